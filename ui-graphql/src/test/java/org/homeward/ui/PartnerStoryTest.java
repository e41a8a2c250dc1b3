package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.ui.Homes.done;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** What an organisation that helps families to search may do with an account of its own, over HTTP and signed in. */
class PartnerStoryTest {

    private static final String HERE = RunningProgram.STATION;
    private static final String OWN =
            "query($r:ReportId!,$v:Int){ownReport(reportId:$r,atLeastVersion:$v){reportId station"
                    + " stationName{zh} source reporter{name phone} consents sought{state person{name}} closedAt}}";
    private static final String FORBIDDEN = "FORBIDDEN";

    @RegisterExtension
    static final StartedProgram PROGRAM = StartedProgram.with()
            .and("partner", "PARTNER")
            .and("otherpartner", "PARTNER")
            .and("nosypartner", "PARTNER")
            .and("waitingpartner", "PARTNER")
            .and("homeless", "PARTNER", null)
            .and("desk", "TRACING_OFFICER")
            .and("boss", "SUPERVISOR")
            .and("admin", "ADMINISTRATOR", null);

    @Test
    void a_partner_files_a_report_for_a_family_and_reads_its_own_and_no_other() throws Exception {
        PROGRAM.signedIn("admin").send("networkOpenFacility", RunningProgram.openStation(), "cmd-partner0001");
        Desk partner = PROGRAM.signedIn("partner");
        Desk other = PROGRAM.signedIn("otherpartner");
        Desk desk = PROGRAM.signedIn("desk");
        long version =
                done(partner.send("missingRegisterReport", report("report-partner1", HERE, "张小宝"), "cmd-partner0002"));
        JsonNode own = own(partner, "report-partner1", version).path("data").path("ownReport");
        assertThat(own.path("sought").path(0).path("person").path("name").asString())
                .isEqualTo("张小宝");
        assertThat(own.path("sought").path(0).path("state").asString()).isEqualTo("LOOKED_FOR");
        assertThat(own.path("stationName").path("zh").asString()).isEqualTo("救助管理站");
        assertThat(own.path("reporter").path("phone").asString()).isEqualTo("13800000000");

        long theirs =
                done(other.send("missingRegisterReport", report("report-partner2", HERE, "李小宝"), "cmd-partner0003"));
        long ours = done(desk.send("missingRegisterReport", report("report-partner3", HERE, "王小宝"), "cmd-partner0004"));
        assertThat(own(other, "report-partner2", theirs)
                        .path("data")
                        .path("ownReport")
                        .path("reportId")
                        .asString())
                .isEqualTo("report-partner2");
        desk.ask("{missingReport(reportId:\"report-partner3\",atLeastVersion:" + ours + "){version}}", Map.of());
        assertThat(fault(own(partner, "report-partner2", null)))
                .as("of another partner of the same station")
                .isEqualTo("NOT_FOUND");
        assertThat(fault(own(partner, "report-partner3", null)))
                .as("of the station itself")
                .isEqualTo("NOT_FOUND");
        assertThat(fault(own(partner, "report-partner3", ours)))
                .as("what the station has is waited for as what nobody has")
                .isEqualTo(fault(own(partner, "report-nobody01", ours)))
                .isEqualTo("STALE");
        assertThat(listed(partner)).containsExactly("report-partner1");
        assertThat(listed(other)).containsExactly("report-partner2");
        assertThat(partner.ask("{ownReports(first:1){total hasNext}}", Map.of()).toString())
                .isEqualTo("{\"ownReports\":{\"total\":1,\"hasNext\":false}}");

        JsonNode seen = desk.ask("{missingReport(reportId:\"report-partner1\"){filedBy station}}", Map.of())
                .path("missingReport");
        assertThat(seen.path("filedBy").asString()).isEqualTo("actor-testpartner");
        assertThat(desk.ask("{missingReport(reportId:\"report-partner3\"){filedBy}}", Map.of())
                        .path("missingReport")
                        .path("filedBy")
                        .isNull())
                .isTrue();
    }

