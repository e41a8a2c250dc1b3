package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.ui.Homes.done;
import static org.homeward.ui.Homes.eventually;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.homeward.ui.prints.Paper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A file of another station is read in an emergency: over HTTP and signed in, on the real store and views. */
class GlassStoryTest {

    private static final Instant NIGHT = Instant.parse("2026-03-02T18:00:00Z");
    private static final String THERE = "facility-station02";
    private static final String MAN = "person-glassman01";
    private static final String OTHER = "person-glassother";
    private static final String NIGHT_SHIFT = "actor-testnight";

    @TempDir
    static @Nullable Path folder;

    private final TurnedClock clock = new TurnedClock(NIGHT);

    @Test
    void a_file_is_open_for_half_an_hour_and_a_supervisor_hears_of_it_at_once_and_reviews_it() throws Exception {
        try (RunningProgram program = RunningProgram.by(clock, folder)) {
            program.with("desk", "STATION_STAFF", RunningProgram.STATION)
                    .with("night", "STATION_STAFF", THERE)
                    .with("third", "STATION_STAFF", "facility-station03")
                    .with("boss", "SUPERVISOR", null)
                    .with("auditor", "AUDITOR", null)
                    .with("admin", "ADMINISTRATOR", null);
            Homes.open(program.signedIn("admin"));
            Desk desk = program.signedIn("desk");
            Homes.takenIn(desk, MAN, "红衣老人", "NONE");
            Homes.onFile(desk, OTHER, "蓝衣老人", 1950);
            Desk night = program.signedIn("night");
            Desk boss = program.signedIn("boss");
            eventually(() -> assertThat(fault(read(night, MAN))).isEqualTo("NOT_FOUND"));
            assertThat(waiting(boss)).isZero();
            List<String> told = watched(boss);
            eventually(() -> assertThat(told).isNotEmpty());
            int before = told.size();

            done(night.send("accessBreakGlass", breaking("glass-first001", MAN), "cmd-glassfirst1"));
            eventually(() -> assertThat(read(night, MAN)
                            .path("data")
                            .path("recipient")
                            .path("provisionalName")
                            .asString())
                    .isEqualTo("红衣老人"));
            assertThat(night.answer("{chronology(personId:\"" + MAN + "\",first:1){name}}", Map.of())
                            .path("data")
                            .path("chronology")
                            .size())
                    .isEqualTo(1);
            eventually(
                    () -> assertThat(told.size()).as("the supervisor is told").isGreaterThan(before));
            eventually(() -> assertThat(waiting(boss)).isEqualTo(1));

            assertThat(paper(night)).as("the paper tells it too").contains("求助登记表，照料或就医，紧急查阅EMERGENCY");
            assertThat(paper(desk)).contains("求助登记表，照料或就医").doesNotContain("紧急查阅");

            assertThat(fault(read(night, OTHER))).as("one file, not another").isEqualTo("NOT_FOUND");
            assertThat(fault(read(program.signedIn("third"), MAN)))
                    .as("one account, not another")
                    .isEqualTo("NOT_FOUND");
            assertThat(code(night.send(
                            "personRecordObservation",
                            Homes.of(MAN, Map.of("kind", "SPEECH", "text", "河南口音")),
                            "cmd-glasswrite1")))
                    .as("it is read and not written")
                    .isEqualTo("OUT_OF_SCOPE");
            assertThat(code(night.send("accessBreakGlass", breaking("glass-second01", OTHER), "cmd-glasssecond")))
                    .as("not a second one before the first was reviewed")
                    .isEqualTo("GLASS_NOT_REVIEWED");

            clock.turnTo(NIGHT.plus(Duration.ofMinutes(30)).minusMillis(1));
            assertThat(read(night, MAN).has("errors")).isFalse();
            clock.turnTo(NIGHT.plus(Duration.ofMinutes(30)));
            assertThat(fault(read(night, MAN))).as("the half hour is over").isEqualTo("NOT_FOUND");

            JsonNode story = boss.ask(
                            "{glass(unreviewed:true){account glassId version personId station reason words until"
                                    + " reviewDue}}",
                            Map.of())
                    .path("glass")
                    .path(0);
            assertThat(story.path("account").asString()).isEqualTo(NIGHT_SHIFT);
            assertThat(story.path("personId").asString()).isEqualTo(MAN);
            assertThat(story.path("station").asString()).isEqualTo(THERE);
            assertThat(story.path("words").asString()).isEqualTo("昏迷，要查过敏史");
            assertThat(story.path("reviewDue").asString()).isEqualTo("2026-03-05T18:00:00Z");

            assertThat(code(program.signedIn("auditor")
                            .send("accessReviewGlass", review("JUSTIFIED"), "cmd-glassaudit")))
                    .isEqualTo("ROLE_NOT_ALLOWED");
            done(boss.send("accessReviewGlass", review("JUSTIFIED"), "cmd-glassreview"));
            eventually(() -> assertThat(waiting(boss)).isZero());
            assertThat(boss.ask("{glass(unreviewed:false){verdict finding reviewedBy}}", Map.of())
                            .path("glass")
                            .path(0)
                            .toString())
                    .isEqualTo("{\"verdict\":\"JUSTIFIED\",\"finding\":\"核实属实\",\"reviewedBy\":\"actor-testboss\"}");

            assertThat(fault(asked(night, breaking("glass-second01", OTHER))))
                    .as("half an hour later anybody may sit at that desk")
                    .isEqualTo("FRESH_SIGN_IN_NEEDED");
            assertThat(night.post("/api/confirm", Map.of("password", "not the password"))
                            .statusCode())
                    .isEqualTo(400);
            assertThat(fault(asked(night, breaking("glass-second01", OTHER)))).isEqualTo("FRESH_SIGN_IN_NEEDED");
            assertThat(fault(read(night, OTHER))).isEqualTo("NOT_FOUND");
            assertThat(fault(asked(boss, breaking("glass-second01", OTHER))))
                    .as("who may not anyhow is not asked for a password")
                    .isEmpty();
            assertThat(night.post("/api/confirm", Map.of("password", RunningProgram.PASSWORD))
                            .statusCode())
                    .isEqualTo(204);
            done(night.send("accessBreakGlass", breaking("glass-second01", OTHER), "cmd-glasssecond"));
            eventually(() -> assertThat(read(night, OTHER).has("errors")).isFalse());
            Map<String, Object> no = review("NOT_JUSTIFIED");
            no.put("glassId", "glass-second01");
            done(boss.send("accessReviewGlass", no, "cmd-glassno0001"));
            eventually(() -> assertThat(fault(read(night, OTHER)))
                    .as("a no shuts the file at once")
                    .isEqualTo("NOT_FOUND"));

            assertThat(readers(program.signedIn("auditor")))
                    .as("who read so stands in the record, and who was refused")
                    .contains(NIGHT_SHIFT + " SHOWN", NIGHT_SHIFT + " NOT_FOUND", "actor-testthird NOT_FOUND");
            for (String nobody : List.of("desk", "admin")) {
                assertThat(fault(program.signedIn(nobody).answer("{glass{glassId}}", Map.of())))
                        .as(nobody)
                        .isEqualTo("FORBIDDEN");
                assertThat(fault(program.signedIn(nobody).answer("{glassWaiting{count}}", Map.of())))
                        .as(nobody)
                        .isEqualTo("FORBIDDEN");
            }
            assertThat(night.ask("{ownGlass{opened{glassId verdict}}}", Map.of())
                            .path("ownGlass")
                            .path("opened")
                            .size())
                    .isEqualTo(2);
        }
    }

