package org.homeward.query.matching;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.homeward.query.names.Accent;
import org.homeward.query.names.FoldedName;
import org.homeward.query.names.Readings;

/**
 * How rare a part of a name is, as a natural logarithm: what it says for the same person when both sides have it. What
 * the tables do not have is as rare as the rarest in them.
 */
final class Frequencies {

    private static final double SURNAME_AT_LEAST = 0.00003;
    private static final double CHARACTER_AT_LEAST = 0.001;
    /** Sounds are shared by characters that the table does not have. */
    private static final double SOUND_AT_LEAST = 0.004;

    private final Map<String, Double> surnames = new HashMap<>();
    private final Map<String, Double> surnameSounds = new HashMap<>();
    private final Map<String, Double> surnameHeard = new HashMap<>();
    private final Map<String, Double> given = new HashMap<>();
    private final Map<String, Double> givenSounds = new HashMap<>();
    private final Map<String, Double> givenHeard = new HashMap<>();

    private Frequencies() {}

    static Frequencies load(Readings readings) {
        Frequencies frequencies = new Frequencies();
        for (String[] row : rows("surnames.tsv")) {
            double share = Double.parseDouble(row[1]) / 100_000;
            frequencies.surnames.put(row[0], share);
            String sound = String.join(" ", readings.of(FoldedName.of(row[0])).getFirst());
            frequencies.surnameSounds.merge(sound, share, Double::sum);
            frequencies.surnameHeard.merge(Accent.heard(List.of(sound.split(" ", -1))), share, Double::sum);
        }
        for (String[] row : rows("given.tsv")) {
            double share = Double.parseDouble(row[0]) / 100_000;
            row[1].codePoints().mapToObj(Character::toString).forEach(letter -> {
                frequencies.given.put(letter, share);
                String sound =
                        readings.of(FoldedName.of("王" + letter)).getFirst().getLast();
                frequencies.givenSounds.merge(sound, share, Double::sum);
                frequencies.givenHeard.merge(Accent.heard(sound), share, Double::sum);
            });
        }
        return frequencies;
    }

    boolean isSurname(String letters) {
        return surnames.containsKey(letters);
    }

    boolean isGiven(String letter) {
        return given.containsKey(letter);
    }

    double surname(String letters) {
        return rarity(surnames, letters, SURNAME_AT_LEAST);
    }

    double surnameSound(String syllables) {
        return rarity(surnameSounds, syllables, SURNAME_AT_LEAST);
    }

    double surnameHeard(String syllables) {
        return rarity(surnameHeard, syllables, SURNAME_AT_LEAST);
    }

    double given(String letter) {
        return rarity(given, letter, CHARACTER_AT_LEAST);
    }

    double givenSound(String syllable) {
        return rarity(givenSounds, syllable, SOUND_AT_LEAST);
    }

    double givenHeard(String syllable) {
        return rarity(givenHeard, syllable, SOUND_AT_LEAST);
    }

    private static double rarity(Map<String, Double> shares, String key, double atLeast) {
        return -Math.log(Math.max(atLeast, shares.getOrDefault(key, 0.0)));
    }

    private static List<String[]> rows(String table) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Frequencies.class.getResourceAsStream(table)), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
