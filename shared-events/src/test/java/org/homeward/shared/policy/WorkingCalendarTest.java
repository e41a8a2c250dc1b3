package org.homeward.shared.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {

    private final WorkingCalendar calendar = Calendars.around2026();

    @ParameterizedTest
    @CsvSource({
        "2026-02-13, true",
        "2026-02-14, true",
        "2026-02-16, false",
        "2026-02-23, false",
        "2026-02-24, true",
        "2026-03-07, false",
        "2023-02-16, true",
        "2023-02-18, false",
        "2028-01-31, true",
        "2028-01-30, false"
    })
    void a_day_is_worked_by_the_year_it_is_in_or_else_by_the_plain_week(LocalDate day, boolean worked) {
        assertThat(calendar.isWorkingDay(day)).isEqualTo(worked);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-24, true",
        "2024-12-31, true",
        "2025-01-01, false",
        "2025-12-31, false",
        "2026-12-24, false",
        "2026-12-25, true",
        "2027-03-01, true",
        "2028-03-01, true"
    })
    void a_day_is_settled_by_its_own_year_and_the_last_week_by_the_next_too(LocalDate day, boolean estimated) {
        assertThat(calendar.isEstimated(day)).isEqualTo(estimated);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 7, 15, 20, 250, 2_600})
    void counting_forth_and_back_agrees_from_every_day_of_a_year(int days) {
        LocalDate.parse("2026-01-01").datesUntil(LocalDate.parse("2027-01-01")).forEach(start -> {
            LocalDate end = calendar.plusWorkingDays(start, days);
            assertThat(calendar.isWorkingDay(end)).isTrue();
            assertThat(calendar.workingDaysBetween(start, end)).isEqualTo(days);
            assertThat(calendar.workingDaysBetween(end, start)).isEqualTo(-days);
        });
    }

    @Test
    void between_a_day_and_itself_lies_no_working_day() {
        LocalDate day = LocalDate.parse("2026-03-03");

        assertThat(calendar.workingDaysBetween(day, day)).isZero();
    }

    @Test
    void no_working_day_cannot_be_counted_off() {
        LocalDate day = LocalDate.parse("2026-03-03");

        assertThatIllegalArgumentException().isThrownBy(() -> calendar.plusWorkingDays(day, 0));
    }

    @Test
    void a_calendar_without_years_is_the_plain_week_and_all_of_it_an_estimate() {
        WorkingCalendar plain = Calendars.plainWeek();

        assertThat(plain.plusWorkingDays(LocalDate.parse("2026-02-13"), 1)).isEqualTo(LocalDate.parse("2026-02-16"));
        assertThat(plain.isEstimated(LocalDate.parse("2026-02-16"))).isTrue();
    }

    @Test
    void another_weekend_moves_the_week() {
        WorkingCalendar calendar =
                new WorkingCalendar("test", EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY), List.of());

        assertThat(calendar.plusWorkingDays(LocalDate.parse("2026-03-05"), 1)).isEqualTo(LocalDate.parse("2026-03-08"));
    }

    @Test
    void years_must_follow_each_other() {
        List<CalendarYear> gap = List.of(Calendars.year2025(), Calendars.year2027());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkingCalendar("test", Calendars.WEEKEND, gap))
                .withMessageContaining("2027");
    }

    @Test
    void a_make_up_day_must_be_a_day_of_the_weekend() {
        CalendarYear wrong = year(List.of(), "2026-03-04");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkingCalendar("test", Calendars.WEEKEND, List.of(wrong)))
                .withMessageContaining("2026-03-04");
    }

    @Test
    void a_week_must_have_a_working_day() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkingCalendar("test", EnumSet.allOf(DayOfWeek.class), List.of()));
    }

    @Test
    void a_year_holds_only_its_own_days() {
        List<Holiday> acrossTheYear = List.of(Calendars.holiday("2026-12-31", "2027-01-02"));

        assertThatIllegalArgumentException().isThrownBy(() -> year(acrossTheYear));
        assertThatIllegalArgumentException().isThrownBy(() -> year(List.of(), "2025-12-27"));
    }

    @Test
    void holidays_do_not_overlap_and_are_not_made_up_for() {
        List<Holiday> overlapping =
                List.of(Calendars.holiday("2026-10-01", "2026-10-07"), Calendars.holiday("2026-10-07", "2026-10-08"));
        List<Holiday> weekend = List.of(Calendars.holiday("2026-10-02", "2026-10-03"));

        assertThatIllegalArgumentException().isThrownBy(() -> year(overlapping));
        assertThatIllegalArgumentException().isThrownBy(() -> year(weekend, "2026-10-03"));
    }

    @Test
    void a_holiday_does_not_end_before_it_begins() {
        assertThatIllegalArgumentException().isThrownBy(() -> Calendars.holiday("2026-10-07", "2026-10-01"));
    }

    private static CalendarYear year(List<Holiday> holidays, String... makeUpDays) {
        return new CalendarYear(Year.of(2026), CalendarYear.Status.PUBLISHED, holidays, Calendars.days(makeUpDays));
    }
}
