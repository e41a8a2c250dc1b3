package org.homeward.ui.access;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Passwords that are made here, shown once, and changed at the first sign-in. */
final class FirstPassword {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 14;

    private FirstPassword() {}

    static String next(SecureRandom random) {
        return random.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