    @Test
    void a_partner_asks_and_does_nothing_else() throws Exception {
        Desk partner = PROGRAM.signedIn("nosypartner");
        assertThat(partner.ask("{me{operations}}", Map.of())
                        .path("me")
                        .path("operations")
                        .valueStream()
                        .map(JsonNode::asString))
                .containsExactly("missingRegisterReport", "ownReport", "ownReports");
        for (String question : List.of(
                "{recipients(first:1){total}}",
                "{missingReports(openOnly:true,first:1){total}}",
                "{missingReport(reportId:\"report-nobody01\"){version}}",
                "{matchesOfSought(reportId:\"report-nobody01\",soughtId:\"sought-nobody01\"){score}}",
                "{matchesOfPerson(personId:\"person-nobody001\"){score}}",
                "{facilities{facilityId}}",
                "{bedBoard(station:\"" + HERE + "\"){zones{zoneId}}}")) {
            assertThat(fault(partner.answer(question, Map.of()))).as(question).isEqualTo(FORBIDDEN);
        }
        String man = "person-partner02";
        done(PROGRAM.signedIn("desk").send("personOpenFile", DeskStoryTest.openFile(man, "无名"), "cmd-partner0009"));
        Homes.eventually(() -> assertThat(PROGRAM.signedIn("desk")
                        .ask("{recipient(personId:\"" + man + "\"){version}}", Map.of())
                        .findValuesAsString("version"))
                .hasSize(1));
        assertThat(fault(partner.answer("{recipient(personId:\"" + man + "\"){version}}", Map.of())))
                .as("of somebody who is on file")
                .isEqualTo(FORBIDDEN);
        done(partner.send("missingRegisterReport", report("report-partner4", HERE, "赵小宝"), "cmd-partner0010"));
        assertThat(code(partner.send(
                        "missingCloseReport", of("report-partner4", Map.of("reason", "结案")), "cmd-partner0011")))
                .as("the station answers for it from then on")
                .isEqualTo("ROLE_NOT_ALLOWED");
        assertThat(code(partner.send(
                        "missingChangeConsent",
                        of("report-partner4", Map.of("consents", List.of())),
                        "cmd-partner0012")))
                .isEqualTo("ROLE_NOT_ALLOWED");
        assertThat(code(partner.send(
                        "personOpenFile", DeskStoryTest.openFile("person-partner01", "无名"), "cmd-partner0013")))
                .isEqualTo("ROLE_NOT_ALLOWED");
        assertThat(code(partner.send(
                        "missingRegisterReport",
                        report("report-partner5", "facility-otherstation", "钱小宝"),
                        "cmd-partner0014")))
                .as("a partner works with one station")
                .isEqualTo("OUT_OF_SCOPE");
        Desk homeless = PROGRAM.signedIn("homeless");
        assertThat(code(homeless.send(
                        "missingRegisterReport", report("report-partner6", HERE, "孙小宝"), "cmd-partner0015")))
                .isEqualTo("OUT_OF_SCOPE");
        assertThat(fault(homeless.answer("{ownReports(first:1){total}}", Map.of())))
                .isEqualTo(FORBIDDEN);
        for (String question :
                List.of("{ownReports(first:1){total}}", "{ownReport(reportId:\"report-partner4\"){reportId}}")) {
            assertThat(fault(PROGRAM.signedIn("desk").answer(question, Map.of())))
                    .as("who reads all reports has no own ones")
                    .isEqualTo(FORBIDDEN);
        }
    }

