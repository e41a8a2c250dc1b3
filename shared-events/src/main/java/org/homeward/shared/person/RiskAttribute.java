package org.homeward.shared.person;

/** A circumstance that makes a person more vulnerable; a file carries any number of them. */
public enum RiskAttribute {
    UNACCOMPANIED,
    SEPARATED,
    DISABILITY,
    SUSPECTED_DEMENTIA,
    MENTAL_DISORDER,
    SERIOUS_ILLNESS,
    PREGNANT,
    SUSPECTED_TRAFFICKING,
    SUSPECTED_ABUSE,
    BEGGING,
    REPEAT_WANDERING,
    STATELESS_OR_UNKNOWN_NATIONALITY
}
