package org.homeward.query.matching;

import java.util.List;
import org.homeward.shared.missing.MatchHow;

/** Compares the names of one person with those of another, each with each, and takes the best. */
final class NameComparison {

    private static final NameAgreement OTHER = new NameAgreement(Weights.OTHER_NAME, MatchHow.OTHER_NAME);
    private static final NameAgreement OTHER_NICKNAME = new NameAgreement(Weights.OTHER_NICKNAME, MatchHow.OTHER_NAME);
    private static final int WORDS = 2;
    private static final int FEW_LETTERS = 2;

    private final Frequencies frequencies;

    NameComparison(Frequencies frequencies) {
        this.frequencies = frequencies;
    }

    /** Both lists have something in them. */
    NameAgreement compare(List<ReadName> some, List<ReadName> others) {
        NameAgreement full = OTHER;
        NameAgreement loose = OTHER_NICKNAME;
        boolean bothFull = false;
        for (ReadName one : some) {
            for (ReadName other : others) {
                if (one.full() && other.full()) {
                    bothFull = true;
                    full = full.or(full(one, other));
                } else {
                    loose = loose.or(loose(one, other));
                }
            }
        }
        if (!bothFull) {
            return capped(loose);
        }
        if (full.worth() <= 0 && loose.worth() > 0) {
            return capped(new NameAgreement(full.worth() + loose.worth(), loose.how()));
        }
        return capped(full);
    }

    private static NameAgreement capped(NameAgreement agreement) {
        return new NameAgreement(
                Math.max(Weights.OTHER_NAME, Math.min(Weights.NAME_MOST, agreement.worth())), agreement.how());
    }

    private NameAgreement full(ReadName one, ReadName other) {
        NameAgreement best = aligned(one, other);
        best = best.or(swapped(one, other)).or(swapped(other, one));
        best = best.or(givenOnly(one, other)).or(givenOnly(other, one));
        NameAgreement called = nickname(one, other).or(nickname(other, one));
        return called.worth() > 0 ? best.or(called) : best;
    }

    private NameAgreement aligned(ReadName one, ReadName other) {
        Syllables pairs = new Syllables(frequencies, one, other);
        pairs.surname(0, one.surname(), 0, other.surname());
        boolean otherSurname = pairs.other() > 0;
        if (one.given() == other.given()) {
            pairs.given(one.surname(), other.surname(), one.given());
            MatchHow how = otherSurname && pairs.other() == 1 ? MatchHow.PART_OF_NAME : pairs.how();
            double worth = pairs.other() == 0 ? Math.min(pairs.worth(), ifGivenAlone(one, other)) : pairs.worth();
            return new NameAgreement(worth, pairs.alike() > 0 ? how : MatchHow.OTHER_NAME);
        }
        if (otherSurname) {
            return OTHER;
        }
        NameAgreement best = OTHER;
        for (int at = one.surname(); at < one.length(); at++) {
            for (int with = other.surname(); with < other.length(); with++) {
                Syllables part = new Syllables(frequencies, one, other);
                part.surname(0, one.surname(), 0, other.surname()).given(at, with);
                if (part.other() == 0) {
                    best = best.or(new NameAgreement(part.worth() + Weights.CHARACTER_MISSING, MatchHow.PART_OF_NAME));
                }
            }
        }
        return best;
    }

    /** 文龙 may be a given name as well, whose characters go together more often than with a surname; else no bound. */
    private double ifGivenAlone(ReadName one, ReadName other) {
        return mayBeGivenAlone(one) && mayBeGivenAlone(other)
                ? new Syllables(frequencies, one, other)
                                .given(0, 0, one.length())
                                .worth()
                        + Weights.GIVEN_ALONE
                : Double.POSITIVE_INFINITY;
    }

    private boolean mayBeGivenAlone(ReadName name) {
        return name.length() == FEW_LETTERS && name.letters().stream().allMatch(frequencies::isGiven);
    }

