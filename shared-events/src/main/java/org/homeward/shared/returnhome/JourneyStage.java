package org.homeward.shared.returnhome;

/** Where a journey home stands. */
public enum JourneyStage {
    PLANNED,
    /** Everybody who is to receive the person on the way and at its end has agreed. */
    DESTINATION_CONFIRMED,
    APPROVED,
    IN_TRANSIT,
    /** Handed over to a station on the way, which has not set out yet. */
    AT_RELAY,
    ARRIVED,
    REFUSED_AT_DESTINATION,
    MISSING,
    HANDED_OVER,
    FOLLOW_UP,
    CLOSED,
    CANCELLED,
    ABORTED;

    /** Whether the person has not set out yet and still may. */
    public boolean isPlan() {
        return switch (this) {
            case PLANNED, DESTINATION_CONFIRMED, APPROVED -> true;
            case IN_TRANSIT,
                    AT_RELAY,
                    ARRIVED,
                    REFUSED_AT_DESTINATION,
                    MISSING,
                    HANDED_OVER,
                    FOLLOW_UP,
                    CLOSED,
                    CANCELLED,
                    ABORTED -> false;
        };
    }

    /** Whether the person has set out and is handed over to nobody yet. */
    public boolean isUnderway() {
        return switch (this) {
            case IN_TRANSIT, AT_RELAY, ARRIVED, REFUSED_AT_DESTINATION, MISSING -> true;
            case PLANNED, DESTINATION_CONFIRMED, APPROVED, HANDED_OVER, FOLLOW_UP, CLOSED, CANCELLED, ABORTED -> false;
        };
    }

    /** Whether the person may still get home by it. One person can have one such journey at a time. */
    public boolean isLive() {
        return isPlan() || isUnderway();
    }

    /** Whether the person got there, and somebody looks whether it holds. */
    public boolean isFollowed() {
        return this == HANDED_OVER || this == FOLLOW_UP;
    }
}
