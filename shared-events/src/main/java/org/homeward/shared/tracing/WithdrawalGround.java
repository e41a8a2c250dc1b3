package org.homeward.shared.tracing;

/** Why a tracing notice is no longer public. */
public enum WithdrawalGround {
    ASKED,
    IDENTIFIED,
    NO_CONTACT,
    SUSPENDED
}
