package org.homeward.shared.intake;

/** How urgently a person needs a doctor. */
public enum TriageLevel {
    NONE,
    ROUTINE,
    URGENT,
    EMERGENCY
}
