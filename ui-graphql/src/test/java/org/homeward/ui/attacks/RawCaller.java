package org.homeward.ui.attacks;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Bytes on a line, which no library would send. */
final class RawCaller {

    private static final int PATIENCE_MS = 3_000;

    private RawCaller() {}

    /** What is answered to somebody who wants to go on in another protocol. */
    static String upgraded(URI address, String path, String cookie) throws IOException {
        return answered(
                address,
                "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                        + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
                        + "Sec-WebSocket-Protocol: graphql-transport-ws\r\nOrigin: https://example.org\r\nCookie: "
                        + cookie + "\r\n\r\n");
    }

    /** Whatever is answered, until the other side ends it or says no more. */
    static String answered(URI address, String bytes) throws IOException {
        return answered(address, bytes, PATIENCE_MS);
    }

    /** The same, for somebody who waits longer or less long. */
    static String answered(URI address, String bytes, int patience) throws IOException {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(patience);
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            StringBuilder answer = new StringBuilder();
            byte[] some = new byte[4_096];
            try {
                for (int count = socket.getInputStream().read(some);
                        count >= 0;
                        count = socket.getInputStream().read(some)) {
                    answer.append(new String(some, 0, count, StandardCharsets.ISO_8859_1));
                    if (bytes.startsWith("GET") && answer.indexOf("\r\n\r\n") > 0) {
                        break;
                    }
                }
            } catch (SocketTimeoutException quiet) {
                answer.append("(quiet)");
            }
            return answer.toString();
        }
    }
}
