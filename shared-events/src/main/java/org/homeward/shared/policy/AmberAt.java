package org.homeward.shared.policy;

import java.time.Duration;
import java.time.Instant;

/**
 * The share of a limit after which it is shown in amber, before it is missed.
 *
 * <p>The share is one of elapsed time between start and due date, nights and holidays included, so that it can be told
 * from those two instants alone, long after the limit itself has changed.
 *
 * @param percent 1 to 99
 */
public record AmberAt(int percent) {

    /** Checks the range. */
    public AmberAt {
        Ranges.require(percent, 1, 99, "percent");
    }

    /**
     * The first instant that is shown in amber.
     *
     * @throws IllegalArgumentException when the limit ends before it starts
     */
    public Instant between(Instant start, Instant due) {
        if (due.isBefore(start)) {
            throw new IllegalArgumentException("a due date not before the start");
        }
        return start.plus(Duration.between(start, due).multipliedBy(percent).dividedBy(100));
    }
}
