package org.homeward.platform.policy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One mistake in a copy of the shipped calendar, and that mistake alone is named. */
class CalendarRefusalsTest {

    private final PackFiles files;

    CalendarRefusalsTest(@TempDir Path folder) throws IOException {
        files = PackFiles.copiedTo(folder);
    }

    @Test
    void a_make_up_day_in_the_week_is_refused() {
        files.inCalendar("      - 2026-02-14\n", "      - 2026-02-13\n");

        files.assertProblems().containsExactly("years: expected 2026-02-13: a make-up day on a weekend");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "to: 2026-01-03 | to: 2027-01-03 | 2027-01-03 in 2026: a day listed under its own year",
                "- 2026-01-04 | - 2025-01-05 | 2025-01-05 in 2026: a day listed under its own year",
                "- 2026-02-14 | - 2026-02-15 " + "| a day that is either a holiday or made up for, not both",
                "from: 2026-02-15 | from: 2026-01-03 | holidays that do not overlap"
            })
    void a_year_at_odds_with_itself_is_refused(String right, String wrong, String expected) {
        files.inCalendar(right, wrong);

        files.assertProblems().containsExactly("years.2026: expected " + expected);
    }

    @Test
    void a_holiday_that_ends_before_it_begins_is_refused() {
        files.inCalendar("from: 2026-10-01, to: 2026-10-07", "from: 2026-10-07, to: 2026-10-01");

        files.assertProblems().containsExactly("years.2026.holidays[6]: expected a last day not before the first");
    }

    @Test
    void a_year_left_out_is_refused() {
        int from = files.calendar.indexOf("  2025:");
        files.calendar =
                files.calendar.substring(0, from) + files.calendar.substring(files.calendar.indexOf("  2026:"));

        files.assertProblems().containsExactly("years: expected 2026: years that follow each other");
    }

    @Test
    void a_year_twice_is_refused() {
        files.inCalendar("  2027:", "  2026:");

        files.assertProblems().contains("years.2026: expected this key only once");
    }

    @Test
    void a_make_up_day_twice_is_refused() {
        files.inCalendar("      - 2026-02-28\n", "      - 2026-02-28\n      - 2026-02-28\n");

        files.assertProblems().containsExactly("years.2026.make-up-days[3]: expected this day only once");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "status: estimated | status: guessed | years.2027.status: expected published or estimated",
                "'  2027:' | '  next:' | years.next: expected a year such as 2026",
                "from: 2026-02-15 | from: 15.2.2026 | years.2026.holidays[1].from: expected a date such as 2026-02-14",
                "from: 2026-02-15 | from: 2026-02-30 | years.2026.holidays[1].from: expected a date such as 2026-02-14",
                "SUNDAY | SUN | weekend[1]: expected a day such as SATURDAY",
                "jurisdiction: CN | jurisdiction: JP | jurisdiction: expected CN, as in the rules"
            })
    void what_cannot_be_read_is_refused(String right, String wrong, String problem) {
        files.inCalendar(right, wrong);

        files.assertProblems().containsExactly(problem);
    }

    @Test
    void an_unknown_field_is_refused() {
        files.inCalendar("    status: estimated", "    status: estimated\n    bridge-days: []");

        files.assertProblems()
                .containsExactly(
                        "years.2027.bridge-days: expected no such field; known are status, holidays, make-up-days");
    }

    @Test
    void no_year_at_all_is_refused() {
        files.calendar = files.calendar.substring(0, files.calendar.indexOf("years:")) + "years: {}\n";

        files.assertProblems().containsExactly("years: expected at least one year");
    }

    @Test
    void a_week_without_a_working_day_is_refused() {
        files.inCalendar("[SATURDAY, SUNDAY]", "[MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY]");

        files.assertProblems().containsExactly("years: expected a week with a working day");
    }
}
