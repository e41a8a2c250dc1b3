package org.homeward.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the operating system sees: every commit of a single writer is followed by a sync of the log to the disk.
 *
 * <p>Watched with strace from outside. Where there is none, or it may not attach, the test is skipped; not in CI, which
 * says so with {@code -Dhomeward.ci=true}.
 */
class SyncedToDiskTest {

    private static final int COMMITS = 100;
    private static final String DATABASE = "synced";

    @TempDir
    private Path data;

    @TempDir
    private Path traces;

    @Test
    void a_commit_is_answered_only_after_a_sync() throws Exception {
        Path trace = traces.resolve("trace");
        try (EmbeddedPostgres postgres = EmbeddedPostgres.in(data)
                .binariesIn(EmbeddedPostgresTest.BINARIES)
                .databases(DATABASE)
                .start()) {
            try (Connection connection = Sql.connect(postgres.access(DATABASE))) {
                Sql.execute(connection, "CREATE TABLE fact (id INT PRIMARY KEY)");
                long backend = Long.parseLong(
                        Sql.column(connection, "SELECT pg_backend_pid()").getFirst());
                Process strace = attach(backend, trace);
                commit(connection);
                strace.destroy();
                assertThat(strace.waitFor(20, TimeUnit.SECONDS)).isTrue();
            }
        }
        try (var lines = Files.lines(trace)) {
            assertThat(lines.filter(line -> line.contains("sync(") && line.endsWith("= 0"))
                            .count())
                    .as("syncs of %d commits", COMMITS)
                    .isGreaterThanOrEqualTo(COMMITS);
        }
    }

    private static void commit(Connection connection) throws Exception {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO fact VALUES (?)")) {
            for (int i = 0; i < COMMITS; i++) {
                insert.setInt(1, i);
                insert.executeUpdate();
            }
        }
    }

    private static Process attach(long backend, Path trace) throws IOException, InterruptedException {
        Path told = trace.resolveSibling("told");
        Process strace;
        try {
            strace = new ProcessBuilder(
                            "strace", "-p", Long.toString(backend), "-e", "trace=fsync,fdatasync", "-o", "" + trace)
                    .redirectErrorStream(true)
                    .redirectOutput(told.toFile())
                    .start();
        } catch (IOException missing) {
            assertThat(Boolean.getBoolean("homeward.ci")).as("strace, in CI").isFalse();
            assumeTrue(false, "No strace here: what the operating system sees was not looked at");
            throw missing;
        }
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (strace.isAlive() && !Files.readString(told).contains("attached")) {
            assertThat(System.nanoTime()).as("strace attaches").isLessThan(deadline);
            TimeUnit.MILLISECONDS.sleep(10);
        }
        boolean attached = strace.isAlive();
        assertThat(attached || !Boolean.getBoolean("homeward.ci"))
                .as("strace may attach, in CI")
                .isTrue();
        assumeTrue(attached, "strace may not attach here: what the operating system sees was not looked at");
        return strace;
    }
}
