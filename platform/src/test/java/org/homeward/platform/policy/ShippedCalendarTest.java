package org.homeward.platform.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.stream.Collectors;
import org.homeward.shared.policy.CalendarYear;
import org.homeward.shared.policy.Holiday;
import org.homeward.shared.policy.PolicyKey;
import org.homeward.shared.policy.PolicyPack;
import org.homeward.shared.policy.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

class ShippedCalendarTest {

    private static final PolicyPack CHINA =
            PolicyPackLoader.load(PolicyPackLoader.CHINA, PolicyPackLoader.CHINA_CALENDAR);
    private static final WorkingCalendar CALENDAR = CHINA.calendar();

    @ParameterizedTest
    @CsvSource({
        "2024-02-04, true, a Sunday made up for",
        "2024-02-09, true, the eve of Spring Festival 2024 was worked",
        "2024-02-12, false, Spring Festival",
        "2024-10-12, true, a Saturday made up for",
        "2025-01-26, true, a Sunday made up for",
        "2025-01-28, false, the eve of Spring Festival 2025 was off",
        "2025-05-02, false, the second day of Labour Day",
        "2025-10-08, false, National Day and Mid-Autumn Festival",
        "2025-10-11, true, a Saturday made up for",
        "2026-01-04, true, a Sunday made up for",
        "2026-02-14, true, a Saturday made up for",
        "2026-02-23, false, the ninth day of Spring Festival",
        "2026-05-09, true, a Saturday made up for",
        "2026-09-20, true, a Sunday made up for",
        "2026-11-24, true, a plain Tuesday",
        "2027-02-08, false, the third day of the first month"
    })
    void known_days_are_right(LocalDate day, boolean worked, String why) {
        assertThat(CALENDAR.isWorkingDay(day)).as(why).isEqualTo(worked);
    }

    @Test
    void every_published_day_agrees_with_data_that_was_not_typed_by_us() throws IOException {
        Map<LocalDate, String> departures = new ClassPathResource("policy/chinese-days-1.5.7.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" ", 2))
                .collect(Collectors.toMap(parts -> LocalDate.parse(parts[0]), parts -> parts[1]));

        assertThat(departures).hasSize(108);
        LocalDate.parse("2024-01-01").datesUntil(LocalDate.parse("2027-01-01")).forEach(day -> {
            String plain = CALENDAR.weekend().contains(day.getDayOfWeek()) ? "rest" : "work";
            assertThat(CALENDAR.isWorkingDay(day) ? "work" : "rest")
                    .as(day.toString())
                    .isEqualTo(departures.getOrDefault(day, plain));
        });
    }

    @ParameterizedTest
    @CsvSource({"2024, 251", "2025, 248", "2026, 248"})
    void a_year_has_as_many_working_days_as_announced(int year, long workingDays) {
        LocalDate before = LocalDate.of(year, 1, 1).minusDays(1);

        assertThat(CALENDAR.workingDaysBetween(before, LocalDate.of(year, 12, 31)))
                .isEqualTo(workingDays);
    }

    @Test
    void the_year_nobody_announced_is_an_estimate_of_the_thirteen_days_of_the_law() {
        CalendarYear last = CALENDAR.years().getLast();
        long daysOff =
                last.holidays().stream().mapToLong(holiday -> daysOf(holiday)).sum();

        assertThat(last.year()).isEqualTo(Year.of(2027));
        assertThat(last.status()).isEqualTo(CalendarYear.Status.ESTIMATED);
        assertThat(last.makeUpDays()).isEmpty();
        assertThat(daysOff).isEqualTo(13);
    }

    @ParameterizedTest
    @CsvSource({
        // registered, last day for the DNA request, estimated
        "2026-02-12T02:00:00Z, 2026-02-28, false",
        "2026-11-24T02:00:00Z, 2026-12-03, false",
        "2026-12-24T02:00:00Z, 2027-01-05, true",
        "2028-01-20T02:00:00Z, 2028-01-31, true"
    })
    void a_deadline_in_working_days_is_dated_for_any_year_and_marked_when_guessed(
            String registered, LocalDate lastDay, boolean estimated) {
        assertThat(CHINA.due(PolicyKey.TRACE_DNA_REQUEST, Instant.parse(registered)))
                .hasValueSatisfying(due -> {
                    assertThat(due.lastDay(CHINA.zone())).isEqualTo(lastDay);
                    assertThat(due.estimated()).isEqualTo(estimated);
                });
    }

    private static long daysOf(Holiday holiday) {
        return holiday.first().datesUntil(holiday.last().plusDays(1)).count();
    }
}
