package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.ui.Homes.done;
import static org.homeward.ui.Homes.eventually;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.homeward.platform.matching.MatchSweep;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** How those concerned get word of a new likely match, over HTTP, on the real store and views, by sweeps of the test. */
class LikelyMatchStoryTest {

    private static final String HERE = RunningProgram.STATION;
    private static final String ELSEWHERE = "facility-otherstation";
    private static final String MAN = "person-likely0001";
    private static final String REPORT = "report-likely0001";
    private static final String SOUGHT = "sought-likely0001";
    private static final String NO_SWEEP = "--homeward.matches.every=10d";

    @TempDir
    private @Nullable Path folder;

    @Test
    void a_likely_match_is_told_once_to_both_stations_and_read_and_decided() throws Exception {
        try (RunningProgram program = started()) {
            Desk desk = program.signedIn("desk");
            Desk other = program.signedIn("other");
            personOnFile(desk);
            report(other, ELSEWHERE, List.of());
            assertThat(swept(program)).as("the family did not allow comparing").isZero();
            consents(other, List.of("COMPARE"), "cmd-likely00010");
            assertThat(swept(program))
                    .as("the family did not allow showing it to the station of the man")
                    .isZero();
            consents(other, List.of("COMPARE", "SHARE_WITH_STATIONS"), "cmd-likely00011");
            assertThat(swept(program)).isEqualTo(1);
            eventually(() -> {
                assertThat(people(desk, "NEW")).containsExactly(MAN);
                assertThat(reports(other, "NEW")).containsExactly(REPORT);
                assertThat(suggested(desk).path(0).path("likelihood").asString())
                        .isEqualTo("LIKELY");
            });
            assertThat(people(other, "NEW"))
                    .as("the file of another station is not listed")
                    .isEmpty();
            assertThat(ofPerson(desk).path("suggestedAt").isNull()).isFalse();
            assertThat(ofPerson(desk).path("standing").asString()).isEqualTo("POTENTIAL");
            assertThat(told(other).path("suggestedAt").isNull()).isFalse();
            assertThat(told(other).path("person").isNull())
                    .as("whom to call, and no more")
                    .isTrue();
            assertThat(desk.ask("{chronology(personId:\"" + MAN + "\",first:50){name by{role}}}", Map.of())
                            .toString())
                    .contains("{\"name\":\"tracing.match-suggested\",\"by\":{\"role\":\"SYSTEM\"}}");

            describe(desk, 171, "cmd-likely00012");
            fiveAtOnce(sweepOf(program));
            assertThat(swept(program)).isZero();
            assertThat(words(program)).as("it is told once, whatever changes").isEqualTo(1);

            done(desk.send("tracingAcknowledgeMatch", pair(), "cmd-likely00013"));
            eventually(() -> {
                assertThat(people(desk, "NEW")).isEmpty();
                assertThat(people(desk, "UNDECIDED")).containsExactly(MAN);
                assertThat(reports(other, "NEW")).isEmpty();
                assertThat(reports(other, "UNDECIDED")).containsExactly(REPORT);
            });
            assertThat(told(other).path("seenAt").asString()).isEqualTo("2026-03-02T02:00:00Z");
            assertThat(code(desk.send("tracingAcknowledgeMatch", pair(), "cmd-likely00014")))
                    .isEqualTo("MATCH_ALREADY_ACKNOWLEDGED");

            done(desk.send("tracingRejectMatch", because("疤痕不在同一处"), "cmd-likely00015"));
            eventually(() -> {
                assertThat(people(desk, "UNDECIDED")).isEmpty();
                assertThat(reports(other, "UNDECIDED")).isEmpty();
            });
            done(desk.send("tracingUndoMatch", because("重新核对"), "cmd-likely00016"));
            assertThat(swept(program)).as("they were told of it before").isZero();
            eventually(() -> assertThat(people(desk, "UNDECIDED")).containsExactly(MAN));
            done(desk.send("tracingSuspend", of(Map.of("ground", "CONSENT", "reason", "本人不愿寻亲")), "cmd-likely00017"));
            eventually(() -> assertThat(people(desk, "UNDECIDED"))
                    .as("against their will nobody is looked at")
                    .isEmpty());
        }
        try (RunningProgram again = started()) {
            assertThat(swept(again)).as("nothing changed").isZero();
            assertThat(words(again)).isEqualTo(1);
        }
    }

    @Test
    void what_was_ruled_out_before_anybody_was_told_is_never_told() throws Exception {
        try (RunningProgram program = started()) {
            Desk desk = program.signedIn("desk");
            personOnFile(desk);
            report(desk, HERE, List.of("COMPARE"));
            done(desk.send("tracingRejectMatch", because("不是同一人"), "cmd-likely00020"));
            describe(desk, 170, "cmd-likely00021");
            assertThat(swept(program)).isZero();
            assertThat(words(program)).isZero();
        }
    }

