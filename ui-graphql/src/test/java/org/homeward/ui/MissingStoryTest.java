package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** How a family that looks and a person on file are brought together, over HTTP and signed in, on the real store and views. */
class MissingStoryTest {

    private static final String HERE = "facility-teststation";
    private static final String ELSEWHERE = "facility-otherstation";
    private static final String THEN = "2026-03-02T02:00:00Z";
    private static final String MATCH = "{soughtId score likelihood standing station sought{name} person{personId name}"
            + " reasons{field agreement weight how}}";

    @RegisterExtension
    static final StartedProgram PROGRAM = StartedProgram.with("--homeward.matches.every=10d")
            .and("desk", "TRACING_OFFICER")
            .and("other", "TRACING_OFFICER", ELSEWHERE)
            .and("boss", "SUPERVISOR");

    @Test
    void a_mother_finds_her_son_by_a_name_misheard_and_a_scar_and_it_is_proven_before_anybody_is_told()
            throws Exception {
        Desk desk = PROGRAM.signedIn("desk");
        Desk boss = PROGRAM.signedIn("boss");
        String man = "person-scar00001";
        personOnFile(desk, man, "慕容玮", "scar");
        done(desk.send("personDescribe", of(man, Map.of("description", scar("LEFT", 172))), "cmd-scar000004"));
        isListed(desk, man, 2);
        register(
                desk, HERE, "report-scar0001", "sought-scar0001", "慕容伟", "RIGHT", List.of("COMPARE"), "cmd-scar000005");

        JsonNode ofSought = likeliest(desk, "report-scar0001", "sought-scar0001");
        assertThat(ofSought.path("person").path("personId").asString()).isEqualTo(man);
        assertThat(ofSought.path("likelihood").asString())
                .as("a name misheard, an age that fits and a scar are worth a look and prove nothing")
                .isEqualTo("POSSIBLE");
        assertThat(ofSought.path("standing").asString()).isEqualTo("POTENTIAL");
        assertThat(how(ofSought, "NAME")).isEqualTo("HOMOPHONE");
        assertThat(how(ofSought, "MARKS")).isEqualTo("MARK_ON_OTHER_SIDE");
        JsonNode ofPerson = ofPerson(desk, man);
        assertThat(ofPerson.path("score")).as("the same from both sides").isEqualTo(ofSought.path("score"));
        assertThat(ofPerson.path("reasons")).isEqualTo(ofSought.path("reasons"));
        assertThat(ofPerson.path("sought").path("name").asString()).isEqualTo("慕容伟");

        Map<String, Object> match = match(man, "report-scar0001", "sought-scar0001");
        done(desk.send("tracingMatchMissingReport", match, "cmd-scar000006"));
        assertThat(code(desk.send("tracingVerifyMatch", match, "cmd-scar000007")))
                .isEqualTo("MATCH_NOT_PROVEN");
        done(desk.send(
                "personLinkKin",
                of(man, Map.of("kinId", "kin-scar0001", "relation", "MOTHER", "name", "李秀英")),
                "cmd-scar000008"));
        done(desk.send(
                "tracingVerifyKin",
                of(
                        man,
                        Map.of(
                                "kinId",
                                "kin-scar0001",
                                "evidence",
                                List.of(Map.of("kind", "DNA_MATCH", "reference", "鉴定书")))),
                "cmd-scar000009"));
        Map<String, Object> proven = new HashMap<>(match);
        proven.put("kinId", "kin-scar0001");
        done(desk.send("tracingVerifyMatch", proven, "cmd-scar000010"));
        assertThat(state(desk, "report-scar0001", 3)).isEqualTo("VERIFIED");
        done(boss.send("tracingClose", of(man, Map.of("outcome", "REUNITED", "reason", "母子团聚")), "cmd-scar000011"));
        assertThat(state(desk, "report-scar0001", 4)).isEqualTo("REUNITED");
    }

