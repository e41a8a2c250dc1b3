package org.homeward.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrashTest {

    private static final Path BINARIES = EmbeddedPostgresTest.BINARIES;
    private static final int ENDLESS = Integer.MAX_VALUE;

    @TempDir
    private Path data;

    private EmbeddedPostgres start() {
        FirstStart.into(data);
        return EmbeddedPostgres.in(data)
                .binariesIn(BINARIES)
                .databases(CommitUntilKilled.DATABASE)
                .start();
    }

    private List<String> stored(EmbeddedPostgres postgres) throws SQLException {
        return Sql.column(postgres.access(CommitUntilKilled.DATABASE), "SELECT id FROM fact ORDER BY id");
    }

    @Test
    void after_a_kill_of_the_program_its_server_is_stopped_and_every_acknowledged_row_is_there() throws Exception {
        FirstStart.into(data);
        List<String> acknowledged;
        try (Program program = Program.start(data, BINARIES, ENDLESS)) {
            program.awaitAcknowledged(200);
            program.kill();
            acknowledged = program.acknowledged();
        }
        long orphan = Program.serverOf(data);
        assertThat(ProcessHandle.of(orphan).map(ProcessHandle::isAlive)).contains(true);

        try (EmbeddedPostgres postgres = start()) {
            assertThat(stored(postgres)).hasSizeGreaterThanOrEqualTo(200).containsAll(acknowledged);
            assertThat(Program.serverOf(data)).isNotEqualTo(orphan);
        }
    }

    @Test
    void after_a_kill_of_program_and_server_every_acknowledged_row_is_there() throws Exception {
        FirstStart.into(data);
        List<String> acknowledged;
        try (Program program = Program.start(data, BINARIES, ENDLESS)) {
            program.awaitAcknowledged(200);
            Program.killServer(Program.serverOf(data));
            program.kill();
            acknowledged = program.acknowledged();
        }

        try (EmbeddedPostgres postgres = start()) {
            assertThat(stored(postgres)).hasSizeGreaterThanOrEqualTo(200).containsAll(acknowledged);
        }
        assertThat(Files.readString(data.resolve("postgres.log")))
                .contains("database system was not properly shut down");
    }

    @Test
    void after_a_kill_of_the_server_alone_the_health_check_tells() throws Exception {
        try (EmbeddedPostgres postgres = start()) {
            Program.killServer(Program.serverOf(data));
            while (postgres.isRunning()) {
                Thread.onSpinWait();
            }
        }
        try (EmbeddedPostgres postgres = start()) {
            assertThat(postgres.isRunning()).isTrue();
        }
    }

    @Test
    void a_stranger_that_has_the_recorded_process_number_is_left_alone() throws Exception {
        start().close();
        long stranger = ProcessHandle.current().pid();
        Path cluster = data.resolve("postgres");
        Files.writeString(Postmaster.fileIn(cluster), stranger + "\n" + cluster + "\n1\n5432\n\n127.0.0.1\n");

        try (EmbeddedPostgres postgres = start()) {
            assertThat(Program.serverOf(data)).isNotEqualTo(stranger);
            assertThat(postgres.isRunning()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not a number\n", "4711\n/cut/off"})
    void a_process_number_file_that_a_power_cut_spoilt_is_no_obstacle(String content) throws Exception {
        start().close();
        Files.writeString(Postmaster.fileIn(data.resolve("postgres")), content);
        try (EmbeddedPostgres postgres = start()) {
            assertThat(postgres.isRunning()).isTrue();
        }
    }

    @Test
    void a_kill_while_the_server_is_being_launched_is_no_obstacle() throws Exception {
        FirstStart.into(data);
        try (Program program = Program.start(data, BINARIES, 1)) {
            program.killOnceThereIs(data.resolve("postgres.log"));
        }
        try (EmbeddedPostgres postgres = start()) {
            assertThat(postgres.isRunning()).isTrue();
        }
    }

    @Test
    void a_server_of_another_folder_that_has_the_recorded_number_is_left_alone(@TempDir Path elsewhere)
            throws Exception {
        start().close();
        FirstStart.into(elsewhere);
        try (EmbeddedPostgres other =
                EmbeddedPostgres.in(elsewhere).binariesIn(BINARIES).start()) {
            Files.copy(Postmaster.fileIn(elsewhere.resolve("postgres")), Postmaster.fileIn(data.resolve("postgres")));
            try (EmbeddedPostgres postgres = start()) {
                assertThat(postgres.isRunning()).isTrue();
            }
            assertThat(other.isRunning()).isTrue();
        }
    }

    @Test
    void an_orphan_is_found_even_after_its_folder_was_moved() throws Exception {
        Path before = data.resolve("before");
        Path after = data.resolve("after");
        FirstStart.into(before);
        try (Program program = Program.start(before, BINARIES, ENDLESS)) {
            program.awaitAcknowledged(10);
            program.kill();
        }
        long orphan = Program.serverOf(before);
        Files.move(before, after);

        try (EmbeddedPostgres postgres = EmbeddedPostgres.in(after)
                .binariesIn(BINARIES)
                .databases(CommitUntilKilled.DATABASE)
                .start()) {
            assertThat(Program.serverOf(after)).isNotEqualTo(orphan);
            assertThat(stored(postgres)).hasSizeGreaterThanOrEqualTo(10);
        }
        assertThat(ProcessHandle.of(orphan).flatMap(process -> process.info().command()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {250, 500, 900, 1400, 2000})
    void a_first_start_that_was_killed_half_way_is_no_obstacle(long milliseconds) throws Exception {
        try (Program program = Program.start(data, data.resolve("postgres-binaries"), 1)) {
            program.killAfter(milliseconds, TimeUnit.MILLISECONDS);
        }
        try (EmbeddedPostgres postgres =
                EmbeddedPostgres.in(data).databases(CommitUntilKilled.DATABASE).start()) {
            assertThat(postgres.isRunning()).isTrue();
        }
        assertThat(unfinished()).isEmpty();
    }

    private List<Path> unfinished() throws IOException {
        try (Stream<Path> paths =
                Files.find(data, 2, (path, attributes) -> path.toString().contains("unfinished"))) {
            return paths.toList();
        }
    }
}
