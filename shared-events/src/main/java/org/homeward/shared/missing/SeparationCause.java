package org.homeward.shared.missing;

/** How a family and the one they look for lost each other, as the family tells it. */
public enum SeparationCause {
    WANDERED_OFF,
    RAN_AWAY,
    ABDUCTED,
    DISASTER,
    WORK_MIGRATION,
    FAMILY_CONFLICT,
    ADOPTED_AWAY,
    ILLNESS,
    OTHER,
    UNKNOWN
}
