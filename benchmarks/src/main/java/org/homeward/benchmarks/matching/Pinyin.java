package org.homeward.benchmarks.matching;

import java.util.List;
import org.homeward.query.names.FoldedName;
import org.homeward.query.names.Readings;
import org.homeward.seeds.people.PersonName;

/** Names in Latin letters. */
final class Pinyin {

    static final Readings READINGS = Readings.shipped();

    private Pinyin() {}

    /** Surname and given name as a passport writes them. */
    static String of(PersonName name) {
        List<String> syllables = syllables(name.full());
        int surname = Math.min(name.surname().length(), syllables.size());
        return (String.join("", syllables.subList(0, surname)) + " "
                        + String.join("", syllables.subList(surname, syllables.size())))
                .strip();
    }

    /** A syllable a character, without tones. */
    static List<String> syllables(String name) {
        List<String> none = List.of();
        FoldedName folded = FoldedName.of(name);
        return folded.isEmpty() ? none : READINGS.of(folded).getFirst();
    }
}
