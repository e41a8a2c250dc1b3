package org.homeward.shared.returnhome;

/** What can go wrong on the way. */
public enum IncidentKind {
    DELAY,
    MISSED_CONNECTION,
    ILLNESS,
    INJURY,
    DISTRESS,
    CONFLICT,
    LOST_BELONGINGS,
    OTHER
}
