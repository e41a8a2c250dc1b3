package org.homeward.shared.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The time a rule allows, and how it is counted.
 *
 * <p>{@link Hours} run exactly, from the instant on. All others are counted in local days: the day of the start is not
 * counted, the count begins with the next day, and the last day runs out at its 24:00. This is how the Civil Code of
 * China counts periods (arts 201 to 203), with one difference chosen on purpose: a last day that falls on a holiday is
 * <em>not</em> moved to the next working day, because stations work round the clock and the later date would be the less
 * safe one for the person.
 *
 * <p>Repeated limits are counted from the first start with a multiple of the amount, never from the last due date:
 * 31 January plus one month is 28 February, and one more month from there would be 28 March.
 */
public sealed interface Limit extends PolicyValue {

    /** How many units, always above zero. */
    int amount();

    /**
     * When a duty is missed that began at {@code start}, and whether the calendar was sure of it.
     *
     * @param calendar which days are worked; looked at by {@link WorkingDays} only
     * @param zone     whose midnight ends a day
     */
    DueDate dueDateFrom(Instant start, WorkingCalendar calendar, ZoneId zone);

    /**
     * The instant alone. Whoever stores or shows a deadline takes {@link #dueDateFrom} instead: this drops the mark that
     * the date is an estimate.
     */
    default Instant dueFrom(Instant start, WorkingCalendar calendar, ZoneId zone) {
        return dueDateFrom(start, calendar, zone).at();
    }

    /**
     * Elapsed hours of sixty minutes, whatever the clock on the wall does meanwhile.
     *
     * @param amount 1 to 8784, a leap year
     */
    record Hours(int amount) implements Limit {
        /** Checks the range. */
        public Hours {
            Ranges.require(amount, 1, 8_784, "hours");
        }

        @Override
        public String unit() {
            return "h";
        }

        @Override
        public DueDate dueDateFrom(Instant start, WorkingCalendar calendar, ZoneId zone) {
            return new DueDate(start.plus(amount, ChronoUnit.HOURS), false);
        }
    }

    /**
     * Calendar days, weekends and holidays included: the end of the n-th day after the day of the start.
     *
     * @param amount 1 to 3660, ten years
     */
    record Days(int amount) implements Limit {
        /** Checks the range. */
        public Days {
            Ranges.require(amount, 1, 3_660, "days");
        }

        @Override
        public String unit() {
            return "d";
        }

        @Override
        public DueDate dueDateFrom(Instant start, WorkingCalendar calendar, ZoneId zone) {
            return DueDate.endOf(LocalDate.ofInstant(start, zone).plusDays(amount), zone, false);
        }
    }

    /**
     * Working days: the end of the n-th working day after the day of the start, which is never counted itself, worked or
     * not. Seven working days from a Tuesday 10:00 end on the Thursday of the week after at 24:00.
     *
     * @param amount 1 to 2600, ten years
     */
    record WorkingDays(int amount) implements Limit {
        /** Checks the range. */
        public WorkingDays {
            Ranges.require(amount, 1, 2_600, "working days");
        }

        @Override
        public String unit() {
            return "wd";
        }

        @Override
        public DueDate dueDateFrom(Instant start, WorkingCalendar calendar, ZoneId zone) {
            LocalDate firstDay = LocalDate.ofInstant(start, zone);
            LocalDate lastDay = calendar.plusWorkingDays(firstDay, amount);
            return DueDate.endOf(lastDay, zone, calendar.isEstimatedBetween(firstDay.plusDays(1), lastDay));
        }
    }

    /**
     * Months: the end of the day with the same number, or of the last day of a month that has no such day.
     *
     * @param amount 1 to 1200, a hundred years
     */
    record Months(int amount) implements Limit {
        /** Checks the range. */
        public Months {
            Ranges.require(amount, 1, 1_200, "months");
        }

        @Override
        public String unit() {
            return "m";
        }

        @Override
        public DueDate dueDateFrom(Instant start, WorkingCalendar calendar, ZoneId zone) {
            return DueDate.endOf(LocalDate.ofInstant(start, zone).plusMonths(amount), zone, false);
        }
    }
}
