package org.homeward.query.matching;

/**
 * All that the score is made of: natural logarithms of how much likelier an observation is for one and the same person
 * than for two who have nothing to do with each other.
 *
 * <p>Where they come from: those of sex, birth, height, marks, places and days were counted on seed A of the matching
 * benchmark, true pairs beside pairs by chance, and set somewhat nearer to 0 than was counted, since what people really
 * tell is worse than a model of it. Those of names were set by judgement and checked by the same count. The prior and the
 * bounds were fixed last, on seed A with a million people, under both models of errors. Seed B, on which the figures are
 * reported, was not looked at.
 */
final class Weights {

    /**
     * One in a million on file is the one looked for (-13.8), and 2.5 less for what name, age and home have in common and
     * is counted twice. A fixed assumption, so that a score never depends on how many are on file; for the same reason
     * a score is no probability: among a million people about half of those near 0.8 were right.
     */
    static final double PRIOR = -16.3;

    /** From here on a score is likely: of a hundred above it two or three were wrong. */
    static final double LIKELY_FROM = 0.86;
    /** From here on it is possible: one in a hundred and better. */
    static final double POSSIBLE_FROM = 0.01;

    // Names. What agrees counts by its rarity (see Frequencies), and these are what it costs.

    /** No name says more than this, however rare: two people may share it, or one have borrowed it. */
    static final double NAME_MOST = 13;
    /** A character written as another of the same sound happens to about one in twelve. */
    static final double HOMOPHONE = -2.5;
    /** A character heard through an accent, to about one in twenty-five. */
    static final double ACCENT = -3.2;
    /** A character, or a surname, that is quite another one: about one in a hundred. */
    static final double OTHER_CHARACTER = -4.5;
    /** Full names that have nothing in common: wrong names are given, but seldom. */
    static final double OTHER_NAME = -7;
    /** A nickname that does not come from the name, which is what most nicknames are like. */
    static final double OTHER_NICKNAME = -0.4;
    /** A surname that is missing on one side: about one in seven of those who say a name. */
    static final double SURNAME_MISSING = -1.2;
    /** A character of the given name that is missing. */
    static final double CHARACTER_MISSING = -3.5;
    /** Surname last. */
    static final double SWAPPED = -3;
    /** A name in Latin letters tells less; the letters of no character are wrong for it. */
    static final double LATIN = -0.5;
    /** A nickname made of a character of the given name: which character, and whether at all. */
    static final double NICKNAME_OF_GIVEN = -1.7;
    /** A nickname made of the surname. */
    static final double NICKNAME_OF_SURNAME = -1;
    /** The same nickname on both sides. Counted 6 where nobody knows a full name. */
    static final double SAME_NICKNAME = 4.5;
    /** Given names alone say no more than this: among what people are called they may be a nickname. */
    static final double GIVEN_MOST = 7;
    /** Where a whole name may as well be a given name alone, which one in sixteen says: so much less common that is. */
    static final double GIVEN_ALONE = 2.8;
    /** Of two characters of a given name, the commoner one: they go together, so the names of an age are few. */
    static final double SECOND_CHARACTER = 0.6;
    /** So much more than its sound a character says at most: a rare one may be a common one misspelled. */
    static final double SPELLING = 1;
    /** A letter of a name of another make, as Uyghur and Mongol names are in Chinese characters. */
    static final double FOREIGN_LETTER = 1.6;

    /** So much such a name says at most: few begin otherwise, and many people share each of them. */
    static final double FOREIGN_MOST = 9;
    /** A word of a name that is not Chinese by its make: the usual ones belong to about one in a hundred. */
    static final double WORD = 4.6;
    /** What a relative's name is worth beside the person's own, with which it shares the surname. */
    static final double KIN_SHARE = 0.7;
    /** Other relatives were named. */
    static final double OTHER_KIN = -0.5;

    // Sex.

    /** Half of the others have it too, rather more of the men. */
    static final double SAME_SEX = 0.5;
    /** Wrong on about one file in two hundred; counted -4.2. */
    static final double OTHER_SEX = -4.2;

    // Birth.

