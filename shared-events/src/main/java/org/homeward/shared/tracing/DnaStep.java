package org.homeward.shared.tracing;

/** How far the comparison of DNA is: it is the police who sample and compare. */
public enum DnaStep {
    REQUESTED,
    SAMPLED,
    ANSWERED
}
