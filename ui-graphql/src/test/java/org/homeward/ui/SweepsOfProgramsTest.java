package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.homeward.ui.Homes.done;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.homeward.platform.postgres.DatabaseAccess;
import org.homeward.platform.postgres.EmbeddedPostgres;
import org.homeward.platform.vault.MasterKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Deadlines while programs are killed, run beside each other, or are started by a clock that is wrong: each in a process of
 * its own, on one PostgreSQL. Whatever became due was missed, and once.
 */
@Tag("slow")
class SweepsOfProgramsTest {

    private static final Instant TAKEN_IN = Instant.parse(Homes.THEN);
    private static final Instant AFTERWARDS = TAKEN_IN.plus(Duration.ofMinutes(30));
    private static final Instant YEARS_LATER = TAKEN_IN.plus(Duration.ofDays(800));
    private static final String OTHER_STATION = "facility-station02";
    private static final String REQUEST = "request-sweeps0001";
    private static final String AGAIN_AND_AGAIN = "100ms";
    private static final String WHEN_TOLD = "10d";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Everything that was to be done by some time, by what and until when. Nobody does anything in these tests. */
    private static final String OWED = """
        SELECT stream || ' ' || (convert_from(payload, 'UTF8')::jsonb ->> 'deadlineId') AS what,
               (convert_from(payload, 'UTF8')::jsonb ->> 'dueAt')::timestamptz AS due
        FROM event WHERE name = 'deadline.set'
        UNION ALL
        SELECT stream || ' answer', (convert_from(payload, 'UTF8')::jsonb ->> 'answerDue')::timestamptz
        FROM event WHERE name = 'request.sent'
        """;

    private static final String MISSED = """
        SELECT stream || ' ' || coalesce(convert_from(payload, 'UTF8')::jsonb ->> 'deadlineId', 'answer') || ' '
               || to_char((convert_from(payload, 'UTF8')::jsonb ->> 'occurredAt')::timestamptz AT TIME ZONE 'UTC',
                          'YYYY-MM-DD"T"HH24:MI:SS')
        FROM event WHERE name IN ('deadline.missed', 'request.answer-missed') ORDER BY global_index
        """;

    private static final String DUE =
            "SELECT what || ' ' || to_char(due AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS') FROM (" + OWED
                    + ") AS owed WHERE due <= ?::timestamptz";

    /** Lets so many be written down, and the next one not before the gate is opened. */
    private static final String GATE = """
        CREATE FUNCTION wait_at_the_gate() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF (SELECT count(*) FROM event WHERE name = 'deadline.missed') >= so_many THEN
                PERFORM pg_advisory_xact_lock_shared(7);
            END IF;
            RETURN NEW;
        END $$;
        CREATE TRIGGER gate BEFORE INSERT ON event FOR EACH ROW WHEN (NEW.name = 'deadline.missed')
            EXECUTE FUNCTION wait_at_the_gate()
        """;

    @TempDir
    @Nullable
    Path folder;

    private @Nullable EmbeddedPostgres postgres;
    private @Nullable HikariDataSource store;

    @BeforeEach
    void a_server_that_is_no_program_s_own() {
        Path home = home();
        EmbeddedPostgres started = EmbeddedPostgres.in(home.resolve("server"))
                .databases("homeward_events", "homeward_keys")
                .binariesIn(Path.of("target", "postgres-binaries"))
                .start();
        postgres = started;
        DatabaseAccess access = started.access("homeward_events");
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(access.jdbcUrl());
        pool.setUsername(access.user());
        pool.setPassword(access.password());
        store = pool;
        MasterKey.readOrCreate(home.resolve("master.key"));
    }

