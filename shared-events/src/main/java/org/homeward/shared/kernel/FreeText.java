package org.homeward.shared.kernel;

import java.util.function.IntPredicate;

/** What may stand in a text that people type. */
final class FreeText {

    private FreeText() {}

    static String line(String typed, int longest) {
        return checked(typed, longest, FreeText::forbidden);
    }

    static String lines(String typed, int longest) {
        return checked(
                typed, longest, letter -> letter != '\n' && letter != '\r' && letter != '\t' && forbidden(letter));
    }

    private static String checked(String typed, int longest, IntPredicate forbidden) {
        String text = typed.strip();
        if (text.isEmpty()) {
            throw new InvalidValue(InvalidValue.Reason.EMPTY, "a text that is not empty");
        }
        if (text.codePointCount(0, text.length()) > longest) {
            throw new InvalidValue(InvalidValue.Reason.TOO_LONG, "at most " + longest + " characters");
        }
        if (text.codePoints().anyMatch(forbidden)) {
            throw new InvalidValue(InvalidValue.Reason.FORBIDDEN_CHARACTER, "no control or direction characters");
        }
        return text;
    }

    /** Control characters, lone surrogates, and the marks that turn the direction of a text and so disguise it. */
    private static boolean forbidden(int letter) {
        return Character.isISOControl(letter)
                || Character.getType(letter) == Character.SURROGATE
                || (letter >= 0x202A && letter <= 0x202E)
                || (letter >= 0x2066 && letter <= 0x2069);
    }
}
