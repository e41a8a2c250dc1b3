package org.homeward.query.names;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A name or a typed text without what must not tell two spellings apart: width, case, accents, traditional forms,
 * spaces, dots and every other sign that is neither letter nor digit.
 *
 * @param words what stood between spaces and signs, none of them empty
 */
public record FoldedName(List<String> words) {

    /** No name on file is longer, so a longer text is nobody's name. */
    public static final int LONGEST = 200;

    private static final Normalizer2 WIDTH_AND_CASE = Normalizer2.getNFKCCasefoldInstance();
    private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Hant-Hans");
    private static final Transliterator PLAIN_LATIN = Transliterator.getInstance("Latin-ASCII; Lower");

    /** Letters met so far. They stay few: the scripts have only so many. */
    private static final Map<Integer, String> SEEN = new ConcurrentHashMap<>();

    /** Folds a text. */
    public static FoldedName of(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        WIDTH_AND_CASE.normalize(start(text)).codePoints().limit(LONGEST + 1L).forEach(letter -> {
            String folded = folded(letter);
            if (folded.isEmpty() && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
            word.append(folded);
        });
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return new FoldedName(List.copyOf(words));
    }

    /** All words as one. */
    public String joined() {
        return String.join("", words);
    }

    /** Whether nothing in the text can stand in a name. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether it is longer than any name. */
    public boolean isTooLong() {
        return joined().codePointCount(0, joined().length()) > LONGEST;
    }

    /** Whether a letter is a Chinese character. */
    public static boolean isHan(int letter) {
        return Character.isIdeographic(letter);
    }

    private static String start(String text) {
        return text.length() <= 2 * LONGEST ? text : text.substring(0, 2 * LONGEST + 1);
    }

    private static String folded(int letter) {
        if (letter < 0x80) {
            return Character.isLetterOrDigit(letter) ? Character.toString(letter) : "";
        }
        String known = SEEN.get(letter);
        return known != null ? known : SEEN.computeIfAbsent(letter, FoldedName::look);
    }

    private static String look(int letter) {
        String text = Character.toString(letter);
        if (isHan(letter)) {
            return SIMPLIFIED.transliterate(text);
        }
        if (Character.isLetterOrDigit(letter)) {
            return UnicodeScript.of(letter) == UnicodeScript.LATIN ? PLAIN_LATIN.transliterate(text) : text;
        }
        return isVowelSign(letter) ? text : "";
    }

    /** Signs that carry the vowels of Tibetan and other scripts; the accents that Latin letters wear are no such. */
    private static boolean isVowelSign(int letter) {
        int kind = Character.getType(letter);
        return letter > 0x036F && (kind == Character.NON_SPACING_MARK || kind == Character.COMBINING_SPACING_MARK);
    }
}
