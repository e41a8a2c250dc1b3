package org.homeward.query.matching;

import java.time.LocalDate;
import java.util.List;
import org.homeward.shared.kernel.Birth;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.person.Mark;
import org.jspecify.annotations.Nullable;

/**
 * All of a profile but its names in three numbers, so that a way into the index that is too broad can be narrowed to the
 * most likely in some nanoseconds for each. It weighs as the {@link Scorer} does, but roughly: who is narrowed away by
 * it was far behind.
 *
 * @param who   sex, birth in months, home, dialect
 * @param where place and day
 * @param marks a bit for each mark, shared by a few kinds
 */
record Sketch(long who, long where, long marks) {

    private static final int MONTH_BITS = 12;
    private static final int WIDTH_BITS = 10;
    private static final int CODE_BITS = 20;
    private static final int DAY_BITS = 20;
    /** Nobody was born before 1870, and days are counted from there too. */
    private static final LocalDate START = LocalDate.of(1870, 1, 1);

    private static final double DAYS_A_MONTH = 30.4375;
    private static final int BITS = 64;

    /** 2 bits, 12, 10, 20 and 20: all 64. */
    static Sketch of(Profile profile) {
        long who = sex(profile.sex());
        Birth birth = profile.birth();
        long first = birth == null ? 0 : Math.max(1, Math.min(mask(MONTH_BITS), months(birth.earliest())));
        long last = birth == null ? 0 : Math.max(first, Math.min(mask(MONTH_BITS), months(birth.latest())));
        who = who << MONTH_BITS | first;
        who = who << WIDTH_BITS | Math.min(mask(WIDTH_BITS), last - first);
        who = who << CODE_BITS | (profile.home() == null ? 0 : Scorer.number(profile.home()));
        who = who << CODE_BITS | (profile.speech() == null ? 0 : Scorer.number(profile.speech()));
        long where = profile.place() == null ? 0 : Scorer.number(profile.place());
        return new Sketch(who, where << DAY_BITS | day(profile.day()), marks(profile.marks()));
    }

    /** How well a sketch fits this one, which is of the asked profile; below 0 it speaks against. */
    double fit(long theirWho, long theirWhere, long theirMarks, Question question) {
        double fit = 0;
        long mine = who;
        long theirs = theirWho;
        int speech = (int) (mine & mask(CODE_BITS));
        int theirSpeech = (int) (theirs & mask(CODE_BITS));
        mine >>>= CODE_BITS;
        theirs >>>= CODE_BITS;
        double origin = origin((int) (mine & mask(CODE_BITS)), speech, (int) (theirs & mask(CODE_BITS)), theirSpeech);
        mine >>>= CODE_BITS;
        theirs >>>= CODE_BITS;
        fit += birth(mine, theirs);
        mine >>>= MONTH_BITS + WIDTH_BITS;
        theirs >>>= MONTH_BITS + WIDTH_BITS;
        if (mine != 0 && theirs != 0) {
            fit += mine == theirs ? Weights.SAME_SEX : Weights.OTHER_SEX;
        }
        fit += origin + marks(theirMarks);
        return question == Question.WHO_IS_THE_SAME ? fit : fit + lostAndFound(origin, theirWhere, question);
    }

    private double lostAndFound(double origin, long theirWhere, Question question) {
        double place = place((int) (where >>> DAY_BITS), (int) (theirWhere >>> DAY_BITS));
        boolean mineIsFound = question == Question.WHO_IS_LOOKED_FOR;
        return Nearness.second(origin, place) + date(where & mask(DAY_BITS), theirWhere & mask(DAY_BITS), mineIsFound);
    }

    private static double origin(int home, int speech, int theirHome, int theirSpeech) {
        if (home != 0 && theirHome != 0) {
            return Nearness.of(home, theirHome).atHome();
        }
        int one = home != 0 ? home : speech;
        int other = theirHome != 0 ? theirHome : theirSpeech;
        return one == 0 || other == 0 ? 0 : Nearness.of(one, other).ofSpeech();
    }

    private static double birth(long mine, long theirs) {
        long first = mine >>> WIDTH_BITS & mask(MONTH_BITS);
        long theirFirst = theirs >>> WIDTH_BITS & mask(MONTH_BITS);
        if (first == 0 || theirFirst == 0) {
            return 0;
        }
        long last = first + (mine & mask(WIDTH_BITS));
        long theirLast = theirFirst + (theirs & mask(WIDTH_BITS));
        if (first == last && theirFirst == theirLast && first == theirFirst) {
            return Weights.SAME_DAY / 2;
        }
        double years = (last - first + theirLast - theirFirst) / 12.0 + 1;
        double apart = Math.max(0, Math.max(first - theirLast, theirFirst - last)) / 12.0;
        return Math.max(
                Weights.OTHER_AGE,
                Math.log(Weights.BIRTH_YEARS * Weights.SPANS_MEET / Math.min(years, Weights.BIRTH_YEARS))
                        + Weights.YEAR_APART * apart);
    }

    private static double place(int mine, int theirs) {
        return mine == 0 || theirs == 0 ? 0 : Nearness.of(mine, theirs).fromLostToFound();
    }

    private static double date(long mine, long theirs, boolean mineIsFound) {
        if (mine == 0 || theirs == 0) {
            return 0;
        }
        return Days.worth(mineIsFound ? mine - theirs : theirs - mine);
    }

    private double marks(long theirs) {
        if (marks == 0 || theirs == 0) {
            return 0;
        }
        int shared = Long.bitCount(marks & theirs);
        return shared == 0 ? Weights.OTHER_MARKS : shared * Weights.MOLE;
    }

    private static long sex(Sex sex) {
        return switch (sex) {
            case FEMALE -> 1;
            case MALE -> 2;
            case UNKNOWN -> 0;
        };
    }

    private static long months(LocalDate day) {
        return (long) ((day.toEpochDay() - START.toEpochDay()) / DAYS_A_MONTH);
    }

    private static long day(@Nullable LocalDate day) {
        return day == null ? 0 : Math.max(1, Math.min(mask(DAY_BITS), day.toEpochDay() - START.toEpochDay()));
    }

    private static long marks(List<Mark> marks) {
        long bits = 0;
        for (Mark mark : marks) {
            bits |= 1L << Math.floorMod((mark.kind().name() + mark.part().name()).hashCode(), BITS);
        }
        return bits;
    }

    private static long mask(int bits) {
        return (1L << bits) - 1;
    }
}
