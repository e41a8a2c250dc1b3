package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** What a desk does in a night, over HTTP and signed in, on the real store, views and index. */
class DeskStoryTest {

    private static final String STATION = RunningProgram.STATION;
    private static final String THEN = "2026-03-02T02:00:00Z";

    @RegisterExtension
    static final StartedProgram PROGRAM = StartedProgram.with()
            .and("desk", "STATION_STAFF")
            .and("elsewhere", "STATION_STAFF", "facility-otherstation")
            .and("boss", "SUPERVISOR")
            .and("admin", "ADMINISTRATOR", null);

    @Test
    void a_person_is_taken_in_found_by_half_a_name_in_pinyin_and_read_as_of_an_earlier_instant() throws Exception {
        Desk desk = PROGRAM.signedIn("desk");
        bedsAt(PROGRAM.signedIn("admin"));
        JsonNode opened = desk.send("personOpenFile", openFile("person-story0001", "欧阳建国"), "cmd-story0001");
        assertThat(opened.path("version").asLong()).isZero();
        desk.send("intakeRequestHelp", request("person-story0001", "stay-story0001"), "cmd-story0002");
        Instant before = Instant.now();
        desk.send("intakeScreenSeeker", screening("person-story0001"), "cmd-story0003");
        desk.send("intakeRegisterRecipient", registration("person-story0001"), "cmd-story0004");
        long inBed = Homes.done(desk.send("intakeAssignBed", bed("person-story0001", "A-01"), "cmd-story0005"));

        JsonNode page = desk.ask(
                "query($f:CaseloadFilterInput){recipients(filter:$f,first:10,personId:\"person-story0001\",atLeastVersion:"
                        + inBed + "){total rows{personId name stage}}}",
                Map.of("f", Map.of("text", "ouyangj")));
        assertThat(page.path("recipients").path("rows").path(0).path("personId").asString())
                .isEqualTo("person-story0001");
        assertThat(page.path("recipients").path("rows").path(0).path("stage").asString())
                .isEqualTo("IN_STATION");

        JsonNode then = desk.ask(
                "query($a:DateTime){recipient(personId:\"person-story0001\",asOf:$a){version stays{stage}}}",
                Map.of("a", before.toString()));
        assertThat(then.path("recipient").path("version").asLong()).isEqualTo(1);
        assertThat(then.path("recipient").path("stays").path(0).path("stage").asString())
                .isEqualTo("REQUESTED");

        Homes.eventually(() -> assertThat(
                        desk.ask("{bedBoard(station:\"" + STATION + "\"){zones{beds{number occupant}}}}", Map.of())
                                .toString())
                .contains("person-story0001"));
        JsonNode lines = desk.ask(
                "{chronology(personId:\"person-story0001\",first:20){name occurredAt recordedAt by{actor role}}}",
                Map.of());
        assertThat(lines.path("chronology").path(0).path("name").asString()).isEqualTo("intake.bed-assigned");
        assertThat(lines.path("chronology").findValuesAsString("name"))
                .filteredOn(name -> !name.startsWith("deadline."))
                .hasSize(5);
        assertThat(lines.path("chronology").findValuesAsString("name"))
                .as("what is owed to somebody of fifty whom nobody knows")
                .filteredOn("deadline.set"::equals)
                .hasSize(7);
    }

    @Test
    void a_command_sent_five_times_at_once_is_carried_out_once() throws Exception {
        Desk desk = PROGRAM.signedIn("desk");
        List<Long> versions = IntStream.range(0, 5)
                .parallel()
                .mapToObj(i -> version(desk, openFile("person-twice0001", "王芳"), "cmd-twice0001"))
                .toList();
        assertThat(versions).containsOnly(0L);
    }

    @Test
    void a_refusal_is_data_and_a_malformed_value_names_its_place() throws Exception {
        Desk desk = PROGRAM.signedIn("desk");
        desk.send("personOpenFile", openFile("person-refuse001", "李娜"), "cmd-refuse001");
        JsonNode refused = desk.send("intakeProvideService", service("person-refuse001"), "cmd-refuse002");
        assertThat(refused.path("errors").path(0).path("code").asString()).isEqualTo("NO_OPEN_STAY");
        JsonNode malformed = desk.send("intakeProvideService", service("nobody"), "cmd-refuse003");
        assertThat(malformed.path("errors").path(0).path("__typename").asString())
                .isEqualTo("InvalidInput");
        assertThat(malformed.path("errors").path(0).path("field").path(0).asString())
                .isEqualTo("personId");
        Map<String, Object> long64k = openFile("person-refuse004", "长".repeat(65_536));
        assertThat(desk.send("personOpenFile", long64k, "cmd-refuse004")
                        .path("errors")
                        .path(0)
                        .path("code")
                        .asString())
                .isEqualTo("TOO_LONG");
        Map<String, Object> future = new HashMap<>(service("person-refuse001"));
        future.put("occurredAt", "2199-01-01T00:00:00Z");
        assertThat(desk.send("intakeProvideService", future, "cmd-refuse005")
                        .path("errors")
                        .path(0)
                        .path("code")
                        .asString())
                .isEqualTo("OCCURRED_IN_FUTURE");
    }

