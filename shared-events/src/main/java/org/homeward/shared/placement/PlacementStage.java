package org.homeward.shared.placement;

/** Where a placement stands. */
public enum PlacementStage {
    PROPOSED,
    APPROVED,
    REJECTED,
    WITHDRAWN,
    ACTIVE,
    /** Goes on, and must change. */
    UNDER_REVIEW,
    /** Broke down. */
    DISRUPTED,
    ENDED;

    /** Whether the person lives there. */
    public boolean isLived() {
        return this == ACTIVE || this == UNDER_REVIEW;
    }

    /** Whether anything is still to come of it. */
    public boolean isLive() {
        return this == PROPOSED || this == APPROVED || isLived();
    }
}
