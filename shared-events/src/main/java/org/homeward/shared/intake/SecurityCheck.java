package org.homeward.shared.intake;

/** The outcome of the search before entry. */
public enum SecurityCheck {
    NOT_DONE,
    PASSED,
    ITEMS_KEPT_AWAY,
    REFUSED
}
