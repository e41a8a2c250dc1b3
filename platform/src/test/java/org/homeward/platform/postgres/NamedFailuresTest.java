package org.homeward.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.homeward.platform.postgres.PostgresNotStarted.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

class NamedFailuresTest {

    @TempDir
    private Path data;

    private PostgresLaunch launch() {
        return EmbeddedPostgres.in(data).binariesIn(EmbeddedPostgresTest.BINARIES);
    }

    private static void assertFails(Reason reason, ThrowingCallable start) {
        assertThatExceptionOfType(PostgresNotStarted.class)
                .isThrownBy(start)
                .satisfies(failure -> assertThat(failure.reason()).isEqualTo(reason));
    }

    @Test
    void a_platform_without_binaries() {
        BinaryPlatform platform = BinaryPlatform.of("SunOS", "sparcv9");
        assertFails(Reason.NO_BINARIES_FOR_PLATFORM, () -> PostgresBinaries.unpackedIn(data, platform));
    }

    @Test
    void binaries_that_cannot_be_executed() throws IOException {
        try (EmbeddedPostgres first = EmbeddedPostgres.start(data)) {
            assertThat(first.isRunning()).isTrue();
        }
        Path home = PostgresBinaries.unpackedIn(data.resolve("postgres-binaries"), BinaryPlatform.current())
                .home();
        Files.setPosixFilePermissions(home.resolve("bin/postgres"), PosixFilePermissions.fromString("rw-r--r--"));
        assertFails(Reason.BINARIES_DO_NOT_RUN, () -> EmbeddedPostgres.start(data));
    }

    @Test
    void a_folder_that_cannot_be_written() throws IOException {
        Path file = Files.createFile(data.resolve("file"));
        assertFails(Reason.FOLDER_NOT_WRITABLE, () -> EmbeddedPostgres.start(file.resolve("data")));
    }

    @Test
    void a_full_disk_seen_while_writing_or_told_by_the_server() {
        assertThat(StartFailure.writing(data, new IOException("No space left on device"))
                        .reason())
                .isEqualTo(Reason.DISK_FULL);
        String told = "FATAL:  could not write lock file \"postmaster.pid\": No space left on device";
        assertThat(StartFailure.explain(new DataFolder(data), told).reason()).isEqualTo(Reason.DISK_FULL);
        String toldByInitdb =
                "FATAL:  could not extend file: wrote only 4096 of 8192 bytes\nHINT:  Check free disk space.";
        assertThat(StartFailure.explain(new DataFolder(data), toldByInitdb).reason())
                .isEqualTo(Reason.DISK_FULL);
    }

    @Test
    void a_cluster_of_another_major_version() throws IOException {
        launch().start().close();
        Files.writeString(data.resolve("postgres/PG_VERSION"), "15\n");
        assertFails(Reason.WRONG_MAJOR_VERSION, () -> launch().start());
    }

    @Test
    void a_cluster_whose_control_file_is_damaged_stays_as_it_is() throws IOException {
        launch().start().close();
        Path control = data.resolve("postgres/global/pg_control");
        byte[] damaged = Files.readAllBytes(control);
        damaged[100] ^= 1;
        Files.write(control, damaged);

        assertFails(Reason.CLUSTER_CORRUPTED, () -> launch().start());
        assertThat(control).hasBinaryContent(damaged);
        assertThat(Postmaster.fileIn(data.resolve("postgres"))).doesNotExist();
    }

    @Test
    void a_cluster_whose_log_of_changes_is_missing() throws IOException {
        launch().start().close();
        Path log = data.resolve("postgres/pg_wal");
        DataFolder.delete(log);
        Files.createDirectory(log);
        assertFails(Reason.CLUSTER_CORRUPTED, () -> launch().start());
    }

    @Test
    void a_folder_without_a_cluster_in_it_is_not_taken_over() throws IOException {
        Path note = Files.createDirectories(data.resolve("postgres")).resolve("note.txt");
        Files.writeString(note, "not yours");
        assertFails(Reason.CLUSTER_CORRUPTED, () -> launch().start());
        assertThat(note).hasContent("not yours");
    }

    @Test
    void a_lost_password() throws IOException {
        launch().start().close();
        Files.delete(data.resolve("postgres-password"));
        assertFails(Reason.PASSWORD_LOST, () -> launch().start());
    }

    @Test
    void a_password_of_another_cluster() throws IOException {
        launch().start().close();
        Files.writeString(data.resolve("postgres-password"), "another");
        assertFails(Reason.PASSWORD_LOST, () -> launch().start());
        assertThat(Postmaster.fileIn(data.resolve("postgres"))).doesNotExist();
    }

    @Test
    void a_failed_start_gives_the_folder_free_again() throws IOException {
        launch().start().close();
        Path version = data.resolve("postgres/PG_VERSION");
        Files.writeString(version, "15\n");
        assertFails(Reason.WRONG_MAJOR_VERSION, () -> launch().start());
        Files.writeString(version, "18\n");
        try (EmbeddedPostgres postgres = launch().start()) {
            assertThat(postgres.isRunning()).isTrue();
        }
    }

    @Test
    @EnabledIf("isRoot")
    void root_without_user_namespaces_steps_down_to_an_account_of_the_machine() throws IOException {
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx--x--x"));
        for (int start = 0; start < 2; start++) {
            try (EmbeddedPostgres postgres =
                    launch().as(ServerAccount.named("nobody")).start()) {
                assertThat(Files.getOwner(data.resolve("postgres")).getName()).isEqualTo("nobody");
                assertThat(postgres.isRunning()).isTrue();
            }
        }
    }

    static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }
}
