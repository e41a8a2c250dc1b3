package org.homeward.shared.policy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which days are worked: the week, less public holidays, plus the days of a weekend that are made up for.
 *
 * <p>It answers for every day there is. Where no published year covers a day it falls back on the days it does know, at
 * worst the plain week, and says so by {@link #isEstimated}: a program that runs on after the last year of its calendar
 * must not stop, and a date that may still move must not look certain.
 *
 * @param edition of the calendar, which is renewed more often than the rules
 * @param weekend the days of rest of a plain week, at most six
 * @param years   contiguous, oldest first
 */
public record WorkingCalendar(String edition, Set<DayOfWeek> weekend, List<CalendarYear> years) {

    /**
     * From here on a year is settled only by the arrangement of the next one: 29 December 2018, a Saturday, became a
     * working day by the notice for 2019.
     */
    private static final MonthDay TURN_OF_THE_YEAR = MonthDay.of(Month.DECEMBER, 25);

    /** Checks that the years follow each other and only days of rest are made up for. */
    public WorkingCalendar {
        weekend = Set.copyOf(weekend);
        years = List.copyOf(years);
        if (weekend.size() == DayOfWeek.values().length) {
            throw new IllegalArgumentException("a week with a working day");
        }
        for (int i = 1; i < years.size(); i++) {
            if (!years.get(i).year().equals(years.get(i - 1).year().plusYears(1))) {
                throw new IllegalArgumentException("%s: years that follow each other"
                        .formatted(years.get(i).year()));
            }
        }
        for (CalendarYear year : years) {
            for (LocalDate day : year.makeUpDays()) {
                if (!weekend.contains(day.getDayOfWeek())) {
                    throw new IllegalArgumentException(day + ": a make-up day on a weekend");
                }
            }
        }
    }

    /** Whether the day is worked, as far as is known. */
    public boolean isWorkingDay(LocalDate day) {
        boolean inWeek = !weekend.contains(day.getDayOfWeek());
        return year(Year.from(day))
                .map(year -> year.makeUpDays().contains(day) || (inWeek && !year.isHoliday(day)))
                .orElse(inWeek);
    }

    /** Whether it is not yet settled, or not known here, if the day is worked. */
    public boolean isEstimated(LocalDate day) {
        Year year = Year.from(day);
        boolean turning = !MonthDay.from(day).isBefore(TURN_OF_THE_YEAR);
        return !isPublished(year) || (turning && !isPublished(year.plusYears(1)));
    }

    /** Whether any day of a span is an estimate, both ends included. */
    public boolean isEstimatedBetween(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).anyMatch(this::isEstimated);
    }

    /**
     * The n-th working day after a day, which is not counted itself.
     *
     * @param days above zero
     */
    public LocalDate plusWorkingDays(LocalDate start, int days) {
        if (days < 1) {
            throw new IllegalArgumentException("at least one working day");
        }
        LocalDate day = start;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            left -= isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    /**
     * How many working days lie after {@code start}, up to and including {@code end}: the reverse of
     * {@link #plusWorkingDays}. Negative when {@code end} is the earlier, so that it also tells by how much a limit was
     * missed.
     */
    public long workingDaysBetween(LocalDate start, LocalDate end) {
        return end.isBefore(start)
                ? -workingDaysBetween(end, start)
                : start.plusDays(1)
                        .datesUntil(end.plusDays(1))
                        .filter(this::isWorkingDay)
                        .count();
    }

    private Optional<CalendarYear> year(Year wanted) {
        int index = years.isEmpty()
                ? -1
                : wanted.getValue() - years.getFirst().year().getValue();
        return index >= 0 && index < years.size() ? Optional.of(years.get(index)) : Optional.empty();
    }

    private boolean isPublished(Year year) {
        return year(year)
                .filter(found -> found.status() == CalendarYear.Status.PUBLISHED)
                .isPresent();
    }
}