    private static JsonNode asked(Desk desk, Map<String, Object> input) throws IOException, InterruptedException {
        return desk.answer(
                "mutation($i:BreakGlassInput!){accessBreakGlass(input:$i,meta:{commandId:\"cmd-glasssecond\"}){version"
                        + " errors{code}}}",
                Map.of("i", input));
    }

    private Map<String, Object> breaking(String glass, String person) {
        Map<String, Object> input = Homes.of(
                person,
                Map.of("account", NIGHT_SHIFT, "glassId", glass, "reason", "MEDICAL_EMERGENCY", "words", "昏迷，要查过敏史"));
        input.put("occurredAt", clock.instant().toString());
        return input;
    }

    private Map<String, Object> review(String verdict) {
        Map<String, Object> input = Homes.now(
                Map.of("account", NIGHT_SHIFT, "glassId", "glass-first001", "verdict", verdict, "words", "核实属实"));
        input.put("occurredAt", clock.instant().toString());
        return input;
    }

    private static JsonNode read(Desk desk, String person) throws IOException, InterruptedException {
        return desk.answer("{recipient(personId:\"" + person + "\"){provisionalName}}", Map.of());
    }

    private static String paper(Desk desk) throws IOException, InterruptedException {
        HttpResponse<byte[]> paper = desk.form(
                "/prints/help-request/" + MAN + "/stay-" + MAN.substring("person-".length()),
                "kinds=HEALTH&purpose=CARE&words=allergies");
        assertThat(paper.statusCode()).isEqualTo(200);
        return Paper.read(paper.body()).text();
    }

    private static int waiting(Desk boss) throws IOException, InterruptedException {
        return boss.ask("{glassWaiting{count}}", Map.of())
                .path("glassWaiting")
                .path("count")
                .asInt();
    }

    private static List<String> watched(Desk boss) throws IOException, InterruptedException {
        List<String> told = new CopyOnWriteArrayList<>();
        HttpResponse<Stream<String>> stream = boss.watch("subscription{glassChanged{account}}");
        Thread.ofPlatform()
                .daemon()
                .start(() -> stream.body()
                        .filter(line -> line.startsWith("data:") && line.contains("glassChanged"))
                        .forEach(told::add));
        return told;
    }

    private static List<String> readers(Desk auditor) throws IOException, InterruptedException {
        return auditor.ask("{readsOfPerson(personId:\"" + MAN + "\",first:100){actor result}}", Map.of())
                .path("readsOfPerson")
                .valueStream()
                .map(read -> read.path("actor").asString() + " "
                        + read.path("result").asString())
                .toList();
    }

    private static String code(JsonNode payload) {
        return payload.path("errors").path(0).path("code").asString();
    }

    private static String fault(JsonNode answer) {
        return answer.path("errors").path(0).path("extensions").path("code").asString();
    }
}
