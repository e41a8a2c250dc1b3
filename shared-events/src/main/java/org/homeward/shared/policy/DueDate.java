package org.homeward.shared.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * When a duty is missed.
 *
 * @param at        the first instant that is too late; 24:00 of a day is stored as 00:00 of the next
 * @param estimated whether the calendar had to guess which days are worked, so that the date may still move when the
 *                  authorities publish the year: shown as such, and reckoned anew with the next calendar
 */
public record DueDate(Instant at, boolean estimated) {

    static DueDate endOf(LocalDate lastDay, ZoneId zone, boolean estimated) {
        return new DueDate(lastDay.plusDays(1).atStartOfDay(zone).toInstant(), estimated);
    }

    /** Whether the time has run out. */
    public boolean isMissedAt(Instant now) {
        return !now.isBefore(at);
    }

    /**
     * The day a person is told. A limit that ends with the 9th is stored as 00:00 of the 10th, and "the 10th" would be
     * read as one day too many.
     */
    public LocalDate lastDay(ZoneId zone) {
        return LocalDate.ofInstant(at.minusNanos(1), zone);
    }
}
