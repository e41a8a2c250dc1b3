package org.homeward.shared.caseload;

/** Bands of age for lists; somebody whose age is unknown is in a band of their own. */
public enum AgeBand {
    UNDER_6,
    FROM_6_TO_13,
    FROM_14_TO_17,
    FROM_18_TO_59,
    FROM_60,
    UNKNOWN
}
