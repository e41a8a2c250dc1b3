package org.homeward.shared.intake;

/** What a station gives a person during the stay. */
public enum ServiceKind {
    MEAL,
    CLOTHING,
    WASHING,
    MEDICINE,
    HEALTH_CHECK,
    COUNSELLING,
    PHONE_CALL,
    EDUCATION,
    LEGAL_ADVICE,
    OTHER
}
