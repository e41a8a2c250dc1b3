package org.homeward.shared.intake;

/** How a person is going to leave. */
public enum DepartureMode {
    OWN_WISH,
    KIN_PICKUP,
    RETURN_HOME,
    PLACEMENT,
    WITH_POLICE
}
