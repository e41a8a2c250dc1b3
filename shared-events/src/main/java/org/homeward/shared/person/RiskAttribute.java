package org.homeward.shared.person;

/** A circumstance that makes a person more vulnerable; a file carries any number of them. */
public enum RiskAttribute {
    UNACCOMPANIED(false),
    SEPARATED(false),
    DISABILITY(false),
    SUSPECTED_DEMENTIA(false),
    MENTAL_DISORDER(false),
    SERIOUS_ILLNESS(false),
    PREGNANT(false),
    SUSPECTED_TRAFFICKING(true),
    SUSPECTED_ABANDONMENT(true),
    SUSPECTED_LOST(true),
    SUSPECTED_ABUSE(false),
    BEGGING(false),
    REPEAT_WANDERING(false),
    STATELESS_OR_UNKNOWN_NATIONALITY(false);

    private final boolean policeMatter;

    RiskAttribute(boolean policeMatter) {
        this.policeMatter = policeMatter;
    }

    /** Whether the station reports it to the police (疑似走失、被遗弃、被拐卖). */
    public boolean concernsPolice() {
        return policeMatter;
    }
}
