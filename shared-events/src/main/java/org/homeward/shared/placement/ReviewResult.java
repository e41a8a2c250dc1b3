package org.homeward.shared.placement;

/** What a review of a placement found. */
public enum ReviewResult {
    CONTINUES,
    MUST_CHANGE
}