    @Test
    void a_stale_version_is_a_conflict_and_overwrites_nothing() throws Exception {
        Desk desk = PROGRAM.signedIn("desk");
        stationBy(PROGRAM.signedIn("admin"));
        desk.send("personOpenFile", openFile("person-stale0002", "赵敏"), "cmd-stale0011");
        desk.send("intakeRequestHelp", request("person-stale0002", "stay-stale0002"), "cmd-stale0012");
        JsonNode conflict = desk.send(
                "intakeScreenSeeker",
                screening("person-stale0002"),
                Map.of("commandId", "cmd-stale0013", "expectedVersion", 0));
        assertThat(conflict.path("errors").path(0).path("__typename").asString())
                .isEqualTo("VersionConflict");
    }

    @Test
    void who_works_elsewhere_does_not_even_learn_that_there_is_a_file() throws Exception {
        PROGRAM.signedIn("desk").send("personOpenFile", openFile("person-scope0002", "孙丽"), "cmd-scope0011");
        JsonNode hidden =
                PROGRAM.signedIn("elsewhere").answer("{recipient(personId:\"person-scope0002\"){version}}", Map.of());
        assertThat(hidden.path("errors").path(0).path("extensions").path("code").asString())
                .isEqualTo("NOT_FOUND");
        assertThat(hidden.toString()).doesNotContain("孙丽");
    }

    @Test
    void nobody_gets_in_without_signing_in_or_without_the_token() throws Exception {
        Desk stranger = new Desk(PROGRAM.port());
        assertThat(stranger.post("/graphql", Map.of("query", "{me{actor}}")).statusCode())
                .isIn(401, 403);
        assertThat(stranger.get("/actuator/prometheus").statusCode()).isIn(401, 403);
        assertThat(stranger.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
    }

    @Test
    void administrators_read_metrics_and_the_parts_of_health_and_nobody_else_does() throws Exception {
        Desk admin = PROGRAM.signedIn("admin");
        assertThat(admin.get("/actuator/prometheus").body()).contains("homeward_streams_held");
        assertThat(admin.get("/actuator/health").body())
                .contains("\"events\"", "\"keys\"", "\"views\"", "\"heldStreams\"", "\"people\"", "\"diskSpace\"")
                .doesNotContain("actor-");
        Desk desk = PROGRAM.signedIn("desk");
        assertThat(desk.get("/actuator/prometheus").statusCode()).isEqualTo(403);
        assertThat(desk.get("/actuator/health").body()).doesNotContain("events");
        assertThat(desk.get("/actuator/health/events").statusCode()).isEqualTo(404);
    }

    @Test
    void questions_that_are_too_large_are_turned_away() throws Exception {
        Desk desk = PROGRAM.signedIn("desk");
        String aliases =
                IntStream.range(0, 40).mapToObj(i -> "a" + i + ":actor").reduce("", (a, b) -> a + " " + b);
        assertThatThrownBy(() -> desk.answer("{me{" + aliases + "}}", Map.of())).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> desk.answer("{me{actor}}" + " ".repeat(20_000), Map.of()))
                .isInstanceOf(IOException.class);
    }

    private long version(Desk desk, Map<String, Object> input, String id) {
        try {
            return desk.send("personOpenFile", input, id).path("version").asLong(-1);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** The same command again is carried out once. */
    private static void stationBy(Desk admin) throws Exception {
        admin.send("networkOpenFacility", RunningProgram.openStation(), "cmd-network01");
    }

    private void bedsAt(Desk admin) throws Exception {
        Map<String, String> name = Map.of("zh", "男宿", "en", "Men");
        stationBy(admin);
        admin.send(
                "networkOpenZone",
                Map.of(
                        "zoneId",
                        "zone-testzone",
                        "facilityId",
                        STATION,
                        "name",
                        name,
                        "purpose",
                        "GENERAL",
                        "sexRule",
                        "MALE",
                        "ageRule",
                        "ADULT",
                        "beds",
                        List.of("A-01", "A-02"),
                        "occurredAt",
                        THEN),
                "cmd-network02");
    }

    static Map<String, Object> openFile(String person, String name) {
        return Map.of(
                "personId", person,
                "station", STATION,
                "provisionalName", name,
                "identity",
                        Map.of(
                                "sex", "MALE",
                                "nationality", "UNKNOWN",
                                "birth", Map.of("earliest", "1970-01-01", "latest", "1980-12-31")),
                "occurredAt", THEN);
    }

    private static Map<String, Object> request(String person, String stay) {
        return Map.of("personId", person, "stayId", stay, "station", STATION, "reason", "钱包被偷", "occurredAt", THEN);
    }

    private static Map<String, Object> screening(String person) {
        return Map.of(
                "personId", person,
                "screening",
                        Map.of(
                                "withoutMeans",
                                true,
                                "awayFromHome",
                                true,
                                "security",
                                "PASSED",
                                "triage",
                                "NONE",
                                "redFlags",
                                List.of(),
                                "impairment",
                                "NONE"),
                "occurredAt", THEN);
    }

    private static Map<String, Object> registration(String person) {
        return Map.of(
                "personId",
                person,
                "causeOfWandering",
                "务工不着",
                "photographed",
                true,
                "fingerprinted",
                true,
                "occurredAt",
                THEN);
    }

    private static Map<String, Object> bed(String person, String bed) {
        return Map.of("personId", person, "zoneId", "zone-testzone", "bed", bed, "occurredAt", THEN);
    }

    private static Map<String, Object> service(String person) {
        return Map.of("personId", person, "kind", "MEAL", "occurredAt", THEN);
    }
}
