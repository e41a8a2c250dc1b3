package org.homeward.shared.intake;

/** The grounds on which help may be declined. */
public enum DeclineGround {
    REFUSES_SECURITY_CHECK,
    REFUSES_PROPERTY_RULES,
    ABLE_TO_PAY,
    WANTS_CASH_ONLY,
    REFUSES_OR_FALSIFIES_DETAILS,
    OTHER
}
