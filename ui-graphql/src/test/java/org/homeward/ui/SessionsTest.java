package org.homeward.ui;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
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

    private static final AtomicInteger NUMBER = new AtomicInteger(100_000);

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
        CompletableFuture<Long> goesOn;
        try (RunningProgram program = RunningProgram.on(data)) {
            program.with("desk", "STATION_STAFF", RunningProgram.STATION)
                    .with("other", "STATION_STAFF", RunningProgram.STATION)
                    .with("admin", "ADMINISTRATOR", null);
            Desk desk = program.signedIn("desk");
            CompletableFuture<Long> watched = watching(desk);
            Desk other = program.signedIn("other");
            CompletableFuture<Long> left = watching(other);
            Desk stays = program.signedIn("other");
            goesOn = watching(stays);

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
        assertThat(goesOn.get(5, TimeUnit.SECONDS))
                .as("ended in order when the program was stopped, and not cut off")
                .isPositive();
    }

    @Test
    void whoever_changes_an_account_ends_its_sessions_and_what_they_watch() throws Exception {
        try (RunningProgram program = RunningProgram.on(data)) {
            program.with("boss", "SUPERVISOR", RunningProgram.STATION);
            for (String change : List.of(
                    "UPDATE account SET station = NULL WHERE username = 'boss'",
                    "UPDATE account SET password_hash = password_hash || '!' WHERE username = 'boss'",
                    "UPDATE account SET role = 'AUDITOR' WHERE username = 'boss'",
                    "DELETE FROM second_factor WHERE actor = 'actor-testboss'")) {
                program.events()
                        .update("UPDATE account SET role = 'SUPERVISOR', password_hash = trim(password_hash, '!')");
                Desk before = program.signedIn("boss");
                before.ask(WHO, Map.of());
                CompletableFuture<Long> watched = watching(before);
                program.events().update(change);
                assertThatThrownBy(() -> before.ask(WHO, Map.of())).as(change).isInstanceOf(IOException.class);
                watched.get(5, TimeUnit.SECONDS);
            }
            program.with("chief", "SUPERVISOR", RunningProgram.STATION);
            Desk boss = program.signedIn("chief");
            program.events().update("UPDATE account SET disabled = TRUE WHERE username = 'chief'");
            assertThatThrownBy(() -> boss.ask(WHO, Map.of())).isInstanceOf(IOException.class);
            program.events().update("UPDATE account SET disabled = FALSE WHERE username = 'chief'");
            assertThatThrownBy(() -> boss.ask(WHO, Map.of()))
                    .as("the session is gone for good")
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void a_changed_password_ends_the_other_sessions_and_not_this_one() throws Exception {
        try (RunningProgram program = RunningProgram.on(data)) {
            program.with("desk", "STATION_STAFF", RunningProgram.STATION);
            Desk other = program.signedIn("desk");
            Desk desk = program.signedIn("desk");
            desk.ask(
                    "mutation($c:String!){changePassword(current:$c,next:\"another long one\"){errors{code}}}",
                    Map.of("c", RunningProgram.PASSWORD));

            assertThatThrownBy(() -> other.ask(WHO, Map.of())).isInstanceOf(IOException.class);
            assertThat(desk.ask(WHO, Map.of()).path("me").path("actor").asString())
                    .isEqualTo("actor-testdesk");
        }
    }

    /** What was sent before the answer may have been done; what was sent after it is not. */
    @Test
    void nothing_is_done_any_more_by_somebody_who_lost_the_role_however_many_try_at_once() throws Exception {
        try (RunningProgram program = RunningProgram.on(data)) {
            program.with("admin", "ADMINISTRATOR", null);
            List<Desk> desks = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                desks.add(program.signedIn("admin"));
            }
            AtomicBoolean over = new AtomicBoolean();
            AtomicBoolean lost = new AtomicBoolean();
            AtomicInteger done = new AtomicInteger();
            AtomicInteger doneAfterwards = new AtomicInteger();
            try (ExecutorService hands = Executors.newFixedThreadPool(desks.size())) {
                for (Desk desk : desks) {
                    hands.execute(() -> {
                        while (!over.get()) {
                            boolean afterwards = lost.get();
                            if (opensStation(desk, "facility-race" + NUMBER.incrementAndGet())) {
                                (afterwards ? doneAfterwards : done).incrementAndGet();
                            }
                        }
                    });
                }
                await("some are done").atMost(Duration.ofSeconds(60)).until(() -> done.get() > 3);
                program.events().update("UPDATE account SET role = 'AUDITOR' WHERE username = 'admin'");
                lost.set(true);
                TimeUnit.MILLISECONDS.sleep(500);
                over.set(true);
            }
            assertThat(doneAfterwards).hasValue(0);
        }
    }

    @Test
    void nobody_has_a_second_account_to_approve_with_what_they_proposed() {
        try (RunningProgram program = RunningProgram.on(data)) {
            program.with("one", "STATION_STAFF", RunningProgram.STATION).with("other", "SUPERVISOR", null);
            assertThatThrownBy(() -> program.events()
                            .update("UPDATE account SET staff_number = 'TEST-ONE' WHERE username = 'other'"))
                    .isInstanceOf(DataIntegrityViolationException.class);
            assertThatThrownBy(() -> program.events()
                            .update("UPDATE account SET staff_number = ' test-one' WHERE username = 'other'"))
                    .as("written another way")
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
    }

    private static boolean opensStation(Desk desk, String facility) {
        Map<String, Object> station = new HashMap<>(RunningProgram.openStation());
        station.put("facilityId", facility);
        try {
            return desk.send("networkOpenFacility", station, "cmd-" + facility.substring("facility-".length()))
                    .path("errors")
                    .isEmpty();
        } catch (IOException refused) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
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
