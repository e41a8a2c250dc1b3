package org.homeward.shared.intake;

/** What the second person says of a declined request. */
public enum DeclineReview {
    UPHELD,
    OVERTURNED
}
