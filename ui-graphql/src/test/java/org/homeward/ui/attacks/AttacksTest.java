package org.homeward.ui.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.homeward.ui.StartedProgram;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Every row of the list of attacks, on one running program: each comes to nothing there, and is noticed to succeed on what has
 * a hole that was planted for it.
 */
@Tag("slow")
class AttacksTest {

    @RegisterExtension
    static final StartedProgram PROGRAM = StartedProgram.with(
                    "--homeward.matches.every=10d",
                    "--management.server.port=0",
                    "--management.server.address=127.0.0.1")
            .and("desk", "STATION_STAFF")
            .and("other", "STATION_STAFF", World.THERE)
            .and("tracing", "TRACING_OFFICER")
            .and("officer", "CHILD_WELFARE_OFFICER", null)
            .and("boss", "SUPERVISOR")
            .and("auditor", "AUDITOR", null)
            .and("admin", "ADMINISTRATOR", null)
            .ofRegion("cityboss", "SUPERVISOR", "1201")
            .ofRegion("cityofficer", "CHILD_WELFARE_OFFICER", "1201")
            .ofRegion("cityauditor", "AUDITOR", "1201")
            .and("partner", "PARTNER")
            .and("escort", "ESCORT")
            .and("patrol", "PATROL")
            .and("demoted", "SUPERVISOR")
            .and("watchera", "STATION_STAFF")
            .and("watcherb", "STATION_STAFF")
            .and("watcherc", "STATION_STAFF")
            .and("watcherd", "STATION_STAFF")
            .and("crowda", "STATION_STAFF")
            .and("crowdb", "STATION_STAFF")
            .and("crowdc", "STATION_STAFF");

    private static @Nullable Site site;

    @BeforeAll
    static void open() throws Exception {
        site = new Site(PROGRAM);
    }

    @AfterAll
    static void close() throws IOException {
        site().close();
    }

    /** While no program beside this one tells the schema: the library has one switch for the whole process. */
    @TestFactory
    @ResourceLock("asking for the schema")
    Stream<DynamicTest> the_surface() {
        return of(AttackList.surface());
    }

    @TestFactory
    Stream<DynamicTest> values_and_places() {
        return of(AttackList.values());
    }

    @TestFactory
    Stream<DynamicTest> streams() {
        return of(AttackList.streams());
    }

    @TestFactory
    Stream<DynamicTest> access() {
        return of(AttackList.access());
    }

    @TestFactory
    Stream<DynamicTest> orders() {
        return of(AttackList.orders());
    }

    @TestFactory
    Stream<DynamicTest> sessions_and_pages() {
        return of(AttackList.pages());
    }

    @TestFactory
    Stream<DynamicTest> traces_and_lines() {
        return of(AttackList.traces());
    }

    @Test
    void no_field_of_the_schema_is_left_out() {
        assertThat(AccessRow.forgotten()).isEmpty();
    }

    @Test
    void the_page_tells_of_every_row_and_each_row_has_at_least_three_cases() throws IOException {
        Path page = Path.of("../docs/security/attack-list.md");
        if (Boolean.getBoolean("attacks.repair")) {
            Files.createDirectories(page.toAbsolutePath().getParent());
            Files.writeString(page, AttackList.page());
        }
        assertThat(page).content().isEqualTo(AttackList.page());
        assertThat(AttackList.unexplained()).isEmpty();
        assertThat(AttackList.thinnerThan(3)).isEmpty();
        assertThat(AttackList.cases()).isGreaterThan(600);
    }

    private static Stream<DynamicTest> of(List<Row<?>> rows) {
        return rows.stream().flatMap(row -> row.tests(AttacksTest::site));
    }

    private static Site site() {
        return Objects.requireNonNull(site);
    }
}
