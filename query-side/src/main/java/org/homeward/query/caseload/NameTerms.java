package org.homeward.query.caseload;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.homeward.query.names.FoldedName;
import org.homeward.query.names.Readings;

/**
 * Turns names into the terms they are found by.
 *
 * <p>Every field holds the name and each of its endings, so that a fragment is what an ending begins with; the whole
 * name carries a mark in front, which tells a name that begins so from one in which it stands further on. Nothing that
 * is typed is ever read as query syntax.
 */
final class NameTerms {

    /** Characters of the name. */
    static final String NAME = "name";
    /** Pinyin as one word. */
    static final String PINYIN = "pinyin";
    /** Pinyin with a space after each syllable: what sounds alike, syllable by syllable. */
    static final String SOUND = "sound";
    /** The first letter of each syllable. */
    static final String INITIALS = "initials";
    /** Pinyin as one word, by the less likely readings of a character. */
    static final String OTHER_PINYIN = "other";
    /** The shortest beginnings, one term each: a prefix of one letter would be spelled out in too many terms. */
    static final String START_SUFFIX = "-start";

    static final String WHOLE = "^";

    private static final int FEWEST_INITIALS = 2;

    private final Readings readings;

    NameTerms(Readings readings) {
        this.readings = readings;
    }

    Readings readings() {
        return readings;
    }

    /** Hands each term of the names to the consumer, with its field. A term may come more than once. */
    void each(Collection<String> names, BiConsumer<String, String> field) {
        Set<String> done = new HashSet<>();
        for (String name : names) {
            FoldedName folded = FoldedName.of(name);
            if (!folded.isEmpty() && done.add(folded.joined())) {
                each(folded, field);
            }
        }
    }

    private void each(FoldedName name, BiConsumer<String, String> field) {
        endings(NAME, letters(name.joined()), part -> part, field);
        List<List<String>> ways = readings.of(name);
        List<String> likeliest = ways.getFirst();
        endings(INITIALS, likeliest, NameTerms::initial, field);
        if (name.joined().codePoints().anyMatch(FoldedName::isHan)) {
            endings(PINYIN, likeliest, part -> part, field);
            endings(SOUND, likeliest, part -> part + " ", field);
            for (List<String> way : ways.subList(1, ways.size())) {
                endings(OTHER_PINYIN, way, part -> part, field);
            }
        }
    }

    private static void endings(
            String name, List<String> parts, Function<String, String> spelled, BiConsumer<String, String> field) {
        StringBuilder ending = new StringBuilder();
        int fewest = name.equals(INITIALS) ? FEWEST_INITIALS : 1;
        for (int at = parts.size() - 1; at >= 0; at--) {
            ending.insert(0, spelled.apply(parts.get(at)));
            if (parts.size() - at >= fewest) {
                add(name, ending.toString(), field);
            }
        }
        add(name, WHOLE + ending, field);
    }

    private static void add(String name, String term, BiConsumer<String, String> field) {
        field.accept(name, term);
        int whole = term.startsWith(WHOLE) ? 1 : 0;
        int longest = Math.min(shortStart(name), term.codePointCount(0, term.length()) - whole);
        for (int letters = 1; letters <= longest; letters++) {
            field.accept(name + START_SUFFIX, term.substring(0, term.offsetByCodePoints(0, whole + letters)));
        }
    }

    /** How many letters a beginning may have to be a term of its own. */
    static int shortStart(String field) {
        return switch (field) {
            case NAME -> 1;
            case PINYIN -> 2;
            default -> 0;
        };
    }

    static List<String> letters(String text) {
        List<String> letters = new ArrayList<>(text.length());
        text.codePoints().forEach(letter -> letters.add(Character.toString(letter)));
        return letters;
    }

    static String initial(String syllable) {
        return syllable.substring(0, Character.charCount(syllable.codePointAt(0)));
    }
}
