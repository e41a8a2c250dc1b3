package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.homeward.ui.Homes.done;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.core.ThrowingRunnable;
import org.homeward.platform.deadline.DeadlineSweep;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What is owed by a certain time, over HTTP, on the real store and views, by a clock that the test turns. */
class DeadlineStoryTest {

    private static final String MAN = "person-deadline1";
    private static final Instant TAKEN_IN = Instant.parse("2026-03-02T02:00:00Z");
    private static final String NO_SWEEP = "--homeward.deadlines.every=10d";
    private static final String FILE = "{recipient(personId:\"" + MAN
            + "\"){version deadlines{key rule{zh en} proposal dueAt standing missed endedAt}}}";

    @TempDir
    static @Nullable Path folder;

    private final TurnedClock clock = new TurnedClock(TAKEN_IN.plus(Duration.ofMinutes(30)));

    @Test
    void what_runs_out_is_missed_once_whoever_sweeps_however_often_and_whatever_restarts() throws Exception {
        try (RunningProgram program = RunningProgram.by(clock, folder, NO_SWEEP)) {
            program.with("desk", "STATION_STAFF", RunningProgram.STATION).with("admin", "ADMINISTRATOR", null);
            program.signedIn("admin").send("networkOpenFacility", RunningProgram.openStation(), "cmd-network01");
            Desk desk = program.signedIn("desk");
            Homes.readyToLeave(desk, MAN, "无名老人");
            until(() -> assertThat(keys(desk, "RUNNING"))
                    .containsExactlyInAnyOrder(
                            "trace.quick",
                            "trace.notice",
                            "retained.status",
                            "trace.dnaRequest",
                            "trace.refresh",
                            "settle.plan"));
            JsonNode quick = deadline(desk, "trace.quick");
            assertThat(quick.path("dueAt").asString()).isEqualTo("2026-03-02T06:00:00Z");
            assertThat(quick.path("proposal").asBoolean()).isTrue();
            assertThat(quick.path("rule").path("en").asString()).startsWith("An unidentified person is compared");
            assertThat(deadline(desk, "trace.notice").path("proposal").asBoolean())
                    .isFalse();
            DeadlineSweep sweep = program.bean("deadlineSweep", DeadlineSweep.class);
            assertThat(sweep.sweep()).as("before anything is due").isZero();
            assertThat(missed(program)).isZero();

            clock.turnTo(TAKEN_IN.plus(Duration.ofHours(4)));
            fiveAtOnce(sweep);
            assertThat(missed(program)).isEqualTo(1);
            until(() -> assertThat(keys(desk, "MISSED")).containsExactly("trace.quick"));
            fiveAtOnce(sweep);
            assertThat(missed(program)).isEqualTo(1);
            assertThat(listed(desk, "2026-03-02T06:00:01Z")).containsExactly(MAN);
            assertThat(listed(desk, "2026-03-02T06:00:00Z")).isEmpty();
            assertThat(desk.ask(
                                    "{recipients(filter:{dueBefore:\"2027-01-01T00:00:00Z\"},first:5){rows{deadlines{key"
                                        + " missed}}}}",
                                    Map.of())
                            .path("recipients")
                            .path("rows")
                            .path(0)
                            .path("deadlines")
                            .path(0)
                            .path("missed")
                            .asBoolean())
                    .isTrue();

            done(desk.send(
                    "tracingOpen", Homes.of(MAN, Map.of("aim", "IDENTITY", "reason", "说不清姓名")), "cmd-deadline01"));
            Map<String, Object> compared =
                    new HashMap<>(Homes.of(MAN, Map.of("sources", List.of("FINGERPRINTS"), "outcome", "NO_HIT")));
            compared.put("occurredAt", clock.instant().toString());
            done(desk.send("tracingRunQuickCheck", compared, "cmd-deadline02"));
            until(() -> assertThat(keys(desk, "MET"))
                    .containsExactlyInAnyOrder("trace.quick", "trace.refresh", "trace.stalled"));
            assertThat(deadline(desk, "trace.quick").path("missed").asBoolean()).isTrue();
            assertThat(desk.ask("{chronology(personId:\"" + MAN + "\",first:50){name by{role}}}", Map.of())
                            .toString())
                    .contains("{\"name\":\"deadline.missed\",\"by\":{\"role\":\"SYSTEM\"}}");
            assertThat(desk.answer(
                                    "mutation{deadlineRecordMissed(input:{},meta:{commandId:\"cmd-nobody0001\"}){version}}",
                                    Map.of())
                            .has("errors"))
                    .as("nobody may say that a time ran out")
                    .isTrue();
        }

        clock.turnTo(TAKEN_IN.plus(Duration.ofDays(2)));
        try (RunningProgram program = RunningProgram.by(clock, folder, "--homeward.deadlines.every=200ms")) {
            until(() -> assertThat(missed(program)).isEqualTo(2));
            Desk desk = program.signedIn("desk");
            until(() -> assertThat(keys(desk, "MISSED")).containsExactly("trace.notice"));
        }
        try (RunningProgram program = RunningProgram.by(clock, folder, NO_SWEEP)) {
            fiveAtOnce(program.bean("deadlineSweep", DeadlineSweep.class));
            assertThat(missed(program)).isEqualTo(2);
        }
    }

    private static void fiveAtOnce(DeadlineSweep sweep) throws Exception {
        try (ExecutorService five = Executors.newFixedThreadPool(5)) {
            for (Future<Integer> one : five.invokeAll(Collections.nCopies(5, (Callable<Integer>) sweep::sweep))) {
                one.get();
            }
        }
    }

    private static long missed(RunningProgram program) {
        Long count = program.events()
                .queryForObject("SELECT count(*) FROM event WHERE name = 'deadline.missed'", Long.class);
        return count == null ? 0 : count;
    }

    private static List<String> keys(Desk desk, String standing) {
        return deadlines(desk)
                .valueStream()
                .filter(one -> one.path("standing").asString().equals(standing))
                .map(one -> one.path("key").asString())
                .toList();
    }

    private static JsonNode deadline(Desk desk, String key) {
        return deadlines(desk)
                .valueStream()
                .filter(one -> one.path("key").asString().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode deadlines(Desk desk) {
        return asked(desk, FILE).path("recipient").path("deadlines");
    }

    private static List<String> listed(Desk desk, String dueBefore) {
        return asked(desk, "{recipients(filter:{dueBefore:\"" + dueBefore + "\"},first:5){rows{personId}}}")
                .findValuesAsString("personId");
    }

    private static JsonNode asked(Desk desk, String document) {
        try {
            return desk.ask(document, Map.of());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** The views follow a moment later. */
    private static void until(ThrowingRunnable holds) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(holds);
    }
}