    @AfterEach
    void stopped() {
        if (store != null) {
            store.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }

    @Test
    void a_program_that_is_killed_in_the_middle_of_a_sweep_loses_nothing_and_the_next_one_repeats_nothing()
            throws Exception {
        try (ProgramApart program = program("first", AFTERWARDS, AGAIN_AND_AGAIN)) {
            people(program, 1, 6);
            try (Gate gate = Gate.shutAfter(5, events())) {
                program.turnTo(YEARS_LATER);
                until(() -> gate.waiting() == 1);
                program.kill();
            }
        }
        assertThat(missed()).as("it died over the sixth").hasSize(5).isSubsetOf(due(YEARS_LATER));
        assertThat(due(YEARS_LATER)).as("more than was written down").hasSizeGreaterThan(30);
        try (ProgramApart again = program("first", YEARS_LATER, AGAIN_AND_AGAIN)) {
            until(() -> missed().size() >= due(YEARS_LATER).size());
            until(() -> again.sweep() == 0);
        }
        assertEachMissedOnce(YEARS_LATER);
    }

    @Test
    void two_programs_that_sweep_at_the_same_moment_write_everything_down_once() throws Exception {
        try (ProgramApart one = program("one", AFTERWARDS, WHEN_TOLD);
                ProgramApart other = program("other", AFTERWARDS, WHEN_TOLD)) {
            people(one, 1, 6);
            sees(one, 6);
            sees(other, 6);
            one.turnTo(YEARS_LATER);
            other.turnTo(YEARS_LATER);
            try (Gate gate = Gate.shutAfter(0, events())) {
                one.beginSweep();
                other.beginSweep();
                until(() -> gate.waiting() == 2);
            }
            assertThat(one.swept()).as("by the one").isPositive();
            assertThat(other.swept()).as("by the other").isPositive();
            until(() -> {
                one.beginSweep();
                other.beginSweep();
                return one.swept() + other.swept() == 0
                        && missed().size() >= due(YEARS_LATER).size();
            });
        }
        assertEachMissedOnce(YEARS_LATER);
    }

    @Test
    void a_clock_that_jumps_back_takes_nothing_back_and_one_that_jumps_forward_forgets_nothing() throws Exception {
        Instant twoDays = TAKEN_IN.plus(Duration.ofDays(2));
        try (ProgramApart program = program("first", twoDays, WHEN_TOLD)) {
            people(program, 1, 2);
            until(() -> program.sweep() == 0 && missed().size() >= due(twoDays).size());
        }
        List<String> before = missed();
        assertThat(before).hasSize(4).allMatch(what -> what.matches(".* deadline-trace(quick|notice)1 .*"));

        Instant hourAfter = TAKEN_IN.plus(Duration.ofHours(1));
        Instant fiveHours = TAKEN_IN.plus(Duration.ofHours(5));
        try (ProgramApart back = program("first", hourAfter, WHEN_TOLD)) {
            sees(back, 2);
            assertThat(back.sweep()).as("a day before what is missed already").isZero();
            people(back, 3, 3);
            assertThat(missed()).isEqualTo(before);

            back.turnTo(fiveHours);
            until(() -> back.sweep() == 0 && missed().size() > before.size());
            assertThat(missed())
                    .as("what ran out for the third, and nothing of the others again")
                    .hasSize(5)
                    .containsAll(before)
                    .anyMatch(what -> what.matches("person-sweeps00003 deadline-tracequick1 .*"));

            back.turnTo(YEARS_LATER);
            until(() -> back.sweep() == 0 && missed().size() >= due(YEARS_LATER).size());
            assertEachMissedOnce(YEARS_LATER);

            back.turnTo(hourAfter);
            assertThat(back.sweep()).as("back again").isZero();
            people(back, 4, 4);
            sees(back, 4);
            assertThat(back.sweep()).as("nothing of the fourth is due yet").isZero();
            back.turnTo(YEARS_LATER);
            until(() -> back.sweep() == 0 && missed().size() >= due(YEARS_LATER).size());
        }
        assertEachMissedOnce(YEARS_LATER);
        assertThat(missed())
                .filteredOn(what -> what.startsWith("person-sweeps00004 "))
                .hasSizeGreaterThan(5);
    }

    /** What was due and no more, each once, at its own instant, and by one command. */
    private void assertEachMissedOnce(Instant at) {
        assertThat(missed()).containsExactlyInAnyOrderElementsOf(due(at));
        assertThat(events().queryForObject(
                                "SELECT count(*) FROM command_receipt WHERE command_id ~ '^cmd-[0-9a-f]{40}$'",
                                Integer.class))
                .as("commands that the program sent by itself")
                .isEqualTo(missed().size());
    }

    private List<String> missed() {
        return events().queryForList(MISSED, String.class).stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    private List<String> due(Instant at) {
        return events().queryForList(DUE, String.class, at.toString()).stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    /** Old men whom nobody knows, taken in at the station, and a question to another one about the first of them. */
    private static void people(ProgramApart program, int first, int last) throws IOException, InterruptedException {
        Desk desk = program.signedIn("desk");
        if (first == 1) {
            Desk admin = program.signedIn("admin");
            done(admin.send("networkOpenFacility", RunningProgram.openStation(), "cmd-sweeps0001"));
            Map<String, Object> other = new HashMap<>(RunningProgram.openStation());
            other.put("facilityId", OTHER_STATION);
            done(admin.send("networkOpenFacility", other, "cmd-sweeps0002"));
        }
        for (int number = first; number <= last; number++) {
            Homes.takenIn(desk, "person-sweeps%05d".formatted(number), "无名老人", "NONE");
        }
        if (first == 1) {
            done(desk.send(
                    "requestSend",
                    Homes.of(
                            "person-sweeps00001",
                            Map.of(
                                    "requestId",
                                    REQUEST,
                                    "kind",
                                    "VERIFY",
                                    "from",
                                    RunningProgram.STATION,
                                    "to",
                                    OTHER_STATION,
                                    "question",
                                    "可有此人？")),
                    "cmd-sweeps0003"));
        }
    }

    /** What a sweep finds is asked of this list. */
    private static void sees(ProgramApart program, int people) throws IOException, InterruptedException {
        Desk desk = program.signedIn("desk");
        until(() -> desk.ask("{recipients(filter:{dueBefore:\"2100-01-01T00:00:00Z\"},first:1){total}}", Map.of())
                        .path("recipients")
                        .path("total")
                        .asInt()
                == people);
    }

    private ProgramApart program(String name, Instant now, String every) throws IOException, InterruptedException {
        EmbeddedPostgres server = Objects.requireNonNull(postgres);
        List<String> options =
                new ArrayList<>(DistributedProgramsTest.database("events", server.access("homeward_events")));
        options.addAll(DistributedProgramsTest.database("keys", server.access("homeward_keys")));
        options.add("--homeward.master-key-file=" + home().resolve("master.key"));
        options.add("--homeward.connections=8");
        options.add("--homeward.deadlines.every=" + every);
        return ProgramApart.at(now, home().resolve(name), options);
    }

    private JdbcTemplate events() {
        return new JdbcTemplate(Objects.requireNonNull(store));
    }

    private Path home() {
        return Objects.requireNonNull(folder);
    }

    private static void until(Callable<Boolean> holds) {
        await().atMost(PATIENCE).until(holds);
    }

    /** Holds whoever writes down that a deadline was missed, in the middle of its transaction, until it is opened. */
    private record Gate(JdbcTemplate events, Connection keeper) implements AutoCloseable {

        static Gate shutAfter(int misses, JdbcTemplate events) throws SQLException {
            Connection keeper = Objects.requireNonNull(events.getDataSource()).getConnection();
            keeper.createStatement().execute("SELECT pg_advisory_lock(7)");
            events.execute(GATE.replace("so_many", Integer.toString(misses)));
            return new Gate(events, keeper);
        }

        /** How many wait at it, or for somebody who does. */
        int waiting() {
            return Objects.requireNonNull(
                    events.queryForObject("SELECT count(DISTINCT pid) FROM pg_locks WHERE NOT granted", Integer.class));
        }

        @Override
        public void close() throws SQLException {
            keeper.createStatement().execute("SELECT pg_advisory_unlock(7)");
            keeper.close();
            events.execute("DROP TRIGGER gate ON event");
            events.execute("DROP FUNCTION wait_at_the_gate()");
        }
    }
}
