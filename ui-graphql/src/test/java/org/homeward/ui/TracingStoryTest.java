package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** How families are found, over HTTP and signed in, on the real store and views. */
class TracingStoryTest {

    private static final String THEN = "2026-03-02T02:00:00Z";

    @RegisterExtension
    static final StartedProgram PROGRAM = StartedProgram.with()
            .and("desk", "STATION_STAFF")
            .and("officer", "TRACING_OFFICER")
            .and("boss", "SUPERVISOR");

    @Test
    void a_lost_woman_with_dementia_is_traced_by_her_dialect_and_found_by_her_son() throws Exception {
        String woman = "person-dialect01";
        Desk desk = PROGRAM.signedIn("desk");
        Desk officer = PROGRAM.signedIn("officer");
        Desk boss = PROGRAM.signedIn("boss");
        done(desk.send("personOpenFile", DeskStoryTest.openFile(woman, "无名氏"), "cmd-dialect001"));
        done(desk.send("tracingOpen", of(woman, Map.of("aim", "IDENTITY", "reason", "说不清姓名住址")), "cmd-dialect002"));
        done(officer.send(
                "tracingRunQuickCheck",
                of(woman, Map.of("sources", List.of("FINGERPRINTS"), "outcome", "NO_HIT")),
                "cmd-dialect003"));
        done(officer.send("tracingPublishNotice", notice(woman, "左手背有烫伤疤，花白短发"), "cmd-dialect004"));
        done(officer.send("tracingRequestDna", of(woman, Map.of("policeUnit", "天津站派出所")), "cmd-dialect005"));
        long led = done(officer.send(
                "tracingRecordLead",
                of(
                        woman,
                        Map.of(
                                "leadId",
                                "lead-dialect01",
                                "source",
                                "DIALECT",
                                "text",
                                "说保定话，提到“安国药市”",
                                "place",
                                "130600")),
                "cmd-dialect006"));
        JsonNode searching = tracing(officer, woman, led);
        assertThat(searching.path("tracing").path("phase").asString()).isEqualTo("OPEN");
        assertThat(searching
                        .path("tracing")
                        .path("leads")
                        .path(0)
                        .path("source")
                        .asString())
                .isEqualTo("DIALECT");
        assertThat(searching
                        .path("tracing")
                        .path("notices")
                        .path(0)
                        .path("withdrawnAt")
                        .isNull())
                .isTrue();

        done(officer.send("personLinkKin", kin(woman, "SON", "刘长生"), "cmd-dialect007"));
        assertThat(code(officer.send("tracingVerifyKin", proof(woman, "SELF_DECLARATION"), "cmd-dialect008")))
                .isEqualTo("KINSHIP_NOT_PROVEN");
        done(officer.send("tracingVerifyKin", proof(woman, "POLICE_CONFIRMATION"), "cmd-dialect009"));
        done(officer.send("personClaimIdentity", claim(woman), "cmd-dialect010"));
        long proven = done(officer.send(
                "personVerifyIdentity",
                of(woman, Map.of("evidence", List.of(Map.of("kind", "POLICE_CONFIRMATION", "reference", "复函")))),
                "cmd-dialect011"));
        JsonNode known = tracing(officer, woman, proven);
        assertThat(known.path("identityState").asString()).isEqualTo("VERIFIED");
        assertThat(known.path("kin").path(0).path("standing").asString()).isEqualTo("VERIFIED");
        assertThat(known.path("tracing").path("notices").path(0).path("ground").asString())
                .as("the notice was withdrawn in the same moment, by nobody's hand")
                .isEqualTo("IDENTIFIED");

        Map<String, Object> end = of(woman, Map.of("outcome", "REUNITED", "reason", "其子已核实"));
        assertThat(code(officer.send("tracingClose", end, "cmd-dialect012"))).isEqualTo("ROLE_NOT_ALLOWED");
        long closed = done(boss.send("tracingClose", end, "cmd-dialect013"));
        assertThat(tracing(boss, woman, closed).path("tracing").path("outcome").asString())
                .isEqualTo("REUNITED");
        JsonNode lines = desk.ask("{chronology(personId:\"" + woman + "\",first:3){name}}", Map.of());
        assertThat(lines.path("chronology").findValuesAsString("name"))
                .as("nobody waits for the police any more when the woman is known")
                .containsExactly("tracing.closed", "deadline.lifted", "tracing.notice-withdrawn");
    }