    @Test
    void who_it_is_not_is_remembered_and_can_be_taken_back() throws Exception {
        Desk desk = PROGRAM.signedIn("desk");
        String man = "person-notme0001";
        personOnFile(desk, man, "欧阳建国", "notme");
        register(
                desk, HERE, "report-notme001", "sought-notme001", "欧阳建国", "LEFT", List.of("COMPARE"), "cmd-notme00005");
        assertThat(likeliest(desk, "report-notme001", "sought-notme001")
                        .path("standing")
                        .asString())
                .isEqualTo("POTENTIAL");
        Map<String, Object> match = match(man, "report-notme001", "sought-notme001");
        done(desk.send("tracingRejectMatch", match, "cmd-notme00006"));
        assertThat(state(desk, "report-notme001", 2)).isEqualTo("LOOKED_FOR");
        assertThat(likeliest(desk, "report-notme001", "sought-notme001")
                        .path("standing")
                        .asString())
                .isEqualTo("REJECTED");
        assertThat(code(desk.send("tracingMatchMissingReport", match, "cmd-notme00007")))
                .isEqualTo("MATCH_ALREADY_REJECTED");
        done(desk.send("tracingUndoMatch", match, "cmd-notme00008"));
        assertThat(state(desk, "report-notme001", 3)).isEqualTo("LOOKED_FOR");
        assertThat(likeliest(desk, "report-notme001", "sought-notme001")
                        .path("standing")
                        .asString())
                .isEqualTo("POTENTIAL");
    }

    @Test
    void nobody_is_proposed_whom_nobody_may_compare_or_whose_tracing_rests() throws Exception {
        Desk desk = PROGRAM.signedIn("desk");
        String man = "person-rests0001";
        personOnFile(desk, man, "司马相如", "rests");
        register(desk, HERE, "report-rests001", "sought-rests001", "司马相如", "LEFT", List.of(), "cmd-rests00005");
        assertThat(matches(desk, "report-rests001", "sought-rests001")).isEmpty();
        done(desk.send(
                "missingChangeConsent",
                report("report-rests001", Map.of("consents", List.of("COMPARE"))),
                "cmd-rests00006"));
        assertThat(state(desk, "report-rests001", 2)).isEqualTo("LOOKED_FOR");
        assertThat(matches(desk, "report-rests001", "sought-rests001")).hasSize(1);
        done(desk.send("tracingSuspend", of(man, Map.of("ground", "CONSENT", "reason", "本人不愿寻亲")), "cmd-rests00007"));
        isListed(desk, man, 2);
        assertThat(matches(desk, "report-rests001", "sought-rests001")).isEmpty();
    }

    @Test
    void after_a_merge_the_file_that_speaks_for_both_stands_beside_the_report() throws Exception {
        Desk desk = PROGRAM.signedIn("desk");
        Desk boss = PROGRAM.signedIn("boss");
        String first = "person-merged0001";
        String survivor = "person-merged0002";
        personOnFile(desk, first, "端木赐", "mergedone");
        personOnFile(desk, survivor, "端木赐", "mergedtwo");
        register(desk, HERE, "report-merged01", "sought-merged01", "端木赐", "LEFT", List.of("COMPARE"), "cmd-merged0001");
        done(desk.send(
                "tracingMatchMissingReport", match(first, "report-merged01", "sought-merged01"), "cmd-merged0002"));
        done(boss.send("personMergeFiles", of(survivor, Map.of("absorbed", first, "reason", "同一人")), "cmd-merged0003"));
        isListed(desk, survivor, 2);
        JsonNode both = matches(desk, "report-merged01", "sought-merged01");
        assertThat(both).hasSize(1);
        assertThat(both.path(0).path("person").path("personId").asString()).isEqualTo(survivor);
        assertThat(both.path(0).path("standing").asString()).isEqualTo("CONFIRMED");
        assertThat(ofPerson(desk, survivor).path("standing").asString()).isEqualTo("CONFIRMED");

        done(desk.send("tracingUndoMatch", match(survivor, "report-merged01", "sought-merged01"), "cmd-merged0004"));
        assertThat(state(desk, "report-merged01", 3)).isEqualTo("LOOKED_FOR");
        assertThat(ofPerson(desk, survivor).path("standing").asString()).isEqualTo("POTENTIAL");
    }

