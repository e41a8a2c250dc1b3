package org.homeward.shared.person;

/** What an observation is about. */
public enum ObservationKind {
    PHYSICAL_FEATURE,
    MARK,
    SPEECH,
    CLOTHING,
    CIRCUMSTANCE,
    STATEMENT,
    HEALTH,
    BEHAVIOUR
}
