package org.homeward.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages: links lead somewhere, decisions are complete and name proofs that there are, the front page is short. */
class DocsTest {

    private static final int LONGEST_FRONT_PAGE = 170;

    @Test
    void every_relative_link_leads_somewhere() throws IOException {
        assertThat(Pages.of(Tree.root())).as("pages").hasSizeGreaterThan(10);
        assertThat(Pages.deadLinks(Tree.root())).isEmpty();
    }

    @Test
    void every_decision_is_numbered_complete_and_names_proofs_that_there_are() throws IOException {
        Path decisions = Tree.root().resolve("docs/adr");
        assertThat(Pages.of(decisions)).as("decisions").hasSizeGreaterThanOrEqualTo(10);
        assertThat(Decisions.wrong(decisions, tests())).isEmpty();
    }

    @Test
    void the_front_page_is_short() throws IOException {
        assertThat(Files.readAllLines(Tree.root().resolve("README.md"))).hasSizeLessThanOrEqualTo(LONGEST_FRONT_PAGE);
    }

    @Test
    void a_dead_link_is_found_and_a_live_one_is_not(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("other.md"), "# Who may see it?\n\n## 安全 and order\n");
        Files.writeString(folder.resolve("page.md"), """
            [live](other.md) [too](./other.md#who-may-see-it) [here](#page-one) [cjk](other.md#安全-and-order) \
            [out](https://example.org/none.md) `[code](none.md)`
            # Page one
            ```
            [fenced](none.md)
            ```
            [gone](none.md) ![picture](none.png) [anchor](other.md#nobody)

            [ref]: missing/there.md
            """);

        assertThat(Pages.deadLinks(folder))
                .containsExactlyInAnyOrder(
                        "page.md: none.md",
                        "page.md: none.png",
                        "page.md: other.md#nobody",
                        "page.md: missing/there.md");
    }

    @Test
    void a_decision_that_is_misnamed_misnumbered_incomplete_or_unproven_is_found(@TempDir Path folder)
            throws IOException {
        decision(folder, "0001-we-keep-one-stream", "0001. We keep one stream", "`a_real_test_runs`, `RealTest`");
        decision(folder, "0001-we-keep-two-streams", "0001. We keep two streams", "none yet");
        decision(folder, "0002-we-sleep", "0002. We run", "`GoneTest`: `a_test_that_was_removed`");
        Files.writeString(folder.resolve("0004-we-eat.md"), "# 0004. We eat\n\n## Context\n\n## Proof\n");
        Files.writeString(folder.resolve("five.md"), "# 5. Five\n");

        assertThat(Decisions.wrong(folder, "class RealTest { void a_real_test_runs() {} }"))
                .containsExactlyInAnyOrder(
                        "0001-we-keep-two-streams.md: number used before",
                        "0002-we-sleep.md: headed otherwise than it is named",
                        "0002-we-sleep.md: no such test: GoneTest",
                        "0002-we-sleep.md: no such test: a_test_that_was_removed",
                        "0004-we-eat.md: no date and status",
                        "0004-we-eat.md: not Context, Decision, Consequences, Rejected ways, Proof",
                        "five.md: not named NNNN-a-sentence.md",
                        "no decision 3");
    }

    private static void decision(Path folder, String name, String heading, String proof) throws IOException {
        Files.writeString(folder.resolve(name + ".md"), """
            # %s

            Date: 2026-11-24. Status: Accepted.

            ## Context
            ## Decision
            ## Consequences
            ## Rejected ways
            ## Proof
            %s
            """.formatted(heading, proof));
    }

    private static String tests() throws IOException {
        StringBuilder tests = new StringBuilder();
        List<Path> sources = Tree.files(Tree.root()).stream()
                .filter(file -> file.toString().contains("src/test/java"))
                .toList();
        for (Path source : sources) {
            tests.append(Files.readString(source));
        }
        return tests.toString();
    }
}