    @Test
    void another_station_sees_the_likeness_and_whom_to_call_and_nothing_else() throws Exception {
        Desk desk = PROGRAM.signedIn("desk");
        Desk other = PROGRAM.signedIn("other");
        personOnFile(desk, "person-farway001", "诸葛孔明", "farway");
        register(
                other,
                ELSEWHERE,
                "report-farway01",
                "sought-farway01",
                "诸葛孔明",
                "LEFT",
                List.of("COMPARE"),
                "cmd-farway0005");
        JsonNode seen = likeliest(other, "report-farway01", "sought-farway01");
        assertThat(seen.path("score").asInt()).isGreaterThan(0);
        assertThat(seen.path("station").asString()).isEqualTo(HERE);
        assertThat(seen.path("person").isNull()).isTrue();
        String question = "query($r:ReportId!){missingReport(reportId:$r){version}}";
        Map<String, String> theirs = Map.of("r", "report-farway01");
        assertThat(fault(desk.answer(question, theirs))).isEqualTo("NOT_FOUND");
        done(other.send(
                "missingChangeConsent",
                report("report-farway01", Map.of("consents", List.of("COMPARE", "SHARE_WITH_STATIONS"))),
                "cmd-farway0006"));
        assertThat(desk.ask("query($r:ReportId!){missingReport(reportId:$r,atLeastVersion:2){version}}", theirs)
                        .path("missingReport")
                        .path("version")
                        .asInt())
                .isEqualTo(2);
        assertThat(code(desk.send(
                        "missingCloseReport", report("report-farway01", Map.of("reason", "结案")), "cmd-farway0007")))
                .isEqualTo("OUT_OF_SCOPE");
    }

    @Test
    void reports_are_listed_the_newest_change_first_page_by_page() throws Exception {
        Desk other = PROGRAM.signedIn("other");
        for (int i = 1; i <= 3; i++) {
            register(
                    other,
                    ELSEWHERE,
                    "report-listed0" + i,
                    "sought-listed0" + i,
                    "王小" + i,
                    "LEFT",
                    List.of("COMPARE"),
                    "cmd-listed000" + i);
            assertThat(state(other, "report-listed0" + i, 1)).isEqualTo("LOOKED_FOR");
        }
        JsonNode first = page(other, null);
        assertThat(first.path("reports").path(0).path("reportId").asString()).isEqualTo("report-listed03");
        assertThat(first.path("hasNext").asBoolean()).isTrue();
        JsonNode second = page(other, first.path("endCursor").asString());
        assertThat(second.path("reports").path(0).path("reportId").asString()).isEqualTo("report-listed01");
        assertThat(fault(other.answer("{missingReports(openOnly:true,first:2,after:\"%\"){total}}", Map.of())))
                .isEqualTo("BAD_CURSOR");
        assertThat(fault(other.answer("{missingReports(openOnly:true,first:101){total}}", Map.of())))
                .isEqualTo("BAD_FILTER");
        done(other.send("missingCloseReport", report("report-listed03", Map.of("reason", "结案")), "cmd-listed0009"));
        assertThat(state(other, "report-listed03", 2)).isEqualTo("LOOKED_FOR");
        assertThat(page(other, null).path("reports").path(0).path("reportId").asString())
                .isEqualTo("report-listed02");
    }

    private static JsonNode page(Desk desk, @Nullable String after) throws IOException, InterruptedException {
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put("s", ELSEWHERE);
        variables.put("a", after);
        return desk.ask(
                        "query($s:FacilityId,$a:String){missingReports(station:$s,openOnly:true,first:2,after:$a)"
                                + "{reports{reportId} hasNext endCursor total}}",
                        variables)
                .path("missingReports");
    }

    private void personOnFile(Desk desk, String person, String name, String key)
            throws IOException, InterruptedException {
        done(desk.send("personOpenFile", DeskStoryTest.openFile(person, name), "cmd-" + key + "00001"));
        done(desk.send("tracingOpen", of(person, Map.of("aim", "FAMILY", "reason", "找不到家人")), "cmd-" + key + "00002"));
        isListed(desk, person, 1);
    }

