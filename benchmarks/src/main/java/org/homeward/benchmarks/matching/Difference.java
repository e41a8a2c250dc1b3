package org.homeward.benchmarks.matching;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.homeward.query.matching.Profile;
import org.homeward.shared.kernel.Birth;
import org.jspecify.annotations.Nullable;

/** In what two sides differ of one and the same person, so that each of the {@link ListedErrors} can be answered for alone. */
enum Difference {
    /** A name of as many characters that is written otherwise. */
    HOMOPHONE,
    /** The name has fewer characters on one side. */
    SURNAME_MISSING,
    /** One side has nothing but what the person is called. */
    NICKNAME,
    /** The two ages cannot both be right. */
    AGE,
    /** Both have an identity number, and not the same. */
    DIGITS,
    /** The home is known more closely on one side. */
    LEVEL;

    static Set<Difference> between(Profile one, Profile other) {
        Set<Difference> all = EnumSet.noneOf(Difference.class);
        if (one.names().isEmpty() || other.names().isEmpty()) {
            all.add(NICKNAME);
        } else if (one.names().getFirst().length() != other.names().getFirst().length()) {
            all.add(SURNAME_MISSING);
        } else if (!one.names().equals(other.names())) {
            all.add(HOMOPHONE);
        }
        if (apart(one.birth(), other.birth())) {
            all.add(AGE);
        }
        if (one.idNumber() != null
                && other.idNumber() != null
                && !one.idNumber().equals(other.idNumber())) {
            all.add(DIGITS);
        }
        if (!Objects.equals(one.home(), other.home())) {
            all.add(LEVEL);
        }
        return all;
    }

    private static boolean apart(@Nullable Birth one, @Nullable Birth other) {
        return one != null
                && other != null
                && (one.latest().isBefore(other.earliest()) || other.latest().isBefore(one.earliest()));
    }
}