    @Test
    void a_child_is_not_shown_to_the_uncle_it_ran_away_from() throws Exception {
        String child = "person-uncle0001";
        Desk officer = PROGRAM.signedIn("officer");
        done(officer.send("personOpenFile", DeskStoryTest.openFile(child, "小明"), "cmd-uncle00001"));
        done(officer.send("tracingOpen", of(child, Map.of("aim", "IDENTITY", "reason", "不肯说")), "cmd-uncle00002"));
        done(officer.send("tracingPublishNotice", notice(child, "穿蓝色校服"), "cmd-uncle00003"));
        done(officer.send("personLinkKin", kin(child, "UNCLE", "某某"), "cmd-uncle00004"));
        done(officer.send(
                "personFlagNoContact",
                of(child, Map.of("kinId", "kin-of" + child.substring(7), "reason", "打人")),
                "cmd-uncle00005"));
        JsonNode flagged = tracing(officer, child, 5);
        assertThat(flagged.path("kin").path(0).path("noContact").asBoolean()).isTrue();
        assertThat(flagged.path("tracing")
                        .path("notices")
                        .path(0)
                        .path("ground")
                        .asString())
                .isEqualTo("NO_CONTACT");
        Map<String, Object> again = new HashMap<>(notice(child, "穿蓝色校服"));
        again.put("noticeId", "notice-secondone1");
        assertThat(code(officer.send("tracingPublishNotice", again, "cmd-uncle00006")))
                .isEqualTo("NOTICE_ENDANGERS_PERSON");
    }

    private static Map<String, Object> of(String person, Map<String, ?> more) {
        Map<String, Object> input = new HashMap<>(more);
        input.put("personId", person);
        input.put("occurredAt", THEN);
        return input;
    }

    private static Map<String, Object> notice(String person, String appearance) {
        return of(
                person,
                Map.of(
                        "noticeId",
                        "notice-of" + person.substring(7),
                        "channels",
                        List.of("NATIONAL_TRACING_SITE"),
                        "text",
                        Map.of(
                                "sex",
                                "FEMALE",
                                "birth",
                                Map.of("earliest", "1950-01-01", "latest", "1955-12-31"),
                                "appearance",
                                appearance,
                                "contact",
                                "天津市救助管理站")));
    }

    private static Map<String, Object> kin(String person, String relation, String name) {
        return of(person, Map.of("kinId", "kin-of" + person.substring(7), "relation", relation, "name", name));
    }

    private static Map<String, Object> proof(String person, String kind) {
        return of(
                person,
                Map.of(
                        "kinId",
                        "kin-of" + person.substring(7),
                        "evidence",
                        List.of(Map.of("kind", kind, "reference", "某号"))));
    }

    private static Map<String, Object> claim(String person) {
        return of(
                person,
                Map.of(
                        "identity",
                        Map.of("sex", "FEMALE", "nationality", "CN", "name", "王秀英"),
                        "basis",
                        "RELATIVE_STATEMENT"));
    }

    private static JsonNode tracing(Desk desk, String person, long version) throws IOException, InterruptedException {
        return desk.ask(
                        "query($p:PersonId!,$v:Int){recipient(personId:$p,atLeastVersion:$v){identityState"
                                + " kin{standing noContact} tracing{phase outcome quickChecks{outcome}"
                                + " policeChecks{outcome} dna{step result} leads{source text ruledOutAt}"
                                + " faces{candidates{similarity}} notices{text{name birth{earliest latest} appearance"
                                + " contact} withdrawnAt ground}}}}",
                        Map.of("p", person, "v", version))
                .path("recipient");
    }

    /** The version of the file after it: more may have followed than what was asked. */
    private static long done(JsonNode payload) {
        assertThat(payload.path("errors")).as("%s", payload).isEmpty();
        return payload.path("version").asLong(-1);
    }

    private static String code(JsonNode payload) {
        return payload.path("errors").path(0).path("code").asString();
    }
}
