package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.ui.Homes.done;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.homeward.ui.prints.Paper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * What is hidden of a person is hidden in whatever way one asks; who says what it is needed for sees it, and that stands in the
 * record beside those who were not let.
 */
class MasksStoryTest {

    private static final String CHILD = "person-masks00001";
    private static final String STAY = "stay-masks00001";
    private static final String REPORT = "report-masks00001";
    private static final String SOUGHT = "sought-masks00001";
    private static final String NUMBER = "11010519491231002X";
    private static final String PHONE = "13812345678";

    /** Each hidden fact by its kind. */
    private static final Map<String, List<String>> SECRETS = Map.of(
            "ID_NUMBER", List.of(NUMBER),
            "PHONE", List.of(PHONE, "13987654321"),
            "PLACE", List.of("和平路八号院"),
            "HEALTH", List.of("肺结核用药中"),
            "PROTECTION", List.of("被继父殴打"),
            "REPORTER", List.of("邻居王阿姨"));

    private static final String FILE = "version provisionalName identity{name idNumber household phone}"
            + " kin{name contact noContact} observations{kind text} stays{referrer reason screening{note}}";

    private static final String LINES = "name details{path value}";

    @RegisterExtension
    static final StartedProgram PROGRAM = StartedProgram.with()
            .and("desk", "STATION_STAFF")
            .and("elsewhere", "STATION_STAFF", "facility-elsewhere1")
            .and("tracer", "TRACING_OFFICER")
            .and("supervisor", "SUPERVISOR", null)
            .and("auditor", "AUDITOR", null)
            .and("admin", "ADMINISTRATOR", null);

    @BeforeAll
    static void somebodyIsOnFileOfWhomEverythingIsKnown() throws Exception {
        done(PROGRAM.signedIn("admin").send("networkOpenFacility", RunningProgram.openStation(), "cmd-masks00000"));
        Desk desk = PROGRAM.signedIn("desk");
        done(desk.send(
                "personOpenFile",
                Homes.of(
                        CHILD,
                        Map.of(
                                "station",
                                RunningProgram.STATION,
                                "provisionalName",
                                "小石头",
                                "identity",
                                Map.of(
                                        "name", "石磊",
                                        "sex", "FEMALE",
                                        "nationality", "CN",
                                        "idNumber", NUMBER,
                                        "household", "和平路八号院",
                                        "phone", PHONE))),
                "cmd-masks00001"));
        done(desk.send(
                "personRecordObservation",
                Homes.of(CHILD, Map.of("kind", "HEALTH", "text", "肺结核用药中")),
                "cmd-masks00002"));
        done(desk.send(
                "personLinkKin",
                Homes.of(
                        CHILD,
                        Map.of(
                                "kinId",
                                "kin-masks00001",
                                "relation",
                                "OTHER_FAMILY",
                                "name",
                                "石强",
                                "contact",
                                "13987654321")),
                "cmd-masks00003"));
        done(desk.send(
                "personFlagNoContact",
                Homes.of(CHILD, Map.of("kinId", "kin-masks00001", "reason", "被继父殴打")),
                "cmd-masks00004"));
        done(desk.send(
                "intakeRecordReferral",
                Homes.of(
                        CHILD,
                        Map.of(
                                "stayId",
                                STAY,
                                "station",
                                RunningProgram.STATION,
                                "channel",
                                "PUBLIC",
                                "referrer",
                                "邻居王阿姨",
                                "reason",
                                "独自在桥下")),
                "cmd-masks00005"));
        done(desk.send("missingRegisterReport", report(), "cmd-masks00006"));
        desk.ask("{missingReport(reportId:\"" + REPORT + "\",atLeastVersion:1){version}}", Map.of());
        desk.ask("{recipients(first:1,personId:\"" + CHILD + "\",atLeastVersion:4){total}}", Map.of());
    }