    @Test
    void a_match_that_waited_for_the_file_is_told_when_the_file_changes_and_by_the_rounds_of_the_program()
            throws Exception {
        try (RunningProgram program = started("--homeward.matches.every=200ms")) {
            Desk desk = program.signedIn("desk");
            report(desk, HERE, List.of("COMPARE"));
            List<String> live = watching(desk);
            personOnFile(desk);
            eventually(() -> assertThat(live).anyMatch(line -> line.contains("\"version\":2")));
            eventually(() -> {
                assertThat(people(desk, "NEW")).containsExactly(MAN);
                assertThat(reports(desk, "NEW")).containsExactly(REPORT);
            });
            assertThat(desk.answer(
                                    "mutation{tracingSuggestMatch(input:{},meta:{commandId:\"cmd-nobody0001\"}){version}}",
                                    Map.of())
                            .has("errors"))
                    .as("nobody may tell it but the program")
                    .isTrue();
        }
    }

    @Test
    void a_file_speaks_also_for_the_likeness_of_the_one_that_is_merged_into_it() throws Exception {
        try (RunningProgram program = started()) {
            Desk desk = program.signedIn("desk");
            personOnFile(desk);
            report(desk, HERE, List.of("COMPARE"));
            assertThat(swept(program)).isEqualTo(1);
            String survivor = "person-likely0002";
            done(desk.send(
                    "personOpenFile",
                    Map.of(
                            "personId",
                            survivor,
                            "station",
                            HERE,
                            "provisionalName",
                            "无名氏",
                            "identity",
                            Map.of("sex", "MALE", "nationality", "UNKNOWN"),
                            "occurredAt",
                            Homes.THEN),
                    "cmd-likely00030"));
            done(desk.send(
                    "tracingOpen",
                    Homes.of(survivor, Map.of("aim", "IDENTITY", "reason", "说不清姓名")),
                    "cmd-likely00031"));
            assertThat(swept(program)).isZero();
            done(program.signedIn("boss")
                    .send(
                            "personMergeFiles",
                            Homes.of(survivor, Map.of("absorbed", MAN, "reason", "同一人")),
                            "cmd-likely00032"));
            assertThat(swept(program)).isEqualTo(1);
            eventually(() -> assertThat(people(desk, "NEW")).containsExactly(survivor));
            Map<String, Object> pair = Homes.of(survivor, Map.of("reportId", REPORT, "soughtId", SOUGHT));
            done(desk.send("tracingAcknowledgeMatch", pair, "cmd-likely00033"));
            eventually(() -> assertThat(
                            desk.ask("{recipient(personId:\"" + survivor + "\"){tracing{suggested{seenAt}}}}", Map.of())
                                    .toString())
                    .as("the word of the file that it took over waits for nobody")
                    .isEqualTo(
                            "{\"recipient\":{\"tracing\":{\"suggested\":[{\"seenAt\":\"2026-03-02T02:00:00Z\"}]}}}"));
            eventually(() -> assertThat(told(desk).path("seenAt").asString()).isEqualTo("2026-03-02T02:00:00Z"));
        }
    }

    private RunningProgram started(String... options) {
        return RunningProgram.on(folder, options.length == 0 ? new String[] {NO_SWEEP} : options)
                .with("desk", "TRACING_OFFICER", HERE)
                .with("other", "TRACING_OFFICER", ELSEWHERE)
                .with("boss", "SUPERVISOR", HERE);
    }

    private static MatchSweep sweepOf(RunningProgram program) {
        return program.bean("matchSweep", MatchSweep.class);
    }

    /** Sweeps until everything is looked through, as the rounds do; how many were told. */
    private static int swept(RunningProgram program) {
        MatchSweep sweep = sweepOf(program);
        int[] told = {0};
        eventually(() -> {
            told[0] += sweep.sweep();
            assertThat(number(program, "SELECT max(place) FROM sweep_place"))
                    .isEqualTo(number(program, "SELECT max(global_index) FROM event"));
        });
        return told[0];
    }

    private static void fiveAtOnce(MatchSweep sweep) throws Exception {
        try (ExecutorService five = Executors.newFixedThreadPool(5)) {
            for (Future<Integer> one : five.invokeAll(Collections.nCopies(5, (Callable<Integer>) sweep::sweep))) {
                one.get();
            }
        }
    }

    private static long words(RunningProgram program) {
        return number(program, "SELECT count(*) FROM event WHERE name = 'tracing.match-suggested'");
    }

    /** What whoever has the report before them is told, from the first answer on. */
    private static List<String> watching(Desk desk) throws IOException, InterruptedException {
        desk.ask("{missingReport(reportId:\"" + REPORT + "\",atLeastVersion:1){version}}", Map.of());
        HttpResponse<Stream<String>> answer =
                desk.watch("subscription{missingReportChanged(reportId:\"" + REPORT + "\"){version}}");
        List<String> lines = new CopyOnWriteArrayList<>();
        Thread.ofPlatform().daemon().start(() -> {
            try (Stream<String> body = answer.body()) {
                body.forEach(lines::add);
            } catch (UncheckedIOException cutOff) {
                lines.add("cut off");
            }
        });
        eventually(() -> assertThat(lines).anyMatch(line -> line.contains("\"version\":1")));
        return lines;
    }

