package org.homeward.shared.tracing;

/** What the comparison of DNA found. */
public enum DnaResult {
    MATCH,
    NO_MATCH,
    UNUSABLE
}