    static Stream<Arguments> ways() {
        return Stream.of(
                way("the file", asked("recipient(personId:\"" + CHILD + "\",atLeastVersion:4)", FILE)),
                way(
                        "the file as it was",
                        asked("recipient(personId:\"" + CHILD + "\",asOf:\"2199-01-01T00:00:00Z\")", FILE)),
                way("the chronology", asked("chronology(personId:\"" + CHILD + "\",first:50)", LINES)),
                way(
                        "the chronology as it was",
                        asked("chronology(personId:\"" + CHILD + "\",first:50,asOf:\"2199-01-01T00:00:00Z\")", LINES)),
                way("the list", asked("recipients(first:50)", "rows{personId name alias}")),
                way("duplicates", asked("duplicatesOf(personId:\"" + CHILD + "\")", "person{name} reasons{field how}")),
                way(
                        "the report",
                        asked(
                                "missingReport(reportId:\"" + REPORT + "\",atLeastVersion:1)",
                                "reporter{name phone home} sought{person{name idNumber}}")),
                way(
                        "the list of reports",
                        asked(
                                "missingReports(openOnly:true,first:50)",
                                "reports{reporter{name phone home} sought{person{name idNumber}}}")),
                way(
                        "matches of the report",
                        asked(
                                "matchesOfSought(reportId:\"" + REPORT + "\",soughtId:\"" + SOUGHT + "\")",
                                "sought{name idNumber} person{name}")),
                way("the printed form", desk -> printed(desk, "/prints/help-request/" + CHILD + "/" + STAY)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ways")
    void nothing_that_is_hidden_is_told_unasked(String name, Way way) throws Exception {
        for (String who : List.of("desk", "tracer", "supervisor", "auditor")) {
            String told = way.ask(PROGRAM.signedIn(who));
            SECRETS.values().forEach(kind -> assertThat(told).as(who).doesNotContain(kind));
        }
    }

    @Test
    void what_is_hidden_has_something_in_its_place_and_what_is_open_is_told() throws Exception {
        JsonNode file = PROGRAM.signedIn("desk")
                .ask("{recipient(personId:\"" + CHILD + "\",atLeastVersion:4){" + FILE + "}}", Map.of())
                .path("recipient");
        assertThat(file.path("identity").path("name").asString()).isEqualTo("石磊");
        assertThat(file.path("identity").path("phone").asString()).isEqualTo("138••••5678");
        assertThat(file.path("identity").path("idNumber").asString()).isEqualTo("••••");
        assertThat(file.path("kin").path(0).path("contact").asString()).isEqualTo("139••••4321");
        assertThat(file.path("kin").path(0).path("noContact").asBoolean()).isTrue();
        assertThat(file.path("stays").path(0).path("reason").asString()).isEqualTo("独自在桥下");
        JsonNode report = PROGRAM.signedIn("desk")
                .ask(
                        "{missingReport(reportId:\"" + REPORT
                                + "\"){reporter{name phone} sought{person{name idNumber}}}}",
                        Map.of())
                .path("missingReport");
        assertThat(report.path("reporter").path("name").asString()).isEqualTo("••••");
        assertThat(report.path("sought").path(0).path("person").toString())
                .isEqualTo("{\"name\":\"石磊\",\"idNumber\":\"••••\"}");
        assertThat(printed(PROGRAM.signedIn("desk"), "/prints/help-request/" + CHILD + "/" + STAY))
                .contains("石磊", "138····5678");
    }

    @ParameterizedTest
    @CsvSource({"ID_NUMBER", "PHONE", "PLACE", "HEALTH", "PROTECTION", "REPORTER"})
    void who_says_what_for_sees_one_kind_and_no_other_and_it_is_recorded(String kind) throws Exception {
        Desk desk = PROGRAM.signedIn("desk");
        String words = "to try " + kind;
        String file = revealed(desk, kind, words, "recipient(personId:\"" + CHILD + "\"", FILE)
                .toString();
        String lines = revealed(desk, kind, words, "chronology(personId:\"" + CHILD + "\",first:50", LINES)
                .toString();
        SECRETS.forEach((other, secrets) -> {
            if (other.equals(kind)) {
                assertThat(lines).contains(secrets);
            } else {
                assertThat(lines).doesNotContain(secrets);
                assertThat(file).doesNotContain(secrets);
            }
        });
        if (!kind.equals("PROTECTION")) {
            assertThat(file).contains(SECRETS.getOrDefault(kind, List.of()));
        }

        assertThat(reads().valueStream()
                        .filter(read -> read.path("purposeWords").asString("").equals(words)))
                .hasSize(2)
                .allSatisfy(read -> {
                    assertThat(read.path("result").asString()).isEqualTo("SHOWN");
                    assertThat(read.path("revealed").toString()).isEqualTo("[\"" + kind + "\"]");
                    assertThat(read.path("purpose").asString()).isEqualTo("CARE");
                    assertThat(read.path("actor").asString()).isEqualTo("actor-testdesk");
                });
    }

    @Test
    void a_report_tells_who_looks_to_who_says_what_for() throws Exception {
        String told = revealed(
                        PROGRAM.signedIn("tracer"),
                        "REPORTER",
                        "to call the family",
                        "missingReport(reportId:\"" + REPORT + "\"",
                        "reporter{name phone home} sought{person{idNumber}}")
                .toString();
        assertThat(told).contains("邻居王阿姨", "13987654321").doesNotContain(NUMBER);
    }

    @Test
    void who_may_not_see_it_is_refused_and_that_is_recorded_too() throws Exception {
        JsonNode refused = PROGRAM.signedIn("auditor")
                .answer(question("PHONE", "out of interest", "recipient(personId:\"" + CHILD + "\"", FILE), Map.of());
        assertThat(refused.path("errors")
                        .path(0)
                        .path("extensions")
                        .path("code")
                        .asString())
                .isEqualTo("FORBIDDEN");
        assertThat(refused.toString()).doesNotContain(SECRETS.getOrDefault("PHONE", List.of()));
        JsonNode health = PROGRAM.signedIn("tracer")
                .answer(
                        question("HEALTH", "out of interest", "chronology(personId:\"" + CHILD + "\",first:5", LINES),
                        Map.of());
        assertThat(health.path("errors").path(0).path("extensions").path("code").asString())
                .isEqualTo("FORBIDDEN");
        assertThat(PROGRAM.signedIn("elsewhere")
                        .answer(
                                question("PHONE", "out of interest", "recipient(personId:\"" + CHILD + "\"", FILE),
                                Map.of())
                        .path("errors"))
                .isNotEmpty();

        assertThat(reads().valueStream()
                        .filter(read -> read.path("purposeWords").asString("").equals("out of interest"))
                        .map(read -> read.path("actor").asString().replace("actor-test", "") + " "
                                + read.path("result").asString() + " " + read.path("revealed")))
                .containsExactlyInAnyOrder(
                        "auditor FORBIDDEN [\"PHONE\"]",
                        "tracer FORBIDDEN [\"HEALTH\"]",
                        "elsewhere NOT_FOUND [\"PHONE\"]");
    }

    @Test
    void a_paper_tells_what_is_hidden_to_who_posts_what_for_and_to_nobody_else() throws Exception {
        String path = "/prints/help-request/" + CHILD + "/" + STAY;
        HttpResponse<byte[]> paper = PROGRAM.signedIn("desk")
                .form(path, "kinds=ID_NUMBER&kinds=PHONE&purpose=HANDOVER&words=for+the+police");
        assertThat(paper.statusCode()).isEqualTo(200);
        assertThat(Paper.read(paper.body()).text())
                .contains(NUMBER, PHONE, "求助登记表，移交或出具文书")
                .doesNotContain("和平路八号院", "肺结核用药中", "邻居王阿姨", "紧急查阅");
        Desk auditor = PROGRAM.signedIn("auditor");
        assertThat(auditor.form(path, "kinds=PHONE&purpose=OVERSIGHT&words=for+the+police")
                        .statusCode())
                .isEqualTo(403);
        assertThat(auditor.form(path, "kinds=PHONE&purpose=OVERSIGHT").statusCode())
                .isEqualTo(404);
        assertThat(reads().valueStream()
                        .filter(read -> read.path("purposeWords").asString("").equals("for the police"))
                        .map(read -> read.path("result").asString() + " "
                                + read.path("fields").path(0).asString()))
                .containsExactly("FORBIDDEN paper help-request", "SHOWN paper help-request");
    }

    @Test
    void nothing_is_shown_to_who_does_not_say_what_for() throws Exception {
        Desk desk = PROGRAM.signedIn("desk");
        for (String reveal : List.of(
                "{kinds:[PHONE],purpose:CARE}",
                "{kinds:[PHONE],words:\"to call\"}",
                "{kinds:[PHONE],purpose:CARE,words:\"  \"}",
                "{kinds:[],purpose:CARE,words:\"to call\"}")) {
            JsonNode answer = desk.answer(
                    "{recipient(personId:\"" + CHILD + "\",reveal:" + reveal + "){" + FILE + "}}", Map.of());
            assertThat(answer.path("errors")).as(reveal).isNotEmpty();
            assertThat(answer.toString()).doesNotContain(PHONE);
        }
    }

    @ParameterizedTest
    @CsvSource({NUMBER, "110105", PHONE, "5678", "1381234", "和平路", "肺结核", "殴打", "王阿姨"})
    void nobody_is_found_in_the_list_by_what_is_hidden(String typed) throws Exception {
        JsonNode found = PROGRAM.signedIn("supervisor")
                .ask(
                        "query($f:CaseloadFilterInput){recipients(filter:$f,first:10){total rows{personId}}}",
                        Map.of("f", Map.of("text", typed)));
        assertThat(found.path("recipients").path("rows").toString()).doesNotContain(CHILD);
    }

    @Test
    void what_stands_in_the_place_of_a_value_is_not_taken_as_the_value() throws Exception {
        Desk desk = PROGRAM.signedIn("desk");
        Map<String, ?> identity = Map.of("name", "石磊", "sex", "FEMALE", "nationality", "CN", "phone", "138••••5678");
        JsonNode refused = desk.send(
                "personClaimIdentity",
                Homes.of(CHILD, Map.of("identity", identity, "basis", "SELF_DECLARATION")),
                "cmd-masks00010");
        assertThat(refused.path("errors").path(0).path("code").asString()).isEqualTo("MASKED");
        assertThat(refused.path("errors").path(0).path("field").toString()).isEqualTo("[\"identity\",\"phone\"]");
        assertThat(revealed(desk, "PHONE", "to look", "recipient(personId:\"" + CHILD + "\"", FILE)
                        .toString())
                .contains(PHONE);
    }

    /** A way to ask. */
    @FunctionalInterface
    interface Way {
        String ask(Desk desk) throws IOException, InterruptedException;
    }

    private static Arguments way(String name, Way way) {
        return Arguments.of(name, way);
    }

    private static Way asked(String question, String fields) {
        return desk -> desk.ask("{" + question + "{" + fields + "}}", Map.of()).toString();
    }

    private static String question(String kind, String words, String opening, String fields) {
        UnaryOperator<String> quoted = text -> "\"" + text + "\"";
        return "{" + opening + ",reveal:{kinds:[" + kind + "],purpose:CARE,words:" + quoted.apply(words) + "}){"
                + fields + "}}";
    }

    private static JsonNode revealed(Desk desk, String kind, String words, String opening, String fields)
            throws IOException, InterruptedException {
        return desk.ask(question(kind, words, opening, fields), Map.of());
    }

    private static JsonNode reads() throws IOException, InterruptedException {
        return PROGRAM.signedIn("supervisor")
                .ask(
                        "{readsOfPerson(personId:\"" + CHILD
                                + "\",first:100){actor result fields revealed purpose purposeWords}}",
                        Map.of())
                .path("readsOfPerson");
    }

    private static String printed(Desk desk, String path) throws IOException, InterruptedException {
        return Paper.read(desk.bytes(path)).text();
    }

    private static Map<String, Object> report() {
        return Map.of(
                "reportId",
                REPORT,
                "station",
                RunningProgram.STATION,
                "source",
                "FAMILY",
                "reporter",
                Map.of("name", "邻居王阿姨", "phone", "13987654321", "home", "130684"),
                "consents",
                List.of("COMPARE", "SHARE_WITH_STATIONS"),
                "sought",
                List.of(Map.of(
                        "soughtId",
                        SOUGHT,
                        "person",
                        Map.of(
                                "name",
                                "石磊",
                                "otherNames",
                                List.of(),
                                "relation",
                                "MOTHER",
                                "sex",
                                "FEMALE",
                                "idNumber",
                                NUMBER,
                                "description",
                                Map.of("marks", List.of()),
                                "separation",
                                Map.of("cause", "UNKNOWN"),
                                "kinNames",
                                List.of()))),
                "occurredAt",
                Homes.THEN);
    }
}
