package org.homeward.shared.missing;

/** In which way two sides agree or differ, so that it can be said in words. */
public enum MatchHow {
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
    /** Two digits beside each other are swapped. */
    DIGITS_SWAPPED,
    DIGIT_WRONG,
    OTHER_NUMBER,
    SAME_HEIGHT,
    HEIGHT_CLOSE,
    OTHER_HEIGHT,
    SAME_MARK,
    MARK_ON_OTHER_SIDE,
    /** A mark that may be described so, or nearly there. */
    SIMILAR_MARK,
    OTHER_MARKS,
    HOME_IN_SAME_COUNTY,
    HOME_IN_SAME_PREFECTURE,
    HOME_IN_SAME_PROVINCE,
    HOME_IN_OTHER_PROVINCE,
    /** The home is not compared with a home but with the region of a dialect. */
    SPEECH_FITS,
    SPEECH_OF_ELSEWHERE,
    FOUND_IN_SAME_COUNTY,
    FOUND_IN_SAME_PREFECTURE,
    FOUND_IN_SAME_PROVINCE,
    FOUND_IN_OTHER_PROVINCE,
    FOUND_SOON_AFTER,
    FOUND_WITHIN_A_YEAR,
    FOUND_LONG_AFTER,
    /** So little before that one of the days may be wrong. */
    FOUND_SHORTLY_BEFORE,
    FOUND_BEFORE_LOST
}
