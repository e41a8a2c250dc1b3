package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.ui.Homes.done;
import static org.homeward.ui.RunningProgram.STATION;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** A tracing team that works at another station, over HTTP and signed in at three desks, on the real store and views. */
class RovingStoryTest {

    private static final String HUB = "facility-station02";

    @RegisterExtension
    static final StartedProgram PROGRAM = StartedProgram.with()
            .and("desk", "STATION_STAFF")
            .and("tracer", "TRACING_OFFICER", HUB)
            .and("colleague", "STATION_STAFF", HUB)
            .and("elsewhere", "TRACING_OFFICER", "facility-station03")
            .and("boss", "SUPERVISOR")
            .and("admin", "ADMINISTRATOR", null);

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    /** Ten minutes ago; what happens in a story happens a second after the other. */
    private final Instant begun = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(600);

    @BeforeAll
    static void two_stations_are_open() throws Exception {
        Desk admin = PROGRAM.signedIn("admin");
        done(admin.send("networkOpenFacility", RunningProgram.openStation(), "cmd-stations001"));
        Map<String, Object> other = new HashMap<>(RunningProgram.openStation());
        other.put("facilityId", HUB);
        other.put("name", Map.of("zh", "市寻亲中心", "en", "Tracing centre"));
        done(admin.send("networkOpenFacility", other, "cmd-stations002"));
    }

    @Test
    void a_team_comes_reads_the_file_of_somebody_unknown_records_its_visit_and_goes() throws Exception {
        Desk desk = PROGRAM.signedIn("desk");
        Desk tracer = PROGRAM.signedIn("tracer");
        String man = "person-roving0001";
        String mission = "mission-roving001";
        Homes.takenIn(desk, man, "红衣老人", "SUSPECTED");
        done(desk.send("tracingOpen", Homes.of(man, Map.of("aim", "IDENTITY", "reason", "说不清姓名住址")), command(1, 1)));

        done(tracer.send(
                "rovingProposeMission", proposal(mission, today.minusDays(1), today.plusDays(1)), command(1, 2)));
        assertThat(code(tracer.send("rovingAgreeToMission", at(mission, 2), command(1, 3))))
                .isEqualTo("OUT_OF_SCOPE");
        done(desk.send("rovingAgreeToMission", at(mission, 3), command(1, 4)));
        assertThat(fault(tracer.answer(file(man), Map.of())))
                .as("an agreement opens no file")
                .isEqualTo("NOT_FOUND");
        assertThat(code(tracer.send("tracingRecordRovingVisit", visit(man, mission, 4), command(1, 5))))
                .isEqualTo("MISSION_NOT_RUNNING");
        assertThat(people(tracer, mission)).isEmpty();
        Homes.eventually(() -> assertThat(people(desk, mission)).contains(man));

        one(tracer, mission, done(tracer.send("rovingStartMission", at(mission, 5), command(1, 6))));
        assertThat(people(tracer, mission)).contains(man);
        assertThat(tracer.ask(file(man), Map.of())
                        .path("recipient")
                        .path("provisionalName")
                        .asString())
                .isEqualTo("红衣老人");
        assertThat(fault(PROGRAM.signedIn("colleague").answer(file(man), Map.of())))
                .as("the team reads it, and nobody else of its station")
                .isEqualTo("NOT_FOUND");
        assertThat(code(tracer.send("tracingRecordLead", lead(man, 6), command(1, 7))))
                .isEqualTo("OUT_OF_SCOPE");
        done(tracer.send("tracingRecordRovingVisit", visit(man, mission, 7), command(1, 8)));
        long led = done(tracer.send("tracingRecordLead", lead(man, 8), command(1, 9)));
        assertThat(code(tracer.send(
                        "tracingRuleOutLead",
                        Homes.of(man, Map.of("leadId", "lead-roving00001", "reason", "查无")),
                        command(1, 10))))
                .as("the rest of the file is not theirs")
                .isEqualTo("OUT_OF_SCOPE");

        JsonNode visits = desk.ask(
                        "{recipient(personId:\"" + man + "\",atLeastVersion:" + led
                                + "){tracing{leads{text} visits{missionId team methods findings dialect}}}}",
                        Map.of())
                .path("recipient")
                .path("tracing");
        assertThat(visits.path("leads").path(0).path("text").asString()).isEqualTo("保定一带有人见过");
        assertThat(visits.path("visits").path(0).path("team").asString()).isEqualTo(HUB);
        assertThat(visits.path("visits").path(0).path("methods").path(0).asString())
                .isEqualTo("DIALECT");
        assertThat(visits.path("visits").path(0).path("findings").asString()).isEqualTo("听得懂保定话");
        assertThat(visits.path("visits").path(0).path("dialect").asString()).isEqualTo("130600");

        one(desk, mission, done(desk.send("rovingEndMission", at(mission, 9), command(1, 11))));
        assertThat(fault(tracer.answer(file(man), Map.of()))).isEqualTo("NOT_FOUND");
        assertThat(people(tracer, mission)).isEmpty();
        assertThat(code(tracer.send("tracingRecordRovingVisit", visit(man, mission, 9), command(1, 12))))
                .isEqualTo("MISSION_NOT_RUNNING");
    }

