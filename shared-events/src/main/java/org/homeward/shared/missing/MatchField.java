package org.homeward.shared.missing;

/** What is compared. Each reads parts of the two descriptions that no other reads, so that nothing is counted twice. */
public enum MatchField {
    /** Names and other names. */
    NAME,
    SEX,
    BIRTH,
    ID_NUMBER,
    HEIGHT,
    MARKS,
    /** Home, the region of the dialect, where lost and where found: most are lost and found near home. */
    PLACES,
    /** When lost and when found. */
    DATE,
    /** Names of relatives. */
    KIN
}
