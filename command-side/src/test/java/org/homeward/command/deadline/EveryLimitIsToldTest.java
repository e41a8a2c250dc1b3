package org.homeward.command.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.homeward.shared.policy.PolicyKey;
import org.junit.jupiter.api.Test;

/** Every key of the policy pack is a deadline, or the page on deadlines says why it is none. */
class EveryLimitIsToldTest {

    private static final Path PAGE = Path.of("../docs/journeys/deadlines.md");
    private static final String RULES = "## What runs, and until when";
    private static final String OTHERS = "## Limits that are no deadlines";
    private static final Pattern NAMED = Pattern.compile("`([A-Za-z.]+)`");

    @Test
    void every_key_of_the_pack_stands_in_one_of_the_two_tables_and_in_one_row_of_it() throws IOException {
        List<PolicyKey> told = new ArrayList<>(named(RULES, 1));
        told.addAll(named(OTHERS, 2));
        assertThat(told).containsExactlyInAnyOrder(PolicyKey.values());
    }

    @Test
    void what_is_said_to_run_does_and_nothing_else_runs() throws IOException {
        assertThat(named(RULES, 1))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Deadlines.rules().stream(), Stream.of(PolicyKey.REQUEST_ANSWER))
                                .toList());
    }

    /** The keys in a column of the table under a heading. */
    private static List<PolicyKey> named(String heading, int column) throws IOException {
        return Files.readAllLines(PAGE).stream()
                .dropWhile(line -> !line.equals(heading))
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("|"))
                .flatMap(row -> NAMED.matcher(row.split("\\|", -1)[column]).results())
                .map(code -> PolicyKey.of(code.group(1)))
                .flatMap(Optional::stream)
                .toList();
    }
}
