package org.homeward.ui.access;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What an authenticator app is told once, as text and as a picture.
 *
 * @param uri    everything in one, as the apps read it (otpauth)
 * @param secret in base 32, for typing
 * @param path   the dark squares of the QR code, as the path of an SVG picture
 * @param size   how many squares wide and high the picture is, its quiet margin included
 */
record Enrolment(String uri, String secret, String path, int size) {

    private static final String ISSUER = "Homeward";
    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;
    private static final int MARGIN = 4;

    static Enrolment of(String username, byte[] secret) {
        String typed = base32(secret);
        String uri = "otpauth://totp/" + ISSUER + ":"
                + URLEncoder.encode(username, StandardCharsets.UTF_8).replace("+", "%20") + "?secret=" + typed
                + "&issuer=" + ISSUER + "&algorithm=SHA1&digits=6&period=30";
        BitMatrix squares = squares(uri);
        return new Enrolment(uri, typed, path(squares), squares.getWidth());
    }

    @Override
    public String toString() {
        return "Enrolment[hidden]";
    }

    private static BitMatrix squares(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, MARGIN));
        } catch (WriterException tooLong) {
            throw new IllegalStateException(tooLong);
        }
    }

    private static String path(BitMatrix squares) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < squares.getHeight(); y++) {
            for (int x = 0; x < squares.getWidth(); x++) {
                if (squares.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }

    /** RFC 4648 without filling: a secret of 20 bytes needs none. */
    private static String base32(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte one : bytes) {
            held = (held << Byte.SIZE) | Byte.toUnsignedInt(one);
            bits += Byte.SIZE;
            while (bits >= BITS) {
                bits -= BITS;
                text.append(BASE_32.charAt((held >> bits) & (BASE_32.length() - 1)));
            }
            held &= (1 << bits) - 1;
        }
        return text.toString();
    }
}
