package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.ui.Homes.done;
import static org.homeward.ui.Homes.eventually;
import static org.homeward.ui.RunningProgram.STATION;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** A patrol brings people in and sees those only, until a station decides: over HTTP, on the real store and views. */
class PatrolStoryTest {

    private static final String THERE = "facility-station02";
    private static final String FOUND = "person-patrolled1";
    private static final String OF_ANOTHER = "person-patrolled2";
    private static final String OF_THE_DESK = "person-patrolled3";

    @RegisterExtension
    static final StartedProgram PROGRAM = StartedProgram.with()
            .and("desk", "STATION_STAFF")
            .and("street", "PATROL")
            .and("second", "PATROL")
            .and("nowhere", "PATROL", null)
            .and("admin", "ADMINISTRATOR", null);

    @BeforeAll
    static void the_station_is_open() throws Exception {
        done(PROGRAM.signedIn("admin").send("networkOpenFacility", RunningProgram.openStation(), "cmd-patrolopen1"));
    }

    @Test
    void whom_a_patrol_finds_it_brings_to_its_station_and_the_desk_takes_over() throws Exception {
        Desk street = PROGRAM.signedIn("street");
        Desk second = PROGRAM.signedIn("second");
        Desk desk = PROGRAM.signedIn("desk");
        assertThat(code(opened(street, OF_ANOTHER, THERE, "a")))
                .as("at another station")
                .isEqualTo("OUT_OF_SCOPE");
        assertThat(code(opened(PROGRAM.signedIn("nowhere"), OF_ANOTHER, STATION, "b")))
                .as("who works nowhere")
                .isEqualTo("OUT_OF_SCOPE");
        done(opened(street, FOUND, STATION, "0"));
        done(opened(second, OF_ANOTHER, STATION, "0"));
        Homes.onFile(desk, OF_THE_DESK, "蓝衣老人", 1950);

        done(street.send("personRecordObservation", seen(FOUND), Homes.command(FOUND, "1")));
        long asked = done(street.send("intakeRequestHelp", help(FOUND), Homes.command(FOUND, "2")));
        JsonNode own = brought(street, FOUND, asked).path(0);
        assertThat(own.path("name").asString()).isEqualTo("桥下老人");
        assertThat(own.path("stage").asString()).isEqualTo("REQUESTED");
        eventually(() -> assertThat(brought(street)).containsExactly(FOUND));
        eventually(() -> assertThat(brought(second)).containsExactly(OF_ANOTHER));

        for (String person : List.of(OF_ANOTHER, OF_THE_DESK)) {
            assertThat(brought(street, person, 0).size()).as(person).isZero();
            assertThat(code(street.send("personRecordObservation", seen(person), Homes.command(person, "x"))))
                    .isEqualTo("OUT_OF_SCOPE");
            assertThat(code(street.send("intakeRequestHelp", help(person), Homes.command(person, "y"))))
                    .as("nor does it bring in whom another found")
                    .isEqualTo("OUT_OF_SCOPE");
        }
        for (String question : List.of(
                "{recipient(personId:\"" + FOUND + "\"){version}}",
                "{chronology(personId:\"" + FOUND + "\",first:5){name}}",
                "{recipients(first:5){total}}",
                "{duplicatesOf(personId:\"" + FOUND + "\"){person{personId}}}")) {
            assertThat(fault(street.answer(question, Map.of()))).as(question).isEqualTo("FORBIDDEN");
        }
        assertThat(code(street.send("intakeScreenSeeker", screened(), Homes.command(FOUND, "z"))))
                .isEqualTo("ROLE_NOT_ALLOWED");
        assertThat(fault(desk.answer("{broughtIn{personId}}", Map.of()))).isEqualTo("FORBIDDEN");

        done(desk.send("intakeScreenSeeker", screened(), Homes.command(FOUND, "3")));
        assertThat(brought(street)).as("nobody has decided yet").containsExactly(FOUND);
        long taken = done(desk.send(
                "intakeRegisterRecipient",
                Homes.of(FOUND, Map.of("causeOfWandering", "走失", "photographed", true, "fingerprinted", true)),
                Homes.command(FOUND, "4")));
        assertThat(brought(street, FOUND, taken).size())
                .as("the station has them now")
                .isZero();
        eventually(() -> assertThat(brought(street)).isEmpty());
        assertThat(code(street.send("personRecordObservation", seen(FOUND), Homes.command(FOUND, "5"))))
                .isEqualTo("OUT_OF_SCOPE");
    }

    private static JsonNode opened(Desk desk, String person, String station, String step)
            throws IOException, InterruptedException {
        Map<String, Object> identity = Map.of(
                "sex",
                "MALE",
                "nationality",
                "UNKNOWN",
                "birth",
                Map.of("earliest", "1950-01-01", "latest", "1950-12-31"));
        return desk.send(
                "personOpenFile",
                Homes.of(person, Map.of("station", station, "provisionalName", "桥下老人", "identity", identity)),
                Homes.command(person, "open" + step));
    }

    private static Map<String, Object> seen(String person) {
        return Homes.of(person, Map.of("kind", "SPEECH", "text", "河南口音"));
    }

    private static Map<String, Object> help(String person) {
        return Homes.of(person, Map.of("stayId", "stay-" + person.substring(7), "station", STATION, "reason", "露宿桥下"));
    }

    private static Map<String, Object> screened() {
        return Homes.of(
                FOUND,
                Map.of(
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
                                "NONE")));
    }

    private static List<String> brought(Desk patrol) throws IOException, InterruptedException {
        return patrol.ask("{broughtIn{personId}}", Map.of()).path("broughtIn").findValuesAsString("personId");
    }

    private static JsonNode brought(Desk patrol, String person, long version) throws IOException, InterruptedException {
        return patrol.ask(
                        "{broughtIn(personId:\"" + person + "\",atLeastVersion:" + version
                                + "){personId name stage station}}",
                        Map.of())
                .path("broughtIn");
    }

    private static String code(JsonNode payload) {
        return payload.path("errors").path(0).path("code").asString("");
    }

    private static String fault(JsonNode answer) {
        return answer.path("errors").path(0).path("extensions").path("code").asString("");
    }
}
