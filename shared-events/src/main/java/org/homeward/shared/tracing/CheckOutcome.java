package org.homeward.shared.tracing;

/** Whether a comparison pointed to somebody. A hit is a lead, never a proof. */
public enum CheckOutcome {
    NO_HIT,
    HIT
}