    private static long number(RunningProgram program, String question) {
        Long number = program.events().queryForObject(question, Long.class);
        return number == null ? 0 : number;
    }

    private static void personOnFile(Desk desk) throws IOException, InterruptedException {
        Map<String, Object> birth = Map.of("earliest", "1975-04-01", "latest", "1975-04-01");
        done(desk.send(
                "personOpenFile",
                Homes.of(
                        MAN,
                        Map.of(
                                "station",
                                HERE,
                                "provisionalName",
                                "慕容玮",
                                "identity",
                                Map.of("sex", "MALE", "nationality", "UNKNOWN", "birth", birth))),
                "cmd-likely00001"));
        describe(desk, 170, "cmd-likely00002");
        done(desk.send("tracingOpen", of(Map.of("aim", "FAMILY", "reason", "找不到家人")), "cmd-likely00003"));
    }

    private static void describe(Desk desk, int heightCm, String command) throws IOException, InterruptedException {
        done(desk.send("personDescribe", of(Map.of("description", scar(heightCm))), command));
    }

    private static void report(Desk desk, String station, List<String> consents)
            throws IOException, InterruptedException {
        Map<String, Object> son = new HashMap<>(Map.of(
                "name", "慕容玮",
                "birth", Map.of("earliest", "1975-04-01", "latest", "1975-04-01"),
                "otherNames", List.of(),
                "relation", "MOTHER",
                "sex", "MALE",
                "description", scar(170),
                "separation", Map.of("cause", "WANDERED_OFF"),
                "kinNames", List.of()));
        done(desk.send(
                "missingRegisterReport",
                ofReport(Map.of(
                        "station",
                        station,
                        "source",
                        "FAMILY",
                        "reporter",
                        Map.of("name", "李秀英", "phone", "13800000000"),
                        "consents",
                        consents,
                        "sought",
                        List.of(Map.of("soughtId", SOUGHT, "person", son)))),
                "cmd-likely00004"));
    }

    private static void consents(Desk desk, List<String> consents, String command)
            throws IOException, InterruptedException {
        done(desk.send("missingChangeConsent", ofReport(Map.of("consents", consents)), command));
    }

    private static Map<String, Object> scar(int heightCm) {
        return Map.of("heightCm", heightCm, "marks", List.of(Map.of("kind", "SCAR", "part", "HAND", "side", "LEFT")));
    }

    private static List<String> people(Desk desk, String word) throws IOException, InterruptedException {
        return desk.ask("{recipients(filter:{likelyMatch:" + word + "},first:5){rows{personId}}}", Map.of())
                .findValuesAsString("personId");
    }

    private static List<String> reports(Desk desk, String word) throws IOException, InterruptedException {
        return desk.ask("{missingReports(openOnly:true,likelyMatch:" + word + ",first:5){reports{reportId}}}", Map.of())
                .findValuesAsString("reportId");
    }

    private static JsonNode suggested(Desk desk) throws IOException, InterruptedException {
        return desk.ask(
                        "{recipient(personId:\"" + MAN + "\"){tracing{suggested{reportId score likelihood at}}}}",
                        Map.of())
                .path("recipient")
                .path("tracing")
                .path("suggested");
    }

    private static JsonNode ofPerson(Desk desk) throws IOException, InterruptedException {
        return desk.ask("{matchesOfPerson(personId:\"" + MAN + "\"){standing suggestedAt}}", Map.of())
                .path("matchesOfPerson")
                .path(0);
    }

    private static JsonNode told(Desk desk) throws IOException, InterruptedException {
        return desk.ask(
                        "query($r:ReportId!,$s:SoughtId!){matchesOfSought(reportId:$r,soughtId:$s)"
                                + "{suggestedAt seenAt person{personId}}}",
                        Map.of("r", REPORT, "s", SOUGHT))
                .path("matchesOfSought")
                .path(0);
    }

    private static Map<String, Object> pair() {
        return of(Map.of("reportId", REPORT, "soughtId", SOUGHT));
    }

    private static Map<String, Object> because(String reason) {
        Map<String, Object> input = pair();
        input.put("reason", reason);
        return input;
    }

    private static Map<String, Object> of(Map<String, ?> more) {
        return Homes.of(MAN, more);
    }

    private static Map<String, Object> ofReport(Map<String, ?> more) {
        Map<String, Object> input = Homes.now(more);
        input.put("reportId", REPORT);
        return input;
    }

    private static String code(JsonNode payload) {
        return payload.path("errors").path(0).path("code").asString();
    }
}
