package org.homeward.ui;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.Instant;
import java.util.Set;
import org.homeward.platform.vault.Totp;

/** The authenticator app of everybody in the tests who needs one: the scripts of the browser know the same secret. */
public final class Authenticator {

    static final byte[] SECRET = "the secret of a test".getBytes(US_ASCII);

    private static final Set<String> POWERFUL = Set.of("SUPERVISOR", "ADMINISTRATOR");

    private Authenticator() {}

    /** What it shows now. */
    public static String code() {
        return Totp.code(SECRET, Instant.now());
    }

    static boolean isNeededFor(String role) {
        return POWERFUL.contains(role);
    }
}
