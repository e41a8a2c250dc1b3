package org.homeward.platform.policy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One mistake in the frame of the shipped rules, and that mistake alone is named. */
class RulesRefusalsTest {

    private final PackFiles files;

    RulesRefusalsTest(@TempDir Path folder) throws IOException {
        files = PackFiles.copiedTo(folder);
    }

    @Test
    void an_unknown_key_and_the_one_it_should_have_been_are_both_named() {
        files.inRules("  stay.max:\n", "  stay.maximum:\n");

        files.assertProblems()
                .containsExactlyInAnyOrder(
                        "entries.stay.max: expected this field, which is missing",
                        "entries.stay.maximum: expected a known key");
    }

    @Test
    void a_key_twice_is_refused() {
        files.inRules("  stay.max.fromAge:", "  stay.max:");

        files.assertProblems()
                .containsExactlyInAnyOrder(
                        "entries.stay.max: expected this key only once",
                        "entries.stay.max.fromAge: expected this field, which is missing");
    }

    @Test
    void a_field_twice_is_refused() {
        files.inRules("  stay.max:\n    value: 10\n", "  stay.max:\n    value: 10\n    value: 100\n");

        files.assertProblems().containsExactly("entries.stay.max.value: expected this key only once");
    }

    @Test
    void an_unknown_field_is_refused() {
        files.inRules("  stay.max:\n    value: 10\n", "  stay.max:\n    value: 10\n    amber: 8\n");

        files.assertProblems()
                .containsExactly("entries.stay.max.amber: expected no such field; known are value, unit, "
                        + "confidence, sources, enabled, starts, stopped-by, rule");
    }

    @ParameterizedTest
    @ValueSource(strings = {"value: 10", "unit: d", "confidence: A", "sources: [rescue-rules-2003 12"})
    void a_missing_field_is_refused(String field) {
        int from = files.rules.indexOf("    " + field, files.rules.indexOf("  stay.max:\n"));
        files.rules = files.rules.substring(0, from) + files.rules.substring(files.rules.indexOf('\n', from) + 1);

        files.assertProblems()
                .containsExactly("entries.stay.max.%s: expected this field, which is missing"
                        .formatted(field.substring(0, field.indexOf(':'))));
    }

    @Test
    void an_unknown_confidence_is_refused() {
        files.inRules(
                "  stay.max:\n    value: 10\n    unit: d\n    confidence: A",
                "  stay.max:\n    value: 10\n    unit: d\n    confidence: D");

        files.assertProblems().containsExactly("entries.stay.max.confidence: expected A, B or C");
    }

    @Test
    void a_proposal_passed_off_as_law_is_refused() {
        files.inRules(
                "    confidence: C\n    sources: [identity-opinion-2015, house-proposal]\n"
                        + "    starts: [RecipientRegistered]",
                "    confidence: C\n    sources: [identity-opinion-2015]\n    starts: [RecipientRegistered]");

        files.assertProblems()
                .containsExactly("entries.trace.quick: expected house-proposal among the sources of confidence C, "
                        + "and only there");
    }

    @Test
    void an_age_cannot_be_switched_off() {
        files.inRules("  age.adult:\n", "  age.adult:\n    enabled: false\n");

        files.assertProblems()
                .containsExactly("entries.age.adult: expected enabled: only a time limit can be switched off");
    }

    @Test
    void an_instrument_that_is_cited_must_be_listed_and_the_other_way_round() {
        files.inRules("  sichuan-local-rule:\n", "  sichuan-local-law:\n");

        files.assertProblems()
                .containsExactly(
                        "instruments.sichuan-local-law: expected an entry that cites it",
                        "entries.reaid.window.sources[0]: expected an instrument of the list, with its article "
                                + "where known");
    }

    @Test
    void an_instrument_needs_a_title_in_both_languages() {
        files.inRules("    en: Rule of Huizhou city on unclaimed remains\n", "");

        files.assertProblems()
                .contains("instruments.local-remains-rule-huizhou.en: expected this field, which is missing");
    }

    @Test
    void a_fact_that_is_no_name_is_refused() {
        files.inRules("    starts: [DnaRequested]", "    starts: [when asked]");

        files.assertProblems()
                .containsExactly("entries.trace.dnaResult.starts[0]: expected the name of a fact, such as "
                        + "RecipientRegistered");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jurisdiction: CN     | jurisdiction: China | jurisdiction: expected an ISO 3166 code such as CN",
                "zone: Asia/Shanghai  | zone: CST8          | zone: expected a time zone such as Asia/Shanghai",
                "version: \"2026.1\"  | version: \"\"       | version: expected a text",
                "version: \"2026.1\"  | release: \"1\"      | version: expected this field, which is missing"
            })
    void a_bad_head_is_refused(String right, String wrong, String problem) {
        files.inRules(right, wrong);

        files.assertProblems().contains(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "age.bands       | [0, 1, 3, 6, 14, 16, 18, 60] | [0, 6, 14, 16, 60] "
                        + "| age.bands: expected a band that begins at age.adult",
                "age.bands       | [0, 1, 3, 6, 14, 16, 18, 60] | [0, 6, 14, 18, 60] "
                        + "| age.bands: expected a band that begins at leave.self.fromAge",
                "age.schoolFrom  | 6   | 16  | age.schoolFrom: expected an age below age.schoolTo",
                "foster.carer.toAge | 65 | 30 | foster.carer.fromAge: expected an age below foster.carer.toAge",
                "health.infant.belowAge | 1 | 3 "
                        + "| health.infant.belowAge: expected an age below health.toddler.belowAge",
                "weather.cold    | 0   | 36  | weather.cold: expected less than weather.hot",
                "warning.amber   | 75  | 100 | warning.amber: expected less than 100, while the limit still runs",
                "warning.escalate | 150 | 100 "
                        + "| warning.escalate: expected more than 100, after the limit was missed"
            })
    void values_that_contradict_each_other_are_refused(String key, String right, String wrong, String problem) {
        String start = "  %s:\n    value: ".formatted(key);
        files.inRules(start + right + "\n", start + wrong + "\n");

        files.assertProblems().containsExactly("entries." + problem);
    }

    @Test
    void shifts_that_begin_in_the_wrong_order_are_refused() {
        files.inRules("    value: \"08:00\"", "    value: \"20:00\"");

        files.assertProblems().containsExactly("entries.shift.dayStart: expected a time before shift.nightStart");
    }

    @Test
    void nobody_leaves_alone_later_than_of_age() {
        String start = "  leave.self.fromAge:\n    value: ";
        files.inRules(start + "16\n", start + "60\n");

        files.assertProblems().containsExactly("entries.leave.self.fromAge: expected an age not above age.adult");
    }

    @Test
    void a_left_behind_child_is_a_minor() {
        String start = "  age.leftBehind:\n    value: ";
        files.inRules(start + "16\n", start + "19\n");

        files.assertProblems().containsExactly("entries.age.leftBehind: expected an age not above age.adult");
    }
}
