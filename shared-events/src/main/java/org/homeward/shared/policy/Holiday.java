package org.homeward.shared.policy;

import java.time.LocalDate;

/**
 * Days off for everybody, in one piece within one year.
 *
 * @param name  what is celebrated
 * @param first the first day off
 * @param last  the last day off, included
 */
public record Holiday(Wording name, LocalDate first, LocalDate last) {

    /** Checks that it does not end before it begins. */
    public Holiday {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a last day not before the first");
        }
    }

    /** Whether the day is one of them. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    boolean overlaps(Holiday other) {
        return covers(other.first) || other.covers(first);
    }
}
