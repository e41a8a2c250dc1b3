package org.homeward.shared.tracing;

/** What a roving team tries with somebody. */
public enum RovingMethod {
    /** Talking with the person. */
    INTERVIEW,
    /** Listening to where the dialect is spoken. */
    DIALECT,
    /** Comparing photographs. */
    PHOTO_COMPARISON,
    /** Taking fingerprints and having them compared. */
    FINGERPRINTS,
    /** Showing maps and pictures of places. */
    MAPS_AND_PICTURES,
    /** Something else. */
    OTHER
}
