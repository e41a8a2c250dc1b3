package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Who is looked for is kept in memory only, so a program that starts again has to know all of it again. */
class ReportsAfterARestartTest {

    private static final String THEN = "2026-03-02T02:00:00Z";
    private static final String QUESTION = "{missingReports(openOnly:true,first:10){total reports{reporter{name}"
            + " sought{person{name}}}} matchesOfPerson(personId:\"person-restart01\"){sought{name} standing}}";

    @TempDir
    private @Nullable Path data;

    @Test
    void reports_are_listed_and_proposed_as_before() throws Exception {
        JsonNode before;
        try (RunningProgram program = RunningProgram.on(data).with("desk", "TRACING_OFFICER", RunningProgram.STATION)) {
            Desk desk = program.signedIn("desk");
            done(desk.send("personOpenFile", DeskStoryTest.openFile("person-restart01", "端木赐"), "cmd-restart001"));
            done(desk.send(
                    "tracingOpen",
                    Map.of("personId", "person-restart01", "aim", "FAMILY", "reason", "找不到家人", "occurredAt", THEN),
                    "cmd-restart002"));
            done(desk.send("missingRegisterReport", report(), "cmd-restart003"));
            desk.ask("{missingReport(reportId:\"report-restart01\",atLeastVersion:1){version}}", Map.of());
            desk.ask("{recipients(first:1,personId:\"person-restart01\",atLeastVersion:1){total}}", Map.of());
            before = desk.ask(QUESTION, Map.of());
        }
        assertThat(before.path("missingReports").path("total").asInt()).isEqualTo(1);
        assertThat(before.path("matchesOfPerson")
                        .path(0)
                        .path("sought")
                        .path("name")
                        .asString())
                .isEqualTo("端木赐");
        try (RunningProgram again = RunningProgram.on(data)) {
            assertThat(again.signedIn("desk").ask(QUESTION, Map.of())).isEqualTo(before);
        }
    }

    private static Map<String, Object> report() {
        Map<String, Object> sought = Map.of(
                "name",
                "端木赐",
                "otherNames",
                List.of(),
                "relation",
                "FATHER",
                "sex",
                "MALE",
                "birth",
                Map.of("earliest", "1975-04-01", "latest", "1975-04-01"),
                "description",
                Map.of("marks", List.of()),
                "separation",
                Map.of("cause", "WORK_MIGRATION"),
                "kinNames",
                List.of());
        return Map.of(
                "reportId",
                "report-restart01",
                "station",
                RunningProgram.STATION,
                "source",
                "FAMILY",
                "reporter",
                Map.of("name", "端木老"),
                "consents",
                List.of("COMPARE"),
                "sought",
                List.of(Map.of("soughtId", "sought-restart01", "person", sought)),
                "occurredAt",
                THEN);
    }

    private static void done(JsonNode payload) {
        assertThat(payload.path("errors")).as("%s", payload).isEmpty();
    }
}