    /** Waits until the index has the person as of a version. */
    private static void isListed(Desk desk, String person, int version) throws IOException, InterruptedException {
        desk.ask(
                "query($p:PersonId!,$v:Int){recipients(first:1,personId:$p,atLeastVersion:$v){total}}",
                Map.of("p", person, "v", version));
    }

    private void register(
            Desk desk,
            String station,
            String report,
            String sought,
            String name,
            String side,
            List<String> consents,
            String command)
            throws IOException, InterruptedException {
        Map<String, Object> person = Map.of(
                "name",
                name,
                "birth",
                Map.of("earliest", "1975-04-01", "latest", "1975-04-01"),
                "otherNames",
                List.of(),
                "relation",
                "MOTHER",
                "sex",
                "MALE",
                "description",
                scar(side, 170),
                "separation",
                Map.of("cause", "WANDERED_OFF"),
                "kinNames",
                List.of());
        done(desk.send(
                "missingRegisterReport",
                report(
                        report,
                        Map.of(
                                "station",
                                station,
                                "source",
                                "FAMILY",
                                "reporter",
                                Map.of("name", "李秀英", "phone", "13800000000"),
                                "consents",
                                consents,
                                "sought",
                                List.of(Map.of("soughtId", sought, "person", person)))),
                command));
        state(desk, report, 1);
    }

    private static Map<String, Object> scar(String side, int heightCm) {
        return Map.of("heightCm", heightCm, "marks", List.of(Map.of("kind", "SCAR", "part", "HAND", "side", side)));
    }

    private static JsonNode matches(Desk desk, String report, String sought) throws IOException, InterruptedException {
        return desk.ask(
                        "query($r:ReportId!,$s:SoughtId!){matchesOfSought(reportId:$r,soughtId:$s)" + MATCH + "}",
                        Map.of("r", report, "s", sought))
                .path("matchesOfSought");
    }

    private static JsonNode ofPerson(Desk desk, String person) throws IOException, InterruptedException {
        return desk.ask("query($p:PersonId!){matchesOfPerson(personId:$p)" + MATCH + "}", Map.of("p", person))
                .path("matchesOfPerson")
                .path(0);
    }

    private static JsonNode likeliest(Desk desk, String report, String sought)
            throws IOException, InterruptedException {
        JsonNode matches = matches(desk, report, sought);
        assertThat(matches).isNotEmpty();
        return matches.path(0);
    }

    private static String how(JsonNode match, String field) {
        return StreamSupport.stream(match.path("reasons").spliterator(), false)
                .filter(reason -> reason.path("field").asString().equals(field))
                .map(reason -> reason.path("how").asString())
                .findFirst()
                .orElse("nothing");
    }

    private static String state(Desk desk, String report, int version) throws IOException, InterruptedException {
        return desk.ask(
                        "query($r:ReportId!,$v:Int){missingReport(reportId:$r,atLeastVersion:$v){reporter{name phone}"
                                + " sought{state person{name description{marks{kind part side}}}}}}",
                        Map.of("r", report, "v", version))
                .path("missingReport")
                .path("sought")
                .path(0)
                .path("state")
                .asString();
    }

    private static Map<String, Object> of(String person, Map<String, ?> more) {
        Map<String, Object> input = new HashMap<>(more);
        input.put("personId", person);
        input.put("occurredAt", THEN);
        return input;
    }

    private static Map<String, Object> match(String person, String report, String sought) {
        return of(person, Map.of("reportId", report, "soughtId", sought, "reason", "姓名与疤痕相符"));
    }

    private static Map<String, Object> report(String report, Map<String, ?> more) {
        Map<String, Object> input = new HashMap<>(more);
        input.put("reportId", report);
        input.put("occurredAt", THEN);
        return input;
    }

    private static void done(JsonNode payload) {
        assertThat(payload.path("errors")).as("%s", payload).isEmpty();
    }

    private static String code(JsonNode payload) {
        return payload.path("errors").path(0).path("code").asString();
    }

    private static String fault(JsonNode answer) {
        return answer.path("errors").path(0).path("extensions").path("code").asString();
    }
}