    @Test
    void a_host_declines_and_says_why_and_either_calls_off_what_both_wanted() throws Exception {
        Desk desk = PROGRAM.signedIn("desk");
        Desk tracer = PROGRAM.signedIn("tracer");
        done(tracer.send("rovingProposeMission", proposal("mission-roving002", today, today), command(2, 1)));
        Map<String, Object> no = at("mission-roving002", 2);
        no.put("ground", "OTHER_DAYS");
        long declined = done(desk.send("rovingDeclineMission", no, command(2, 2)));
        JsonNode over = one(tracer, "mission-roving002", declined);
        assertThat(over.path("state").asString()).isEqualTo("DECLINED");
        assertThat(over.path("ground").asString()).isEqualTo("OTHER_DAYS");

        done(tracer.send(
                "rovingProposeMission", proposal("mission-roving003", today, today.plusDays(1)), command(2, 3)));
        done(desk.send("rovingAgreeToMission", at("mission-roving003", 3), command(2, 4)));
        long off = done(desk.send("rovingCallOffMission", at("mission-roving003", 4), command(2, 5)));
        assertThat(one(desk, "mission-roving003", off).path("state").asString()).isEqualTo("CALLED_OFF");
        Homes.eventually(() -> assertThat(states(tracer, HUB))
                .containsEntry("mission-roving002", "DECLINED")
                .containsEntry("mission-roving003", "CALLED_OFF"));
    }

    @Test
    void nobody_agrees_to_what_they_proposed_comes_ahead_of_the_days_or_stays_too_long() throws Exception {
        Desk boss = PROGRAM.signedIn("boss");
        Desk tracer = PROGRAM.signedIn("tracer");
        done(boss.send("rovingProposeMission", proposal("mission-roving004", today, today), command(3, 1)));
        assertThat(code(boss.send("rovingAgreeToMission", at("mission-roving004", 2), command(3, 2))))
                .isEqualTo("SAME_PERSON_APPROVES");

        LocalDate tomorrow = today.plusDays(1);
        done(tracer.send("rovingProposeMission", proposal("mission-roving005", tomorrow, tomorrow), command(3, 3)));
        done(boss.send("rovingAgreeToMission", at("mission-roving005", 3), command(3, 4)));
        JsonNode early = tracer.reading("zh-CN").send("rovingStartMission", at("mission-roving005", 4), command(3, 5));
        assertThat(code(early)).isEqualTo("MISSION_NOT_YET");
        assertThat(early.path("errors").path(0).path("message").asString()).contains(tomorrow.toString());

        JsonNode tooLong = tracer.reading("en")
                .send("rovingProposeMission", proposal("mission-roving006", today, today.plusDays(30)), command(3, 6));
        assertThat(code(tooLong)).isEqualTo("MISSION_TOO_LONG");
        assertThat(tooLong.path("errors").path(0).path("message").asString()).contains("30 days");
    }

