package org.homeward.platform.policy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One bad value or unit in a copy of the shipped rules, and that mistake alone is named. */
class ValueRefusalsTest {

    private final PackFiles files;

    ValueRefusalsTest(@TempDir Path folder) throws IOException {
        files = PackFiles.copiedTo(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0     | days from 1 to 3660",
                "-5    | days from 1 to 3660",
                "9999  | days from 1 to 3660",
                "010   | a whole number of calendar days",
                "1_0   | a whole number of calendar days",
                "1.5   | a whole number of calendar days",
                "1e1   | a whole number of calendar days",
                "10d   | a whole number of calendar days",
                "''    | a whole number of calendar days",
                "[10]  | a whole number of calendar days",
                "12345678901 | a whole number of calendar days"
            })
    void a_bad_number_is_refused(String value, String expected) {
        files.inRules("  stay.max:\n    value: 10", "  stay.max:\n    value: " + value);

        files.assertProblems().containsExactly("entries.stay.max.value: expected " + expected);
    }

    @ParameterizedTest
    @CsvSource({"stay.max,10,d,h", "trace.dnaRequest,7,wd,d", "trace.dnaResult,1,m,d", "age.adult,18,years,m"})
    void a_wrong_unit_is_refused(String key, int value, String unit, String wrong) {
        String start = "  %s:\n    value: %d\n    unit: ".formatted(key, value);
        files.inRules(start + unit + "\n", start + wrong + "\n");

        files.assertProblems().containsExactly("entries.%s.unit: expected %s".formatted(key, unit));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "on", "True", "1", "''"})
    void only_true_and_false_are_read_as_such(String value) {
        files.inRules("  leave.self:\n    value: true", "  leave.self:\n    value: " + value);

        files.assertProblems().containsExactly("entries.leave.self.value: expected true or false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"20:00", "\"8pm\"", "\"25:00\"", "\"20:00:00\"", "20"})
    void a_time_must_be_quoted_and_exist(String value) {
        files.inRules("  shift.nightStart:\n    value: \"20:00\"", "  shift.nightStart:\n    value: " + value);

        files.assertProblems()
                .containsExactly("entries.shift.nightStart.value: expected a quoted time such as \"08:00\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-1     | CNY | value: expected a sum of money, not negative, in whole cents",
                "20.005 | CNY | value: expected a sum of money, not negative, in whole cents",
                "much   | CNY | value: expected a sum of money",
                "20     | RMB | unit: expected an ISO 4217 currency such as CNY"
            })
    void a_bad_sum_of_money_is_refused(String sum, String currency, String problem) {
        files.inRules(
                "  leave.cash:\n    value: 20\n    unit: CNY",
                "  leave.cash:\n    value: %s\n    unit: %s".formatted(sum, currency));

        files.assertProblems().containsExactly("entries.leave.cash." + problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[7, 30, 30]  | value: expected a rising list of numbers",
                "[30, 7]      | value: expected a rising list of numbers",
                "[0, 7]       | value: expected days from 1 to 3660",
                "[]           | value: expected a rising list of numbers",
                "[7, x, 30]   | value[1]: expected a rising list of calendar days"
            })
    void a_bad_schedule_is_refused(String days, String problem) {
        files.inRules("    value: [7, 30, 90, 180]", "    value: " + days);

        files.assertProblems().containsExactly("entries.follow.home." + problem);
    }

    @Test
    void a_value_that_is_no_list_is_refused_where_a_list_is_wanted() {
        files.inRules("    value: [7, 30, 90, 180]", "    value: 7");

        files.assertProblems()
                .containsExactly(
                        "entries.follow.home.value: expected a list",
                        "entries.follow.home.value: expected a rising list of numbers");
    }

    @Test
    void a_code_twice_or_in_another_form_is_refused() {
        files.inRules("      - code: WANTS_CASH_ONLY", "      - code: ABLE_TO_PAY");
        files.inRules("      - code: DRUG_USE", "      - code: drug-use");

        files.assertProblems()
                .containsExactly(
                        "entries.triage.policeFlags.value[2].code: expected a code in UPPER_CASE",
                        "entries.decline.grounds.value: expected at least one code, each once");
    }

    @Test
    void a_label_is_needed_in_both_languages() {
        files.inRules("      - code: DRUG_USE\n        zh: 吸毒\n", "      - code: DRUG_USE\n");

        files.assertProblems()
                .containsExactly("entries.triage.policeFlags.value[2].zh: expected this field, which is missing");
    }
}
