package org.homeward.shared.missing;

/** What is compared. */
public enum MatchField {
    NAME,
    OTHER_NAME,
    SEX,
    AGE,
    ID_NUMBER,
    HEIGHT,
    MARKS,
    SPEECH,
    HOME,
    PLACE,
    DATE,
    KIN_NAME
}
