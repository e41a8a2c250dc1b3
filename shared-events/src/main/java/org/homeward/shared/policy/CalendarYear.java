package org.homeward.shared.policy;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One year's exceptions from the plain week.
 *
 * @param year       which
 * @param status     whether the authorities have published it
 * @param holidays   in any order, none overlapping another
 * @param makeUpDays days of the weekend that are worked in exchange for a longer holiday
 */
public record CalendarYear(Year year, Status status, List<Holiday> holidays, Set<LocalDate> makeUpDays) {

    /** How sure a year is. */
    public enum Status {
        /** Announced by the authorities. */
        PUBLISHED,
        /** Reckoned from the law on public holidays, without the exchanges that will be announced. */
        ESTIMATED
    }

    /** Checks that every day lies in the year and none is off and worked at once. */
    public CalendarYear {
        holidays = List.copyOf(holidays);
        makeUpDays = Set.copyOf(makeUpDays);
        for (Holiday holiday : holidays) {
            requireWithin(year, holiday.first());
            requireWithin(year, holiday.last());
        }
        makeUpDays.forEach(day -> requireWithin(year, day));
        requireApart(holidays, makeUpDays);
    }

    boolean isHoliday(LocalDate day) {
        return holidays.stream().anyMatch(holiday -> holiday.covers(day));
    }

    private static void requireWithin(Year year, LocalDate day) {
        if (day.getYear() != year.getValue()) {
            throw new IllegalArgumentException("%s in %s: a day listed under its own year".formatted(day, year));
        }
    }

    private static void requireApart(List<Holiday> holidays, Set<LocalDate> makeUpDays) {
        boolean overlapping = IntStream.range(0, holidays.size())
                .anyMatch(i -> holidays.subList(0, i).stream().anyMatch(holidays.get(i)::overlaps));
        if (overlapping) {
            throw new IllegalArgumentException("holidays that do not overlap");
        }
        if (holidays.stream().anyMatch(holiday -> makeUpDays.stream().anyMatch(holiday::covers))) {
            throw new IllegalArgumentException("a day that is either a holiday or made up for, not both");
        }
    }
}
