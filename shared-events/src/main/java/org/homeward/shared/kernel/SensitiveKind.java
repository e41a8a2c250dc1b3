package org.homeward.shared.kernel;

/**
 * What sort of fact about a person is hidden from everybody until somebody says what they need it for; and with which of the
 * person's keys it is sealed.
 */
public enum SensitiveKind {
    /** The number of an identity document. */
    ID_NUMBER(Compartment.PERSON),
    /** How to reach somebody. */
    PHONE(Compartment.PERSON),
    /** Where somebody is, lives or goes, closer than the county. */
    PLACE(Compartment.PERSON),
    /** What was seen or said of somebody's health. */
    HEALTH(Compartment.HEALTH),
    /** Harm that was done or is feared, and by whom. */
    PROTECTION(Compartment.PERSON),
    /** Who told, brought or looks for somebody. */
    REPORTER(Compartment.REPORTER);

    private final Compartment compartment;

    SensitiveKind(Compartment compartment) {
        this.compartment = compartment;
    }

    /** Which key seals it. */
    public Compartment compartment() {
        return compartment;
    }
}