    /** The surname of the second stands at its end. */
    private NameAgreement swapped(ReadName one, ReadName other) {
        if (one.surname() == 0 || one.length() != other.length()) {
            return OTHER;
        }
        Syllables pairs = new Syllables(frequencies, one, other);
        pairs.surname(0, one.surname(), other.length() - one.surname(), one.surname());
        pairs.given(one.surname(), 0, one.given());
        return pairs.other() > 0 ? OTHER : new NameAgreement(pairs.worth() + Weights.SWAPPED, MatchHow.SWAPPED_ORDER);
    }

    /** The second is nothing but the given name of the first. */
    private NameAgreement givenOnly(ReadName one, ReadName other) {
        if (one.surname() == 0 || one.given() != other.length()) {
            return OTHER;
        }
        Syllables pairs = new Syllables(frequencies, one, other).given(one.surname(), 0, one.given());
        return pairs.other() > 0
                ? OTHER
                : new NameAgreement(pairs.worth() + Weights.SURNAME_MISSING, MatchHow.PART_OF_NAME);
    }

    private NameAgreement loose(ReadName one, ReadName other) {
        if (!one.chinese() || !other.chinese()) {
            return foreign(one, other);
        }
        NameAgreement best = besideEachOther(one, other).or(cores(one, other));
        best = best.or(surnameOnly(one, other)).or(surnameOnly(other, one));
        best = best.or(swapped(one, other)).or(swapped(other, one));
        best = best.or(givenOnly(one, other)).or(givenOnly(other, one));
        return best.or(nickname(one, other)).or(nickname(other, one));
    }

    private static double foreign(ReadName name) {
        return Math.min(Weights.FOREIGN_MOST, Weights.FOREIGN_LETTER * name.length());
    }

    /** Two names of the same length of which at most one is meant to be full. */
    private NameAgreement besideEachOther(ReadName one, ReadName other) {
        if (one.length() != other.length()) {
            return OTHER_NICKNAME;
        }
        int surname = Math.max(one.surname(), other.surname());
        Syllables pairs = new Syllables(frequencies, one, other);
        if (surname > 0) {
            pairs.surname(0, surname, 0, surname);
        }
        pairs.given(surname, surname, one.length() - surname);
        return pairs.other() > 0
                ? OTHER_NICKNAME
                : new NameAgreement(Math.min(pairs.worth(), mostOf(one, other)), pairs.how());
    }

    /** The usual nicknames are made of characters that are rare in names, and yet say little. */
    private double mostOf(ReadName one, ReadName other) {
        if (one.full() || other.full()) {
            return Weights.NAME_MOST;
        }
        return !one.hasCore() && one.letters().stream().anyMatch(frequencies::isGiven)
                ? Weights.GIVEN_MOST
                : Weights.SAME_NICKNAME;
    }

    /** The second is nothing but the surname of the first. */
    private NameAgreement surnameOnly(ReadName one, ReadName other) {
        if (one.surname() == 0 || other.full() || other.length() != one.surname()) {
            return OTHER_NICKNAME;
        }
        Syllables pairs = new Syllables(frequencies, one, other).surname(0, one.surname(), 0, one.surname());
        return pairs.other() > 0
                ? OTHER_NICKNAME
                : new NameAgreement(pairs.worth() + Weights.NICKNAME_OF_SURNAME, MatchHow.PART_OF_NAME);
    }

    private NameAgreement cores(ReadName one, ReadName other) {
        if (!one.hasCore() || !other.hasCore()) {
            return OTHER_NICKNAME;
        }
        Syllables core = new Syllables(frequencies, one, other).given(one.core(), other.core());
        return core.other() > 0
                ? OTHER_NICKNAME
                : new NameAgreement(
                        Math.min(Weights.SAME_NICKNAME, core.worth() + Weights.NICKNAME_OF_SURNAME), MatchHow.NICKNAME);
    }