    /** The years over which births are spread: about 45 carry most, and few are as old or as young as the others. */
    static final double BIRTH_YEARS = 70;
    /** A share of all whose spans meet although both are right. */
    static final double SPANS_MEET = 0.9;
    /** The same day on both sides: one in 22,000, but some days are made up and many stand for a whole year. */
    static final double SAME_DAY = 7.5;
    /** Two days that are both said to be known and differ. */
    static final double OTHER_DAY = -3;
    /** For each year between two spans. Families and desks are off by one to three years in one case of eight. */
    static final double YEAR_APART = -1.1;
    /** However far apart: one in a hundred is far off. Counted -4.2 to -5.3 beyond three years. */
    static final double OTHER_AGE = -6;
    /** Up to here an age is close. */
    static final double CLOSE_YEARS = 3;

    // Identity number.

    /** Nobody else has it; what is left is that the paper was another's. */
    static final double SAME_NUMBER = 19;
    /** Two on file with one number are called likely, however else they are written down: odds of a hundred to one. */
    static final double NUMBER_DECIDES = 4.6;

    /** Two digits beside each other are swapped. A neighbour's number may be as close. */
    static final double DIGITS_SWAPPED = 8;
    /** One digit is another one, as is often so between people of one place and day. Counted 7.6 on few. */
    static final double DIGIT_WRONG = 5;

    static final double OTHER_NUMBER = -7;

    // Height of grown people, told with an error of a few centimetres; counted 1.2, 0.1 and -3.5.

    static final double SAME_HEIGHT = 1.1;
    static final double HEIGHT_CLOSE = 0.1;
    static final double OTHER_HEIGHT = -3;
    static final int SAME_HEIGHT_CM = 3;
    static final int HEIGHT_CLOSE_CM = 7;
    /** Between two heights of a child at most so many days may lie. */
    static final int CHILD_HEIGHT_DAYS = 180;

    // Marks: the rarer the kind among those who have any, on about 14 places of the body. Counted 3.6 over all kinds;
    // other
    // marks -2.8, the other side 2.7 and a similar mark 0.3 to 0.9 in all.

    static final double SCAR = 3.0;
    static final double MOLE = 3.4;
    static final double USUAL_MARK = 4.2;
    static final double RARE_MARK = 5;
    /** Left and right are mixed up in one case of six; with no side given less is known. */
    static final double OTHER_SIDE = -1.2;

    static final double SIDE_UNKNOWN = -0.3;
    static final double SIMILAR_KIND = -2.2;
    static final double NEXT_PART = -2.6;
    /** For each mark without a counterpart, as far as both sides have one. */
    static final double MARK_WITHOUT = -0.4;

    static final double OTHER_MARKS = -2.2;

    // Home and dialect; counted 6.8, 2.5, 2.4, and for a dialect 2.5 and -3.4.

    static final double HOME_COUNTY = 5.5;
    static final double HOME_PREFECTURE = 2.5;
    static final double HOME_PROVINCE = 2.3;
    /** Both are known more closely than the province, and lie in different prefectures. */
    static final double HOME_ELSEWHERE_IN_PROVINCE = -1;

    static final double HOME_OTHER_PROVINCE = -4;
    static final double SPEECH_NEAR = 2.4;
    static final double SPEECH_PROVINCE = 2.3;
    static final double SPEECH_OTHER = -2.5;

    // Lost here, found there; counted 6, 3.2, 0.6 and -1.7.

    /** Of home and place, if both speak for it, the weaker one: most people are lost and found near their home. */
    static final double SECOND_PLACE = 0.3;

    static final double FOUND_IN_COUNTY = 5.5;
    static final double FOUND_IN_PREFECTURE = 3;
    static final double FOUND_IN_PROVINCE = 0.6;
    static final double FOUND_ELSEWHERE = -1.6;

    // Days from lost to found; counted 3.9, 1 and, when found before, -6 to -8. Long after counts nothing.

    static final int SOON_DAYS = 30;
    static final double FOUND_SOON = 3.5;
    static final int YEAR_DAYS = 365;
    static final double FOUND_WITHIN_YEAR = 1;
    /** Both days may be off by so many. */
    static final int TOLERATED_DAYS = 3;

    static final int SHORTLY_DAYS = 30;
    static final double FOUND_SHORTLY_BEFORE = -1.5;
    static final double FOUND_BEFORE = -8;

    private Weights() {}
}
