package org.homeward.shared.intake;

/** The grounds on which aid may be ended by the station. */
public enum TerminationGround {
    FALSE_DETAILS,
    REFUSES_TO_LEAVE_WHEN_ABLE,
    BREAKS_HOUSE_RULES,
    ABLE_TO_PAY,
    OTHER
}
