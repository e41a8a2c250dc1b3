package org.homeward.shared.intake;

/** Who keeps an item. */
public enum Custodian {
    STATION,
    PERSON,
    POLICE
}
