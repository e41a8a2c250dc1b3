package org.homeward.platform.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes that follow the time (RFC 6238), as the common authenticator apps make them: HMAC-SHA-1, steps of 30 seconds from the
 * epoch on, six digits.
 */
public final class Totp {

    /** How many bytes a secret has: as many as the hash, as RFC 4226 recommends. */
    public static final int SECRET_BYTES = 20;

    private static final long STEP_SECONDS = Duration.ofSeconds(30).toSeconds();
    private static final int DIGITS = 6;
    private static final String ALGORITHM = "HmacSHA1";
    private static final int LOW_BITS = 0xF;
    private static final int WITHOUT_SIGN = 0x7FFFFFFF;

    private Totp() {}

    /** The code of a moment. */
    public static String code(byte[] secret, Instant moment) {
        return code(secret, step(moment), DIGITS);
    }

    /**
     * The step of which this is the code: that of the moment, the one before or the one after, as clocks differ and people
     * type slowly; and never the step of a code that was taken, nor one before it.
     *
     * @param taken the last step whose code was taken, 0 if none was
     */
    public static OptionalLong matching(byte[] secret, String code, Instant moment, long taken) {
        OptionalLong found = OptionalLong.empty();
        long now = step(moment);
        for (long step = now - 1; step <= now + 1; step++) {
            // Each is compared, and each for as long, so that the time tells nothing of which it was.
            if (same(code(secret, step, DIGITS), code) && step > taken) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    static long step(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), STEP_SECONDS);
    }

    static String code(byte[] secret, long step, int digits) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & LOW_BITS) & WITHOUT_SIGN;
            String all = String.format(Locale.ROOT, "%010d", number);
            return all.substring(all.length() - digits);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
