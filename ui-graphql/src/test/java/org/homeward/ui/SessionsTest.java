package org.homeward.ui;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who is signed in stays so when the program is started again, and is signed out at once when that must be. */
class SessionsTest {

    private static final String WHO = "{me{actor}}";
    private static final String WATCH =
            "subscription{stationChanged(station:\"" + RunningProgram.STATION + "\"){station}}";

    @TempDir
    @Nullable
    Path data;

    @Test
    void nobody_signs_in_as_the_program_itself() {
        try (RunningProgram program = RunningProgram.on(data)) {
            assertThatThrownBy(() -> program.with("sweeper", "SYSTEM", null))
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
    }

    @Test
    void a_session_outlives_the_program_and_holds_the_id_of_the_account_and_no_name() throws Exception {
        int port = freePort();
        Desk desk;
        try (RunningProgram program = RunningProgram.on(data, "--server.port=" + port)) {
            program.with("desk", "STATION_STAFF", RunningProgram.STATION);
            desk = program.signedIn("desk");
            JdbcTemplate keys = new JdbcTemplate(program.bean("sessionDataSource", DataSource.class));
            String stored = keys
                    .query("SELECT attribute_bytes FROM spring_session_attributes", (row, i) -> row.getBytes(1))
                    .stream()
                    .map(bytes -> new String(bytes, ISO_8859_1))
                    .reduce("", String::concat);
            assertThat(stored)
                    .contains("actor-testdesk")
                    .doesNotContain("Name of desk")
                    .doesNotContain("bcrypt");
            assertThat(keys.queryForObject(
                            "SELECT DISTINCT principal_name FROM spring_session WHERE principal_name" + " IS NOT NULL",
                            String.class))
                    .isEqualTo("actor-testdesk");
            assertThat(program.events()
                            .queryForObject(
                                    "SELECT count(*) FROM information_schema.tables WHERE table_name ="
                                            + " 'spring_session'",
                                    Long.class))
                    .isZero();
        }
        try (RunningProgram again = RunningProgram.on(data, "--server.port=" + port)) {
            assertThat(desk.ask(WHO, Map.of()).path("me").path("actor").asString())
                    .isEqualTo("actor-testdesk");
            assertThat(desk.signOut()).isEqualTo(204);
            assertThatThrownBy(() -> desk.ask(WHO, Map.of())).isInstanceOf(IOException.class);
            assertThat(again.port()).isEqualTo(port);
        }
    }

    @Test
    void a_disabled_account_and_what_it_watches_end_within_five_seconds_and_a_signed_out_one_too() throws Exception {
        try (RunningProgram program = RunningProgram.on(data)) {
            program.with("desk", "STATION_STAFF", RunningProgram.STATION)
                    .with("other", "STATION_STAFF", RunningProgram.STATION)
                    .with("admin", "ADMINISTRATOR", null);
            Desk desk = program.signedIn("desk");
            CompletableFuture<Long> watched = watching(desk);
            Desk other = program.signedIn("other");
            CompletableFuture<Long> left = watching(other);
            Desk stays = program.signedIn("other");
            CompletableFuture<Long> goesOn = watching(stays);

            program.signedIn("admin").ask("mutation{accessDisableAccount(username:\"desk\")}", Map.of());
            other.signOut();
            long began = System.nanoTime();
            assertThatThrownBy(() -> desk.ask(WHO, Map.of())).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> program.signedIn("desk").ask(WHO, Map.of()))
                    .isInstanceOf(IOException.class);
            watched.get(5, TimeUnit.SECONDS);
            left.get(5, TimeUnit.SECONDS);
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
            assertThat(goesOn).isNotDone();
            assertThat(stays.ask(WHO, Map.of()).path("me").path("actor").asString())
                    .isEqualTo("actor-testother");

            assertThatThrownBy(() -> program.signedIn("admin")
                            .ask("mutation{accessDisableAccount(username:\"admin\")}", Map.of()))
                    .hasMessageContaining("FORBIDDEN");
            assertThatThrownBy(() -> stays.ask("mutation{accessDisableAccount(username:\"admin\")}", Map.of()))
                    .hasMessageContaining("FORBIDDEN");
            program.signedIn("admin").ask("mutation{accessEnableAccount(username:\"desk\")}", Map.of());
            program.signedIn("desk").ask(WHO, Map.of());
        }
    }

    @Test
    void what_the_database_says_of_an_account_holds_from_the_next_request_on() throws Exception {
        try (RunningProgram program = RunningProgram.on(data)) {
            program.with("boss", "SUPERVISOR", RunningProgram.STATION);
            Desk boss = program.signedIn("boss");
            program.events().update("UPDATE account SET role = 'AUDITOR' WHERE username = 'boss'");
            assertThat(boss.ask("{me{role}}", Map.of()).path("me").path("role").asString())
                    .isEqualTo("AUDITOR");
            program.events().update("UPDATE account SET disabled = TRUE WHERE username = 'boss'");
            assertThatThrownBy(() -> boss.ask(WHO, Map.of())).isInstanceOf(IOException.class);
            program.events().update("UPDATE account SET disabled = FALSE WHERE username = 'boss'");
            assertThatThrownBy(() -> boss.ask(WHO, Map.of()))
                    .as("the session is gone for good")
                    .isInstanceOf(IOException.class);
        }
    }

    /** Done when the program ends it, with the number of lines that came. */
    private static CompletableFuture<Long> watching(Desk desk) throws Exception {
        var answer = desk.watch(WATCH);
        assertThat(answer.statusCode()).isEqualTo(200);
        CompletableFuture<Long> ended = new CompletableFuture<>();
        Thread.ofPlatform().daemon().start(() -> {
            try (Stream<String> lines = answer.body()) {
                ended.complete(lines.count());
            } catch (UncheckedIOException cutOff) {
                ended.completeExceptionally(cutOff);
            }
        });
        return ended;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
