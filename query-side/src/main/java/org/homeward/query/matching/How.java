package org.homeward.query.matching;

/** In which way two sides agree or differ, so that it can be said in words. */
public enum How {
    SAME_CHARACTERS,
    /** Other characters of the same sound, or the same name in Latin letters. */
    HOMOPHONE,
    /** The same sound to somebody with an accent. */
    ACCENT,
    ONE_CHARACTER_DIFFERS,
    /** A surname or a character of the given name is missing, or the surname is another one. */
    PART_OF_NAME,
    SWAPPED_ORDER,
    NICKNAME,
    OTHER_NAME,
    SAME_SEX,
    OTHER_SEX,
    SAME_DAY,
    /** The spans of an estimate meet. */
    WITHIN_ESTIMATE,
    /** The years do not meet, but nearly. */
    YEARS_APART,
    OTHER_AGE,
    SAME_NUMBER,
    /** Digits are swapped or one or two are wrong. */
    DIGITS_DIFFER,
    OTHER_NUMBER,
    SAME_HEIGHT,
    HEIGHT_CLOSE,
    OTHER_HEIGHT,
    SAME_MARK,
    MARK_ON_OTHER_SIDE,
    /** A mark that may be described so, or nearly there. */
    SIMILAR_MARK,
    OTHER_MARKS,
    SAME_COUNTY,
    SAME_PREFECTURE,
    SAME_PROVINCE,
    OTHER_PROVINCE,
    /** The home is not compared with a home but with the region of a dialect. */
    SPEECH_FITS,
    SPEECH_OF_ELSEWHERE,
    FOUND_SOON_AFTER,
    FOUND_WITHIN_A_YEAR,
    FOUND_LONG_AFTER,
    /** So little before that one of the days may be wrong. */
    FOUND_SHORTLY_BEFORE,
    FOUND_BEFORE_LOST
}