    /** The first is a nickname made of the second. */
    private NameAgreement nickname(ReadName one, ReadName other) {
        NameAgreement best = OTHER_NICKNAME;
        if (!one.hasCore()) {
            return best;
        }
        boolean whole = !other.full() && !other.hasCore() && other.length() <= FEW_LETTERS;
        if (one.nicknames().mayBeOfGiven() && (other.full() || whole)) {
            for (int at = other.surname(); at < other.length(); at++) {
                Syllables core = new Syllables(frequencies, one, other).given(one.core(), at);
                if (core.other() == 0) {
                    best = best.or(new NameAgreement(core.worth() + Weights.NICKNAME_OF_GIVEN, MatchHow.NICKNAME));
                }
            }
        }
        if (one.nicknames().mayBeOfSurname() && other.surname() == 1) {
            Syllables core = new Syllables(frequencies, one, other).surname(one.core(), 1, 0, 1);
            if (core.other() == 0) {
                best = best.or(new NameAgreement(core.worth() + Weights.NICKNAME_OF_SURNAME, MatchHow.NICKNAME));
            }
        }
        return best;
    }

    /** Names in Latin letters, and names of several words. */
    private NameAgreement foreign(ReadName one, ReadName other) {
        if (one.joined().equals(other.joined())) {
            return new NameAgreement(foreign(one), MatchHow.SAME_CHARACTERS);
        }
        int ones = one.sounds().size();
        int others = other.sounds().size();
        if (one.sound(0, ones).equals(other.sound(0, others))) {
            return new NameAgreement(spelled(one, other), MatchHow.HOMOPHONE);
        }
        if (reversed(one).equals(other.sound(0, others)) || reversed(other).equals(one.sound(0, ones))) {
            return new NameAgreement(spelled(one, other) + Weights.SWAPPED, MatchHow.SWAPPED_ORDER);
        }
        if (one.heard(0, ones).equals(other.heard(0, others))) {
            return new NameAgreement(spelled(one, other) + Weights.ACCENT, MatchHow.ACCENT);
        }
        return words(one, other);
    }

    /** The last word first; in a Chinese name the surname last. */
    private static String reversed(ReadName name) {
        if (name.chinese()) {
            return name.sound(name.surname(), name.length()) + name.sound(0, name.surname());
        }
        return name.words().getLast()
                + String.join("", name.words().subList(0, name.words().size() - 1));
    }

    private double spelled(ReadName one, ReadName other) {
        if (!one.chinese() && !other.chinese()) {
            return Math.min(foreign(one), foreign(other));
        }
        ReadName name = one.chinese() ? one : other;
        double most = 0;
        double sum = 0;
        for (int at = name.surname(); at < name.length(); at++) {
            double sound = frequencies.givenSound(name.sounds().get(at).getFirst());
            most = Math.max(most, sound);
            sum += sound;
        }
        double surname = name.surname() > 0 ? frequencies.surnameSound(spaced(name)) : 0;
        return Weights.LATIN + surname + most + Weights.SECOND_CHARACTER * (sum - most);
    }

    private static String spaced(ReadName name) {
        return String.join(
                " ",
                name.sounds().subList(0, name.surname()).stream()
                        .map(List::getFirst)
                        .toList());
    }

    private static NameAgreement words(ReadName one, ReadName other) {
        long shared = one.words().stream()
                .filter(word -> word.length() > 1 && other.words().contains(word))
                .count();
        if (shared == 0) {
            boolean whole = one.words().size() >= WORDS && other.words().size() >= WORDS;
            return whole ? new NameAgreement(Weights.OTHER_CHARACTER, MatchHow.OTHER_NAME) : OTHER_NICKNAME;
        }
        int most = Math.min(one.words().size(), other.words().size());
        double missing = (most - shared) * Weights.OTHER_CHARACTER
                + (one.words().size() == other.words().size() ? 0 : Weights.SURNAME_MISSING);
        return new NameAgreement(shared * Weights.WORD + missing, MatchHow.PART_OF_NAME);
    }
}
