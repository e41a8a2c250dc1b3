package org.homeward.query.matching;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.homeward.shared.missing.MatchHow;

/** Compares names syllable by syllable, and adds up what that is worth. Used once for each pair of names. */
final class Syllables {

    private final Frequencies frequencies;
    private final ReadName left;
    private final ReadName right;
    private double surname;
    private double mostGiven;
    private double given;
    private double missed;
    private boolean strange;
    private boolean homophone;
    private boolean accent;
    private int other;
    private int alike;

    Syllables(Frequencies frequencies, ReadName left, ReadName right) {
        this.frequencies = frequencies;
        this.left = left;
        this.right = right;
    }

    /** Compares one letter of a given name with one. */
    Syllables given(int from, int with) {
        if (left.letters().get(from).equals(right.letters().get(with))) {
            String letter = left.letters().get(from);
            String sound = left.sounds().get(from).getFirst();
            alikeGiven(Math.min(frequencies.given(letter), frequencies.givenSound(sound) + Weights.SPELLING));
            return this;
        }
        double worth = sounding(
                left.sounds().get(from),
                right.sounds().get(with),
                left.heard().get(from),
                right.heard().get(with),
                frequencies::givenSound,
                frequencies::givenHeard);
        if (worth == Weights.OTHER_CHARACTER) {
            missed += worth;
        } else {
            alikeGiven(worth);
        }
        return this;
    }

    /** Compares two stretches of given names of the same length. */
    Syllables given(int from, int with, int length) {
        for (int at = 0; at < length; at++) {
            given(from + at, with + at);
        }
        return this;
    }

    /** Compares two stretches that are surnames. */
    Syllables surname(int from, int length, int with, int otherLength) {
        List<String> one = left.letters().subList(from, from + length);
        List<String> two = right.letters().subList(with, with + otherLength);
        if (one.equals(two)) {
            alike++;
            strange = !frequencies.isSurname(String.join("", one));
            surname = frequencies.surname(String.join("", one));
        } else if (length == 1 && otherLength == 1) {
            surname = sounding(
                    left.sounds().get(from),
                    right.sounds().get(with),
                    left.heard().get(from),
                    right.heard().get(with),
                    frequencies::surnameSound,
                    frequencies::surnameHeard);
            alike += surname == Weights.OTHER_CHARACTER ? 0 : 1;
        } else {
            other++;
            surname = Weights.OTHER_CHARACTER;
        }
        return this;
    }

    /**
     * Characters of a given name go together, by fashion and by age, so the second says less than the first. What does not
     * begin with a surname is most likely a name of another make: its characters are rare, and it is not.
     */
    double worth() {
        double alikeness = surname + mostGiven + Weights.SECOND_CHARACTER * (given - mostGiven);
        return (strange ? Math.min(Weights.FOREIGN_MOST, alikeness) : alikeness) + missed;
    }

    int other() {
        return other;
    }

    int alike() {
        return alike;
    }

    /** The farthest that any syllable was from its counterpart. */
    MatchHow how() {
        if (other > 0) {
            return alike > 0 ? MatchHow.ONE_CHARACTER_DIFFERS : MatchHow.OTHER_NAME;
        }
        if (accent) {
            return MatchHow.ACCENT;
        }
        return homophone ? MatchHow.HOMOPHONE : MatchHow.SAME_CHARACTERS;
    }

    private double sounding(
            List<String> sounds,
            List<String> otherSounds,
            List<String> heard,
            List<String> otherHeard,
            ToDoubleFunction<String> sound,
            ToDoubleFunction<String> hearing) {
        double rarity = shared(sounds, otherSounds, sound);
        if (!Double.isNaN(rarity)) {
            homophone = true;
            return rarity + Weights.HOMOPHONE;
        }
        rarity = shared(heard, otherHeard, hearing);
        if (Double.isNaN(rarity)) {
            other++;
            return Weights.OTHER_CHARACTER;
        }
        accent = true;
        return rarity + Weights.ACCENT;
    }

    private void alikeGiven(double worth) {
        alike++;
        given += worth;
        mostGiven = Math.max(mostGiven, worth);
    }

    /** The rarity of the most frequent of the sounds that both have. */
    private static double shared(List<String> some, List<String> others, ToDoubleFunction<String> rarity) {
        double least = Double.NaN;
        for (String one : some) {
            if (others.contains(one)) {
                double found = rarity.applyAsDouble(one);
                least = Double.isNaN(least) ? found : Math.min(least, found);
            }
        }
        return least;
    }
}