    @Test
    void a_partner_is_not_told_that_somebody_may_be_or_is_held_to_be_found_before_they_are_home() throws Exception {
        Desk partner = PROGRAM.signedIn("waitingpartner");
        Desk desk = PROGRAM.signedIn("desk");
        Desk boss = PROGRAM.signedIn("boss");
        String man = "person-partner09";
        done(desk.send("personOpenFile", DeskStoryTest.openFile(man, "周小宝"), "cmd-partner0020"));
        done(desk.send("tracingOpen", Homes.of(man, Map.of("aim", "FAMILY", "reason", "找不到家人")), "cmd-partner0021"));
        long filed =
                done(partner.send("missingRegisterReport", report("report-partner9", HERE, "周小宝"), "cmd-partner0022"));
        JsonNode before = own(partner, "report-partner9", filed).path("data");
        Map<String, Object> match =
                Homes.of(man, Map.of("reportId", "report-partner9", "soughtId", "sought-partner9", "reason", "像"));
        done(desk.send("tracingMatchMissingReport", match, "cmd-partner0023"));
        isAt(desk, "MATCHED");
        assertThat(own(partner, "report-partner9", null).path("data")).isEqualTo(before);
        done(desk.send(
                "personLinkKin",
                Homes.of(man, Map.of("kinId", "kin-partner09", "relation", "MOTHER", "name", "李秀英")),
                "cmd-partner0024"));
        done(desk.send(
                "tracingVerifyKin",
                Homes.of(
                        man,
                        Map.of(
                                "kinId",
                                "kin-partner09",
                                "evidence",
                                List.of(Map.of("kind", "DNA_MATCH", "reference", "鉴定书")))),
                "cmd-partner0025"));
        Map<String, Object> proven = new HashMap<>(match);
        proven.put("kinId", "kin-partner09");
        done(desk.send("tracingVerifyMatch", proven, "cmd-partner0026"));
        isAt(desk, "VERIFIED");
        assertThat(own(partner, "report-partner9", null).path("data")).isEqualTo(before);
        done(boss.send(
                "tracingClose", Homes.of(man, Map.of("outcome", "REUNITED", "reason", "团聚")), "cmd-partner0027"));
        isAt(desk, "REUNITED");
        assertThat(own(partner, "report-partner9", null).findValuesAsString("state"))
                .containsExactly("REUNITED");
    }

    /** The views follow a moment later. */
    private static void isAt(Desk desk, String state) {
        Homes.eventually(
                () -> assertThat(desk.ask("{missingReport(reportId:\"report-partner9\"){sought{state}}}", Map.of())
                                .findValuesAsString("state"))
                        .containsExactly(state));
    }

    private static List<String> listed(Desk desk) throws IOException, InterruptedException {
        return desk.ask("{ownReports(first:10){reports{reportId}}}", Map.of()).findValuesAsString("reportId");
    }

    private static JsonNode own(Desk desk, String report, @Nullable Long version)
            throws IOException, InterruptedException {
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put("r", report);
        variables.put("v", version);
        return desk.answer(OWN, variables);
    }

    private static Map<String, Object> report(String report, String station, String name) {
        Map<String, Object> person = Map.of(
                "name", name,
                "otherNames", List.of(),
                "relation", "MOTHER",
                "sex", "MALE",
                "description", Map.of("marks", List.of()),
                "separation", Map.of("cause", "WANDERED_OFF"),
                "kinNames", List.of());
        return of(
                report,
                Map.of(
                        "station", station,
                        "source", "FAMILY",
                        "reporter", Map.of("name", "李秀英", "phone", "13800000000"),
                        "consents", List.of("COMPARE"),
                        "sought", List.of(Map.of("soughtId", "sought-" + report.substring(7), "person", person))));
    }

    private static Map<String, Object> of(String report, Map<String, ?> more) {
        Map<String, Object> input = Homes.now(more);
        input.put("reportId", report);
        return input;
    }

    private static String code(JsonNode payload) {
        return payload.path("errors").path(0).path("code").asString();
    }

    private static String fault(JsonNode answer) {
        return answer.path("errors").path(0).path("extensions").path("code").asString();
    }
}
