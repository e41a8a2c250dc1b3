package org.homeward.shared.policy;

/** How sure the pack is of a rule. Shown wherever the rule is. */
public enum Confidence {
    /** The text of the rule itself was read. */
    A,
    /** A report, an official answer or a local rule states it; the national text was not read. */
    B,
    /** A proposal of this system, not verified. It must never be shown to anybody as law. */
    C;

    /** Whether this is our own proposal. */
    public boolean isProposal() {
        return this == C;
    }
}
