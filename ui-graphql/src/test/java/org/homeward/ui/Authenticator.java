package org.homeward.ui;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Set;

/** The authenticator app of everybody in the tests who needs one: the scripts of the browser know the same secret. */
final class Authenticator {

    static final byte[] SECRET = "the secret of a test".getBytes(US_ASCII);

    private static final Set<String> POWERFUL = Set.of("SUPERVISOR", "ADMINISTRATOR");

    private Authenticator() {}

    static boolean isNeededFor(String role) {
        return POWERFUL.contains(role);
    }
}
