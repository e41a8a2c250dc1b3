package org.homeward.query.names;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Syllables made equal that many speakers do not tell apart: n and l, zh and z, ch and c, sh and s, hu and f, r and l,
 * and the endings -n and -ng.
 */
public final class Accent {

    private Accent() {}

    /** The syllables with a space between them, each as it is heard. */
    public static String heard(List<String> syllables) {
        return syllables.stream().map(Accent::heard).collect(Collectors.joining(" "));
    }

    /** One syllable as it is heard. */
    public static String heard(String syllable) {
        String rest = syllable.endsWith("ng") ? syllable.substring(0, syllable.length() - 1) : syllable;
        if (rest.startsWith("zh") || rest.startsWith("ch") || rest.startsWith("sh")) {
            return rest.charAt(0) + rest.substring(2);
        }
        if (rest.startsWith("hu")) {
            return withF(rest.substring(2));
        }
        return rest.startsWith("n") || rest.startsWith("r") ? "l" + rest.substring(1) : rest;
    }

    private static String withF(String ending) {
        return switch (ending) {
            case "" -> "fu";
            case "i" -> "fei";
            case "n" -> "fen";
            default -> "f" + ending;
        };
    }
}
