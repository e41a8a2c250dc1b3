package org.homeward.shared.deadline;

/** How a deadline stands. Whether it is pressing is no standing: that comes with the time, see its amber instant. */
public enum DeadlineStanding {
    /** It is owed, and there is time. */
    RUNNING,
    /** The time ran out, and it is still owed. */
    MISSED,
    /** It is done, in time or late. */
    MET,
    /** It is no longer owed. */
    LIFTED;

    /** Whether it is owed. */
    public boolean isOwed() {
        return this == RUNNING || this == MISSED;
    }
}
