package org.homeward.shared.tracing;

/** Why tracing rests. */
public enum SuspensionGround {
    SAFETY,
    CONSENT
}
