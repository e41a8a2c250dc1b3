package org.homeward.shared.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LimitTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final WorkingCalendar calendar = Calendars.around2026();

    @ParameterizedTest
    @CsvSource({
        // start, hours, due
        "2026-03-03T10:00:00+08:00,  1, 2026-03-03T11:00:00+08:00",
        "2026-03-03T10:00:01+08:00, 24, 2026-03-04T10:00:01+08:00",
        "2026-02-14T23:30:00+08:00, 24, 2026-02-15T23:30:00+08:00",
        "2028-02-28T12:00:00+08:00, 48, 2028-03-01T12:00:00+08:00"
    })
    void hours_run_exactly_through_nights_and_holidays(String start, int hours, String due) {
        assertThat(due(new Limit.Hours(hours), start, SHANGHAI)).isEqualTo(instant(due));
    }

    @Test
    void hours_are_elapsed_time_where_the_clocks_change() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");

        Instant due = due(new Limit.Hours(24), "2026-03-28T12:00:00+01:00", berlin);

        assertThat(due).isEqualTo(instant("2026-03-29T13:00:00+02:00"));
    }

    @ParameterizedTest
    @CsvSource({
        // start, days, due
        "2026-03-03T00:00:00+08:00,  1, 2026-03-05T00:00:00+08:00",
        "2026-03-03T10:00:00+08:00,  1, 2026-03-05T00:00:00+08:00",
        "2026-03-03T23:59:59+08:00,  1, 2026-03-05T00:00:00+08:00",
        "2026-03-02T16:30:00Z,       1, 2026-03-05T00:00:00+08:00",
        "2026-02-13T10:00:00+08:00, 10, 2026-02-24T00:00:00+08:00",
        "2028-02-28T10:00:00+08:00,  1, 2028-03-01T00:00:00+08:00",
        "2026-12-25T10:00:00+08:00, 10, 2027-01-05T00:00:00+08:00"
    })
    void days_end_with_the_nth_day_after_the_start_be_it_a_holiday_or_not(String start, int days, String due) {
        assertThat(due(new Limit.Days(days), start, SHANGHAI)).isEqualTo(instant(due));
    }

    @Test
    void days_end_when_the_next_day_begins_even_where_it_has_no_midnight() {
        ZoneId santiago = ZoneId.of("America/Santiago");

        Instant due = due(new Limit.Days(1), "2026-09-04T12:00:00-04:00", santiago);

        assertThat(due).isEqualTo(instant("2026-09-06T01:00:00-03:00"));
    }

    @ParameterizedTest
    @CsvSource({
        // start, working days, due
        "2026-03-03T10:00:00+08:00, 7, 2026-03-13T00:00:00+08:00, a Tuesday; the Thursday of the week after",
        "2026-03-06T17:00:00+08:00, 1, 2026-03-10T00:00:00+08:00, a Friday; the Monday",
        "2026-03-07T10:00:00+08:00, 1, 2026-03-10T00:00:00+08:00, a Saturday; the Monday",
        "2026-02-13T10:00:00+08:00, 1, 2026-02-15T00:00:00+08:00, the make-up Saturday before Spring Festival counts",
        "2026-02-13T10:00:00+08:00, 3, 2026-02-26T00:00:00+08:00, then nine days off do not",
        "2026-02-14T10:00:00+08:00, 1, 2026-02-25T00:00:00+08:00, a make-up Saturday is not counted as the start",
        "2026-02-18T10:00:00+08:00, 1, 2026-02-25T00:00:00+08:00, started on a holiday",
        "2026-02-27T10:00:00+08:00, 2, 2026-03-03T00:00:00+08:00, the make-up Saturday after it counts",
        "2025-01-25T10:00:00+08:00, 2, 2025-01-28T00:00:00+08:00, a make-up Sunday and a Monday",
        "2026-02-12T16:30:00Z,      1, 2026-02-15T00:00:00+08:00, already the 13th in Shanghai"
    })
    void working_days_end_with_the_nth_worked_day_after_the_start(String start, int days, String due, String why) {
        assertThat(due(new Limit.WorkingDays(days), start, SHANGHAI)).as(why).isEqualTo(instant(due));
    }

    @ParameterizedTest
    @CsvSource({
        // start, months, due
        "2026-03-15T10:00:00+08:00,  1, 2026-04-16T00:00:00+08:00",
        "2026-01-31T10:00:00+08:00,  1, 2026-03-01T00:00:00+08:00",
        "2028-01-31T10:00:00+08:00,  1, 2028-03-01T00:00:00+08:00",
        "2028-01-30T10:00:00+08:00,  1, 2028-03-01T00:00:00+08:00",
        "2026-01-31T10:00:00+08:00,  2, 2026-04-01T00:00:00+08:00",
        "2026-11-30T10:00:00+08:00,  3, 2027-03-01T00:00:00+08:00",
        "2028-02-29T10:00:00+08:00, 12, 2029-03-01T00:00:00+08:00",
        "2028-02-29T10:00:00+08:00, 48, 2032-03-01T00:00:00+08:00",
        "2026-03-31T16:30:00Z,       1, 2026-05-02T00:00:00+08:00"
    })
    void months_end_with_the_same_day_or_the_last_of_a_shorter_month(String start, int months, String due) {
        assertThat(due(new Limit.Months(months), start, SHANGHAI)).isEqualTo(instant(due));
    }

    @ParameterizedTest
    @CsvSource({
        // start, working days, estimated
        "2026-12-16T10:00:00+08:00,  6, false",
        "2026-12-16T10:00:00+08:00,  7, true",
        "2026-12-29T10:00:00+08:00,  4, true",
        "2027-06-01T10:00:00+08:00,  1, true",
        "2028-06-01T10:00:00+08:00,  1, true",
        "2024-12-20T10:00:00+08:00,  1, true",
        "2024-12-31T10:00:00+08:00,  1, false"
    })
    void a_working_day_limit_says_when_it_counted_days_nobody_has_settled(String start, int days, boolean estimated) {
        DueDate due = new Limit.WorkingDays(days).dueDateFrom(instant(start), calendar, SHANGHAI);

        assertThat(due.estimated()).isEqualTo(estimated);
    }

    @ParameterizedTest
    @MethodSource("limitsThatAskNoCalendar")
    void limits_that_ask_no_calendar_are_never_estimates(Limit limit) {
        DueDate due = limit.dueDateFrom(instant("2031-12-30T10:00:00+08:00"), calendar, SHANGHAI);

        assertThat(due.estimated()).isFalse();
    }

    static Stream<Limit> limitsThatAskNoCalendar() {
        return Stream.of(new Limit.Hours(24), new Limit.Days(30), new Limit.Months(3));
    }

    @ParameterizedTest
    @MethodSource("makersAndGreatest")
    void a_limit_is_above_zero_and_below_what_only_a_slip_would_write(IntFunction<Limit> maker, int greatest) {
        assertThat(maker.apply(1).amount()).isEqualTo(1);
        assertThat(maker.apply(greatest).amount()).isEqualTo(greatest);
        assertThatIllegalArgumentException().isThrownBy(() -> maker.apply(0));
        assertThatIllegalArgumentException().isThrownBy(() -> maker.apply(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> maker.apply(greatest + 1));
    }

    static Stream<Arguments> makersAndGreatest() {
        return Stream.of(
                maker(Limit.Hours::new, 8_784),
                maker(Limit.Days::new, 3_660),
                maker(Limit.WorkingDays::new, 2_600),
                maker(Limit.Months::new, 1_200));
    }

    @Test
    void a_duty_is_missed_from_the_due_instant_on_and_told_by_its_last_day() {
        DueDate due = new Limit.Days(9).dueDateFrom(instant("2026-03-01T10:00:00+08:00"), calendar, SHANGHAI);

        assertThat(due.isMissedAt(instant("2026-03-10T23:59:59.999999999+08:00")))
                .isFalse();
        assertThat(due.isMissedAt(instant("2026-03-11T00:00:00+08:00"))).isTrue();
        assertThat(due.lastDay(SHANGHAI)).isEqualTo(LocalDate.parse("2026-03-10"));
    }

    private Instant due(Limit limit, String start, ZoneId zone) {
        return limit.dueFrom(instant(start), calendar, zone);
    }

    private static Arguments maker(IntFunction<Limit> maker, int greatest) {
        return Arguments.of(maker, greatest);
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