    @Test
    void a_third_station_sees_nothing_of_it_and_a_desk_of_the_hub_proposes_none() throws Exception {
        Desk tracer = PROGRAM.signedIn("tracer");
        Desk elsewhere = PROGRAM.signedIn("elsewhere");
        one(
                tracer,
                "mission-roving007",
                done(tracer.send("rovingProposeMission", proposal("mission-roving007", today, today), command(4, 1))));
        assertThat(fault(elsewhere.answer(asked("mission-roving007", 0), Map.of())))
                .isEqualTo("NOT_FOUND");
        assertThat(fault(elsewhere.answer(peopleOf("mission-roving007"), Map.of())))
                .isEqualTo("NOT_FOUND");
        assertThat(fault(elsewhere.answer("{rovingMissions(station:\"" + STATION + "\"){missionId}}", Map.of())))
                .isEqualTo("FORBIDDEN");
        assertThat(states(elsewhere, "facility-station03")).isEmpty();
        assertThat(code(PROGRAM.signedIn("colleague")
                        .send("rovingProposeMission", proposal("mission-roving008", today, today), command(4, 2))))
                .isEqualTo("ROLE_NOT_ALLOWED");
    }

    private Map<String, Object> proposal(String mission, LocalDate from, LocalDate until) {
        Map<String, Object> input = at(mission, 1);
        input.putAll(Map.of(
                "hub",
                HUB,
                "host",
                STATION,
                "from",
                from.toString(),
                "until",
                until.toString(),
                "leader",
                "actor-leader0001"));
        return input;
    }

    private Map<String, Object> at(String mission, int second) {
        return new HashMap<>(Map.of("missionId", mission, "occurredAt", instant(second)));
    }

    private Map<String, Object> visit(String person, String mission, int second) {
        Map<String, Object> input = at(mission, second);
        input.putAll(
                Map.of("personId", person, "methods", List.of("DIALECT"), "findings", "听得懂保定话", "dialect", "130600"));
        return input;
    }

    private Map<String, Object> lead(String person, int second) {
        return Map.of(
                "personId",
                person,
                "leadId",
                "lead-roving00001",
                "source",
                "DIALECT",
                "text",
                "保定一带有人见过",
                "place",
                "130600",
                "occurredAt",
                instant(second));
    }

    private String instant(int second) {
        return begun.plusSeconds(second).toString();
    }

    private static String command(int story, int step) {
        return "cmd-roving%02dstep%02d".formatted(story, step);
    }

    private static String file(String person) {
        return "{recipient(personId:\"" + person + "\"){provisionalName}}";
    }

    private static JsonNode one(Desk desk, String mission, long version) throws IOException, InterruptedException {
        return desk.ask(asked(mission, version), Map.of()).path("rovingMission");
    }

    private static String asked(String mission, long version) {
        return "{rovingMission(missionId:\"" + mission + "\",atLeastVersion:" + version + "){state ground}}";
    }

    private static List<String> people(Desk desk, String mission) throws IOException, InterruptedException {
        return desk.ask(peopleOf(mission), Map.of()).path("peopleOfMission").findValuesAsString("personId");
    }

    private static String peopleOf(String mission) {
        return "{peopleOfMission(missionId:\"" + mission + "\"){personId}}";
    }

    private static Map<String, String> states(Desk desk, String station) throws IOException, InterruptedException {
        Map<String, String> states = new HashMap<>();
        desk.ask("{rovingMissions(station:\"" + station + "\"){missionId state}}", Map.of())
                .path("rovingMissions")
                .forEach(one -> states.put(
                        one.path("missionId").asString(), one.path("state").asString()));
        return states;
    }

    private static String code(JsonNode payload) {
        return payload.path("errors").path(0).path("code").asString();
    }

    private static String fault(JsonNode answer) {
        return answer.path("errors").path(0).path("extensions").path("code").asString();
    }
}
