package org.homeward.shared.intake;

/** A sign that must be dealt with medically before a person is registered (先救治后救助). */
public enum RedFlag {
    SUSPECTED_MENTAL_DISORDER,
    SUSPECTED_INFECTIOUS_DISEASE,
    CRITICAL_ILLNESS,
    VISIBLE_INJURY
}
