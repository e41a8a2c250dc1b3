package org.homeward.shared.policy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Set;

/** Calendars for tests: the real turn of 2025, 2026 and 2027, and a plain week. */
final class Calendars {

    static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private Calendars() {}

    static WorkingCalendar plainWeek() {
        return new WorkingCalendar("plain", WEEKEND, List.of());
    }

    static WorkingCalendar around2026() {
        return new WorkingCalendar("test", WEEKEND, List.of(year2025(), year2026(), year2027()));
    }

    static CalendarYear year2025() {
        return new CalendarYear(
                Year.of(2025),
                CalendarYear.Status.PUBLISHED,
                List.of(holiday("2025-01-28", "2025-02-04")),
                days("2025-01-26", "2025-02-08"));
    }

    static CalendarYear year2026() {
        return new CalendarYear(
                Year.of(2026),
                CalendarYear.Status.PUBLISHED,
                List.of(holiday("2026-01-01", "2026-01-03"), holiday("2026-02-15", "2026-02-23")),
                days("2026-01-04", "2026-02-14", "2026-02-28"));
    }

    static CalendarYear year2027() {
        return new CalendarYear(
                Year.of(2027), CalendarYear.Status.ESTIMATED, List.of(holiday("2027-01-01", "2027-01-01")), days());
    }

    static Holiday holiday(String first, String last) {
        return new Holiday(new Wording("节日", "holiday"), LocalDate.parse(first), LocalDate.parse(last));
    }

    static Set<LocalDate> days(String... days) {
        return Set.copyOf(List.of(days).stream().map(LocalDate::parse).toList());
    }
}
