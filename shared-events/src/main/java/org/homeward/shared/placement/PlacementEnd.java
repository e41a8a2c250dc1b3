package org.homeward.shared.placement;

/** Why a placement ended as it should, or at least without breaking down. */
public enum PlacementEnd {
    FAMILY_FOUND,
    /** A journey home ended it. */
    RETURNED_HOME,
    /** Another placement took its place. */
    MOVED,
    AGED_OUT,
    OWN_WISH,
    NO_LONGER_NEEDED,
    NOT_SUITABLE,
    DIED,
    OTHER;

    /** Whether it follows from another fact, so that nobody says it. */
    public boolean followsByItself() {
        return this == MOVED || this == DIED || this == RETURNED_HOME;
    }
}
