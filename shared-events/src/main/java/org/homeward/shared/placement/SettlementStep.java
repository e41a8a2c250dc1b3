package org.homeward.shared.placement;

/** How far the settlement of a person is. */
public enum SettlementStep {
    SUBMITTED,
    APPROVED,
    REJECTED,
    REGISTERED
}
