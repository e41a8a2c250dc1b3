package org.homeward.query.matching;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeward.shared.kernel.Birth;
import org.jspecify.annotations.Nullable;

/**
 * The terms by which a profile is found, and those by which one looks for its counterparts. All of them stand in one
 * field; the letter in front says which kind they are.
 */
final class Terms {

    /** Everybody who has a profile. */
    static final String ANYBODY = "x";
    /** Those of whom no full name is known. */
    static final String NAMELESS = "z";

    private static final int HALF = 9;
    private static final int DIGITS = 17;
    /** Up to so many letters a name may be a given name alone. */
    private static final int GIVEN_ALONE = 2;

    private static final int FEW = 100;
    private static final int USUAL = 250;
    private static final int MANY = 400;

    private Terms() {}

    /** The terms of somebody in the index. */
    static Set<String> of(Prepared prepared) {
        Set<String> terms = new LinkedHashSet<>();
        terms.add(ANYBODY);
        if (prepared.names().stream().noneMatch(ReadName::full)) {
            terms.add(NAMELESS);
        }
        for (ReadName name : prepared.names()) {
            whole(terms, "", name);
            if (name.full()) {
                terms.add("g" + name.heard(name.surname(), name.length()));
                terms.add("c" + name.heard(0, name.surname()));
                pairs(terms, name);
                for (int at = name.surname(); at < name.length(); at++) {
                    terms.add("c" + name.heard(at, at + 1));
                }
            }
            if (mayBeGiven(name)) {
                terms.add("b" + name.heard(0, name.length()));
            }
            if (name.hasCore() || name.length() == 1) {
                int core = Math.max(0, name.core());
                terms.add("k" + name.heard(core, core + 1));
            }
        }
        for (ReadName name : prepared.kin()) {
            whole(terms, "f", name);
        }
        Profile profile = prepared.profile();
        if (profile.home() != null) {
            terms.add("o" + profile.home().value());
        }
        Birth birth = profile.birth();
        if (birth != null && !birth.isEstimated()) {
            terms.add("d" + birth.earliest().toEpochDay());
        }
        number(terms, profile.idNumber());
        return terms;
    }

    /** The terms to look for, each with how many it may bring in: the broader it is, the more of them are far off. */
    static Map<String, Integer> asked(Prepared prepared) {
        Map<String, Integer> terms = new LinkedHashMap<>();
        boolean nameless = true;
        for (ReadName name : prepared.names()) {
            nameless &= !name.full();
            Set<String> same = new LinkedHashSet<>();
            whole(same, "", name);
            if (name.full()) {
                same.add("h" + name.heard(name.surname(), name.length()) + name.heard(0, name.surname()));
                same.add("b" + name.heard(name.surname(), name.length()));
                pairs(same, name);
                same.add("g" + name.heard(name.surname(), name.length()));
                for (int at = 0; at < name.length(); at++) {
                    same.add("k" + name.heard(at, at + 1));
                }
            }
            if (mayBeGiven(name)) {
                same.add("g" + name.heard(0, name.length()));
            }
            if (name.hasCore()) {
                same.add("c" + name.heard(name.core(), name.core() + 1));
                same.add("k" + name.heard(name.core(), name.core() + 1));
            }
            same.forEach(term -> terms.put(term, USUAL));
        }
        Set<String> kin = new LinkedHashSet<>();
        prepared.kin().forEach(name -> whole(kin, "f", name));
        kin.forEach(term -> terms.put(term, FEW));
        Profile profile = prepared.profile();
        if (profile.home() != null) {
            terms.put("o" + profile.home().value(), USUAL);
        }
        Birth birth = profile.birth();
        if (birth != null && !birth.isEstimated()) {
            terms.put("d" + birth.earliest().toEpochDay(), FEW);
        }
        Set<String> number = new LinkedHashSet<>();
        number(number, profile.idNumber());
        number.forEach(term -> terms.put(term, FEW));
        terms.put(nameless ? ANYBODY : NAMELESS, MANY);
        return terms;
    }

    /** The name as it is written, sounds and is heard, in each order and by each reading. */
    private static void whole(Set<String> terms, String kind, ReadName name) {
        int syllables = name.sounds().size();
        terms.add(kind + "n" + name.joined());
        terms.add(kind + "h" + name.heard(0, syllables));
        for (int at = 0; at < syllables; at++) {
            List<String> ways = name.heard().get(at);
            for (String way : ways.subList(1, ways.size())) {
                terms.add(kind + "h" + name.heard(0, at) + way + name.heard(at + 1, syllables));
            }
        }
        if (name.words().size() > 1) {
            terms.add(kind + "h" + name.heard(syllables - 1, syllables) + name.heard(0, syllables - 1));
            name.words().stream().filter(word -> word.length() > 1).forEach(word -> terms.add(kind + "w" + word));
        }
    }

    private static void pairs(Set<String> terms, ReadName name) {
        for (int at = name.surname(); at < name.length(); at++) {
            terms.add("p" + name.heard(0, name.surname()) + " " + name.heard(at, at + 1));
        }
    }

    private static boolean mayBeGiven(ReadName name) {
        return name.chinese() && name.length() <= GIVEN_ALONE;
    }

    /** Both halves, for a wrong digit in the other; and the digits in order of size, for those that are swapped. */
    private static void number(Set<String> terms, @Nullable String number) {
        if (number == null) {
            return;
        }
        String digits = IdDigits.digits(number);
        terms.add("i" + digits);
        if (digits.length() == DIGITS) {
            terms.add("l" + digits.substring(0, HALF));
            terms.add("r" + digits.substring(HALF));
            terms.add("m"
                    + digits.chars()
                            .sorted()
                            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append));
        }
    }
}
