package org.homeward.shared.missing;

/** How likely two descriptions are of the same person. */
public enum Likelihood {
    LIKELY,
    POSSIBLE,
    UNLIKELY
}
