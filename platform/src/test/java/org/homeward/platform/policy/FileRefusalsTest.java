package org.homeward.platform.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.homeward.shared.policy.Limit;
import org.homeward.shared.policy.PolicyKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for both files together, and files that cannot be read at all. */
class FileRefusalsTest {

    private final PackFiles files;

    FileRefusalsTest(@TempDir Path folder) throws IOException {
        files = PackFiles.copiedTo(folder);
    }

    @Test
    void a_copy_in_a_folder_loads_and_a_changed_value_holds() throws IOException {
        files.inRules("  stay.max:\n    value: 10", "  stay.max:\n    value: 12");

        assertThat(files.load().limit(PolicyKey.STAY_MAX)).contains(new Limit.Days(12));
    }

    @Test
    void a_file_saved_with_a_byte_order_mark_loads() throws IOException {
        files.rules = "\uFEFF" + files.rules;

        assertThat(files.load().jurisdiction()).isEqualTo("CN");
    }

    @Test
    void a_problem_names_file_line_key_and_what_is_expected() {
        files.inRules("  stay.max:\n    value: 10", "  stay.max:\n    value: ten");
        int line = files.rules.substring(0, files.rules.indexOf("value: ten")).split("\n", -1).length;

        assertThat(files.refusal().problems())
                .containsExactly(new PolicyProblem(
                        files.rulesFile.toString(), line, "entries.stay.max.value", "a whole number of calendar days"));
    }

    @Test
    void all_problems_of_both_files_are_named_at_once() {
        files.inRules("  stay.max:\n    value: 10\n    unit: d", "  stay.max:\n    value: -1\n    unit: h");
        files.inRules("  trace.notice:", "  trace.notise:");
        files.inCalendar("edition: \"2026-11\"\n", "");
        files.inCalendar("from: 2024-01-01", "from: 2024-13-01");

        files.assertProblems()
                .containsExactly(
                        "entries.trace.notice: expected this field, which is missing",
                        "entries.stay.max.value: expected days from 1 to 3660",
                        "entries.stay.max.unit: expected d",
                        "entries.trace.notise: expected a known key",
                        "edition: expected this field, which is missing",
                        "years.2024.holidays[0].from: expected a date such as 2026-02-14");
        assertThat(files.refusal()).hasMessageContaining("rules.yaml").hasMessageContaining("calendar.yaml");
    }

    @Test
    void a_file_that_is_not_there_is_refused() {
        PolicyPackInvalid refusal = catchThrowableOfType(
                PolicyPackInvalid.class,
                () -> PolicyPackLoader.load(
                        files.rulesFile.resolveSibling("none.yaml").toString(), "classpath:policy/none.yaml"));

        assertThat(refusal.problems()).extracting(PolicyProblem::key).containsExactly("file", "file");
    }

    @Test
    void a_file_that_is_no_yaml_is_refused_with_its_line() {
        files.rules = "jurisdiction: CN\nversion: [1\nzone: x\n";

        assertThat(files.refusal().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.expected()).startsWith("YAML: ");
        });
    }

    @Test
    void a_file_that_cannot_be_read_does_not_hide_what_is_wrong_in_the_other() {
        files.rules = "jurisdiction: [";
        files.inCalendar("status: estimated", "status: guessed");

        assertThat(files.refusal().problems())
                .extracting(PolicyProblem::key)
                .containsExactly("file", "years.2027.status");
    }

    @Test
    void an_empty_file_is_refused() {
        files.rules = "";

        files.assertProblems().containsExactly("file: expected a document, the file is empty");
    }

    @Test
    void a_file_with_two_documents_is_refused() {
        files.rules = files.rules + "---\njurisdiction: CN\n";

        files.assertProblems().singleElement().asString().startsWith("file: expected YAML: ");
    }

    @Test
    void a_list_instead_of_fields_is_refused() {
        files.rules = "- jurisdiction: CN\n";

        files.assertProblems().containsExactly(": expected named fields");
    }

    @Test
    void bytes_that_are_no_utf_8_are_refused_not_replaced() throws IOException {
        Files.write(files.rulesFile, "jurisdiction: 中国".getBytes(Charset.forName("GB18030")));
        Files.writeString(files.calendarFile, files.calendar);

        PolicyPackInvalid refusal = catchThrowableOfType(
                PolicyPackInvalid.class,
                () -> PolicyPackLoader.load(files.rulesFile.toString(), files.calendarFile.toString()));

        assertThat(refusal).hasMessageContaining("UTF-8");
    }

    @Test
    void a_file_cannot_make_objects() {
        files.inRules("zone: Asia/Shanghai", "zone: !!java.io.File [/tmp]");

        files.assertProblems()
                .containsExactly("file: expected YAML: Global tag is not allowed: tag:yaml.org,2002:java.io.File");
    }
}
