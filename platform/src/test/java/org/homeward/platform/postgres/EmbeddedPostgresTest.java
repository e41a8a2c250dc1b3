package org.homeward.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.homeward.platform.postgres.PostgresNotStarted.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedPostgresTest {

    static final Path BINARIES = Path.of("target", "postgres-binaries");
    static final String EVENTS = "homeward_events";
    static final String KEYS = "homeward_keys";

    @TempDir
    private Path data;

    private EmbeddedPostgres start() {
        FirstStart.into(data);
        return startAsItIs();
    }

    private EmbeddedPostgres startAsItIs() {
        return EmbeddedPostgres.in(data)
                .binariesIn(BINARIES)
                .databases(EVENTS, KEYS)
                .start();
    }

    @Test
    void the_first_start_creates_the_databases_that_were_named() throws SQLException {
        try (EmbeddedPostgres postgres = startAsItIs()) {
            assertThat(Sql.column(postgres.access(EVENTS), "SELECT current_database()"))
                    .containsExactly(EVENTS);
            assertThat(Sql.column(postgres.access(KEYS), "SELECT current_database()"))
                    .containsExactly(KEYS);
            assertThat(postgres.isRunning()).isTrue();
        }
    }

    @Test
    void a_database_named_for_the_first_time_later_is_created_beside_the_others() throws SQLException {
        try (EmbeddedPostgres postgres = start()) {
            Sql.execute(postgres.access(EVENTS), "CREATE TABLE fact (id INT)", "INSERT INTO fact VALUES (1)");
        }
        try (EmbeddedPostgres postgres = EmbeddedPostgres.in(data)
                .binariesIn(BINARIES)
                .databases(EVENTS, KEYS, "homeward_reads")
                .start()) {
            assertThat(Sql.column(postgres.access(EVENTS), "SELECT id FROM fact"))
                    .containsExactly("1");
            assertThat(Sql.column(postgres.access("homeward_reads"), "SELECT 1"))
                    .containsExactly("1");
        }
    }

    @Test
    void a_restart_keeps_rows_and_takes_the_role_s_old_password_away() throws SQLException {
        DatabaseAccess before;
        try (EmbeddedPostgres postgres = start()) {
            before = postgres.access(EVENTS);
            Sql.execute(before, "CREATE TABLE fact (name TEXT)", "INSERT INTO fact VALUES ('归途')");
        }
        try (EmbeddedPostgres postgres = start()) {
            DatabaseAccess now = postgres.access(EVENTS);
            assertThat(Sql.column(now, "SELECT name FROM fact")).containsExactly("归途");
            assertThatThrownBy(() -> DriverManager.getConnection(now.jdbcUrl(), EVENTS, before.password()))
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void a_session_sees_that_commits_are_forced_to_disk() throws SQLException {
        try (EmbeddedPostgres postgres = start()) {
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums")) {
                assertThat(Sql.column(postgres.access(EVENTS), "SHOW " + setting))
                        .as(setting)
                        .containsExactly("on");
            }
            assertThat(Sql.column(postgres.access(EVENTS), "SHOW data_sync_retry"))
                    .as("a sync that failed is not tried again and then believed")
                    .containsExactly("off");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fsync                   | ALTER SYSTEM SET fsync = off",
                "full_page_writes        | ALTER SYSTEM SET full_page_writes = off",
                "data_sync_retry         | ALTER SYSTEM SET data_sync_retry = on",
                "synchronous_commit      | ALTER SYSTEM SET synchronous_commit = off",
                "synchronous_commit      | ALTER DATABASE homeward_keys SET synchronous_commit = off",
                "synchronous_commit      | ALTER ROLE homeward_events SET synchronous_commit = local",
                "log_statement           | ALTER SYSTEM SET log_statement = 'all'"
            })
    void a_server_with_an_unsafe_setting_is_stopped_again(String setting, String override) throws Exception {
        try (EmbeddedPostgres postgres = start();
                Connection operator = Sql.asOperator(postgres, data)) {
            Sql.execute(operator, override);
        }

        assertThatExceptionOfType(PostgresNotStarted.class)
                .isThrownBy(this::start)
                .withMessageContaining(setting + " = ")
                .extracting(PostgresNotStarted::reason)
                .isEqualTo(Reason.UNSAFE_SETTING);
        assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void the_password_is_in_a_file_for_its_owner_only() throws Exception {
        try (EmbeddedPostgres postgres = startAsItIs()) {
            Path file = data.resolve("postgres-password");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            assertThat(Files.readString(file).strip()).hasSize(43);
            assertThat(postgres.access(EVENTS).toString())
                    .doesNotContain(postgres.access(EVENTS).password());
        }
    }

    @Test
    void nobody_gets_in_without_the_password() {
        try (EmbeddedPostgres postgres = start()) {
            DatabaseAccess access = postgres.access(EVENTS);
            for (String user : List.of(EVENTS, "homeward_admin")) {
                assertThatThrownBy(() -> DriverManager.getConnection(access.jdbcUrl(), user, "guess"))
                        .hasMessageContaining("password authentication failed");
            }
        }
    }

    @Test
    void the_role_of_one_database_cannot_enter_another_nor_become_more() throws SQLException {
        try (EmbeddedPostgres postgres = start()) {
            DatabaseAccess events = postgres.access(EVENTS);
            assertThatThrownBy(() -> DriverManager.getConnection(
                            postgres.access(KEYS).jdbcUrl(), events.user(), events.password()))
                    .hasMessageContaining("permission denied for database");
            assertThat(Sql.column(events, "SHOW is_superuser")).containsExactly("off");
            assertThatThrownBy(() -> Sql.execute(events, "ALTER SYSTEM SET fsync = off"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void only_this_machine_can_reach_the_server() throws Exception {
        try (EmbeddedPostgres postgres = start();
                Connection operator = Sql.asOperator(postgres, data)) {
            assertThat(Sql.column(operator, "SHOW listen_addresses")).containsExactly("127.0.0.1");
            assertThat(Sql.column(operator, "SHOW unix_socket_directories")).containsExactly("");
            List<InetAddress> others = NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(address -> !address.isLoopbackAddress())
                    .toList();
            for (InetAddress other : others) {
                assertThatThrownBy(() -> new Socket(other, postgres.port()).close())
                        .isInstanceOf(IOException.class);
            }
        }
    }

    @Test
    void what_a_refused_statement_contained_reaches_neither_log_nor_exception() throws Exception {
        String secret = "张小花";
        try (EmbeddedPostgres postgres = start();
                Connection connection = Sql.connect(postgres.access(EVENTS))) {
            Sql.execute(connection, "CREATE TABLE fact (name TEXT PRIMARY KEY, age INT CHECK (age > 0))");
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO fact VALUES (?, ?)")) {
                insert.setString(1, secret);
                insert.setInt(2, 7);
                insert.executeUpdate();
                assertThatThrownBy(insert::executeUpdate).hasMessageNotContaining(secret);
                insert.addBatch();
                assertThatThrownBy(insert::executeBatch).hasMessageNotContaining(secret);
                insert.setInt(2, -7);
                assertThatThrownBy(insert::executeUpdate).hasMessageNotContaining(secret);
            }
            assertThatThrownBy(() -> Sql.execute(connection, "SELECT '" + secret + "'::int"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> Sql.execute(connection, "SELECT " + secret))
                    .isInstanceOf(SQLException.class);
        }
        assertThat(Files.readString(data.resolve("postgres.log")))
                .contains("database system is ready")
                .doesNotContain(secret, "INSERT", "SELECT");
    }

    @Test
    void closing_stops_the_server_and_closing_again_does_nothing() throws Exception {
        EmbeddedPostgres postgres = start();
        long server = Program.serverOf(data);
        postgres.close();
        postgres.close();
        assertThat(postgres.isRunning()).isFalse();
        assertThat(Postmaster.fileIn(data.resolve("postgres"))).doesNotExist();
        assertThat(ProcessHandle.of(server).flatMap(process -> process.info().command()))
                .isEmpty();
    }

    @Test
    void a_program_that_ends_normally_takes_the_server_with_it() throws Exception {
        FirstStart.into(data);
        try (Program program = Program.start(data, BINARIES, 3)) {
            program.awaitEnd();
            assertThat(program.acknowledged()).containsExactly("1", "2", "3");
        }
        assertThat(Postmaster.fileIn(data.resolve("postgres"))).doesNotExist();
        assertThat(Files.readString(data.resolve("postgres.log"))).contains("database system is shut down");
    }

    @Test
    void the_stopping_can_be_left_to_somebody_else() {
        FirstStart.into(data);
        var hooks = new ArrayList<Runnable>();
        EmbeddedPostgres postgres = EmbeddedPostgres.in(data)
                .binariesIn(BINARIES)
                .stoppedBy(hooks::add)
                .start();
        assertThat(postgres.isRunning()).isTrue();
        hooks.forEach(Runnable::run);
        assertThat(postgres.isRunning()).isFalse();
    }

    @Test
    void a_second_program_on_the_same_folder_is_refused() throws Exception {
        try (EmbeddedPostgres postgres = start()) {
            try (Program second = Program.start(data, BINARIES, 1)) {
                assertThat(second.awaitEnd()).contains("Another running program already uses the data folder");
            }
            assertThat(Sql.column(postgres.access(EVENTS), "SELECT 1")).containsExactly("1");
        }
    }

    @Test
    void a_second_start_in_the_same_program_is_refused_and_leaves_the_lock_in_place() throws Exception {
        try (EmbeddedPostgres postgres = start()) {
            assertThatExceptionOfType(PostgresNotStarted.class)
                    .isThrownBy(this::start)
                    .extracting(PostgresNotStarted::reason)
                    .isEqualTo(Reason.IN_USE_BY_ANOTHER_PROGRAM);
            try (Program third = Program.start(data, BINARIES, 1)) {
                assertThat(third.awaitEnd()).contains("Another running program already uses the data folder");
            }
            assertThat(postgres.isRunning()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Events", "events; DROP TABLE x", "postgres", "homeward_admin", "pg_x"})
    void a_name_that_is_not_plain_is_refused_before_anything_starts(String name) {
        assertThatThrownBy(() -> EmbeddedPostgres.in(data).databases(name))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_word_of_sql_is_a_usable_name() throws SQLException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.in(data)
                .binariesIn(BINARIES)
                .databases("order")
                .start()) {
            assertThat(Sql.column(postgres.access("order"), "SELECT current_user"))
                    .containsExactly("order");
        }
    }
}
