package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.ui.Homes.HOME_STATION;
import static org.homeward.ui.Homes.RELAY_STATION;
import static org.homeward.ui.Homes.done;
import static org.homeward.ui.Homes.eventually;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** Who travels along sees the journey that is entrusted to them and nothing else: over HTTP, on the real store and views. */
class EscortStoryTest {

    private static final String ZHAO = "actor-testzhao";
    private static final String OWN =
            "personId version name stage mode leg from{station} checkInDue fitness{conditions}"
                    + " stops{station stationName{zh} receiver phone} team{name} log{kind place}";

    @RegisterExtension
    static final StartedProgram PROGRAM = StartedProgram.with()
            .and("desk", "STATION_STAFF")
            .and("halfway", "STATION_STAFF", RELAY_STATION)
            .and("there", "STATION_STAFF", HOME_STATION)
            .and("zhao", "ESCORT")
            .and("other", "ESCORT")
            .and("further", "ESCORT", RELAY_STATION)
            .and("boss", "SUPERVISOR", null)
            .and("auditor", "AUDITOR", null)
            .and("admin", "ADMINISTRATOR", null);

    @BeforeAll
    static void three_stations_are_open() throws Exception {
        Homes.openStations(PROGRAM.signedIn("admin"));
    }

    @Test
    void an_escort_travels_as_far_as_the_next_station_and_sees_only_that() throws Exception {
        Way way = new Way("person-escorted01", "journey-escorted01");
        Desk desk = PROGRAM.signedIn("desk");
        Desk zhao = PROGRAM.signedIn("zhao");
        Desk other = PROGRAM.signedIn("other");
        Homes.takenIn(desk, way.person, "王老汉", "NONE");
        way.sent(desk, "Plan", plan());
        assertThat(way.refused(zhao, "CheckIn", calling()))
                .as("nothing is entrusted yet")
                .isEqualTo("OUT_OF_SCOPE");
        way.agreed(desk, PROGRAM.signedIn("halfway"), PROGRAM.signedIn("there"));
        way.sent(PROGRAM.signedIn("boss"), "Approve", Map.of("reason", "同意"));
        way.sent(desk, "AssignEscorts", team(0));
        assertThat(desk.ask("{escortAccounts{actor}}", Map.of())
                        .path("escortAccounts")
                        .findValuesAsString("actor"))
                .as("those of the station to choose from")
                .containsExactlyInAnyOrder(ZHAO, "actor-testother");
        assertThat(own(zhao).size()).isZero();
        way.sent(desk, "Entrust", Map.of("leg", 0, "accounts", List.of(ZHAO)));
        eventually(() -> assertThat(own(zhao).findValuesAsString("personId")).containsExactly(way.person));
        assertThat(own(other).findValuesAsString("personId"))
                .as("one account, not another")
                .doesNotContain(way.person);
        assertThat(way.refused(other, "CheckIn", calling())).isEqualTo("OUT_OF_SCOPE");

        way.prepared(desk);
        long left = way.sent(zhao, "Depart", Map.of("leg", 0, "transport", "G1701", "statementSigned", false));
        JsonNode card = one(zhao, way.person, left);
        assertThat(card.path("stage").asString()).isEqualTo("IN_TRANSIT");
        assertThat(card.path("name").asString()).isEqualTo("王老汉");
        assertThat(card.path("stops").path(0).path("stationName").path("zh").asString())
                .isEqualTo("郑州市救助管理站");
        assertThat(card.path("team").findValuesAsString("name")).containsExactly("赵强", "孙丽");
        way.sent(zhao, "CheckIn", calling());
        way.sent(zhao, "ReportIncident", Map.of("kind", "MISSED_CONNECTION", "circumstances", "误车"));

        for (String question : List.of(
                "{recipient(personId:\"" + way.person + "\"){version}}",
                "{chronology(personId:\"" + way.person + "\",first:5){name}}",
                "{recipients(first:5){total}}",
                "{escortAccounts{actor}}",
                "{readsOfPerson(personId:\"" + way.person + "\",first:5){actor}}")) {
            assertThat(fault(zhao.answer(question, Map.of()))).as(question).isEqualTo("FORBIDDEN");
        }
        assertThat(zhao.get("/prints/escort-order/" + way.person + "/" + way.id).statusCode())
                .as("papers are printed where the file is read")
                .isNotEqualTo(200);
        for (String step : List.of("Redirect", "Cancel", "Abort", "AssignEscorts", "Entrust")) {
            assertThat(way.refused(zhao, step, inputOf(step))).as(step).isEqualTo("ROLE_NOT_ALLOWED");
        }

        way.sent(zhao, "HandOverAtRelay", Map.of("handover", paper("郑州值班")));
        eventually(() -> assertThat(own(zhao).size())
                .as("handed on: it is another's from here")
                .isZero());
        assertThat(way.refused(zhao, "CheckIn", calling())).isEqualTo("OUT_OF_SCOPE");
        assertThat(one(zhao, way.person, 0).isMissingNode()).isTrue();

        Desk halfway = PROGRAM.signedIn("halfway");
        way.sent(halfway, "AssignEscorts", team(1));
        way.sent(halfway, "Entrust", Map.of("leg", 1, "accounts", List.of("actor-testfurther")));
        Desk further = PROGRAM.signedIn("further");
        way.sent(further, "Depart", Map.of("leg", 1, "transport", "K123", "statementSigned", false));
        way.sent(further, "Arrive", Map.of());
        way.sent(further, "SignHandover", Map.of("handover", paper("洛阳值班")));
        eventually(() -> assertThat(own(further).size())
                .as("home: it is nobody's any more")
                .isZero());
        assertThat(way.refused(further, "CheckIn", calling())).isEqualTo("OUT_OF_SCOPE");

        assertThat(PROGRAM.signedIn("auditor")
                        .ask("{readsOfPerson(personId:\"" + way.person + "\",first:100){actor operation}}", Map.of())
                        .path("readsOfPerson")
                        .valueStream()
                        .filter(read -> read.path("actor").asString().equals(ZHAO))
                        .map(read -> read.path("operation").asString())
                        .distinct())
                .as("what an escort saw is kept")
                .contains("journey.find-own");
    }

    @Test
    void a_trust_ends_when_the_team_is_another_or_it_is_taken_back() throws Exception {
        Way way = new Way("person-escorted02", "journey-escorted02");
        Desk desk = PROGRAM.signedIn("desk");
        Desk other = PROGRAM.signedIn("other");
        Homes.takenIn(desk, way.person, "李老汉", "NONE");
        way.sent(desk, "Plan", plan());
        way.sent(desk, "AssignEscorts", team(0));
        long entrusted = way.sent(desk, "Entrust", Map.of("leg", 0, "accounts", List.of("actor-testother")));
        // No version is waited for of whom one does not travel with yet.
        eventually(() -> assertThat(
                        one(other, way.person, entrusted).path("personId").asString())
                .isEqualTo(way.person));
        long another = way.sent(desk, "AssignEscorts", team(0));
        assertThat(one(other, way.person, another).isMissingNode())
                .as("another team")
                .isTrue();
        way.sent(desk, "Entrust", Map.of("leg", 0, "accounts", List.of("actor-testother")));
        long back = way.sent(desk, "Entrust", Map.of("leg", 0, "accounts", List.of()));
        assertThat(one(other, way.person, back).isMissingNode())
                .as("taken back")
                .isTrue();
        assertThat(way.refused(other, "Depart", Map.of("leg", 0, "transport", "G1", "statementSigned", false)))
                .isEqualTo("OUT_OF_SCOPE");
        assertThat(fault(desk.answer("{ownJourneys{personId}}", Map.of()))).isEqualTo("FORBIDDEN");
    }

    private static JsonNode own(Desk escort) throws IOException, InterruptedException {
        return escort.ask("{ownJourneys{" + OWN + "}}", Map.of()).path("ownJourneys");
    }

    private static JsonNode one(Desk escort, String person, long version) throws IOException, InterruptedException {
        return escort.ask(
                        "{ownJourneys(personId:\"" + person + "\",atLeastVersion:" + version + "){" + OWN + "}}",
                        Map.of())
                .path("ownJourneys")
                .path(0);
    }

    private static Map<String, Object> plan() {
        return Map.of(
                "mode",
                "RELAY",
                "destination",
                "410300",
                "receiver",
                Map.of("station", HOME_STATION),
                "relays",
                List.of(RELAY_STATION),
                "reason",
                "送返原籍");
    }

    private static Map<String, Object> calling() {
        return Map.of("place", "石家庄站", "well", true);
    }

    private static Map<String, Object> inputOf(String step) {
        return switch (step) {
            case "Redirect" ->
                Map.of("destination", "410300", "receiver", Map.of("station", HOME_STATION), "reason", "改送");
            case "AssignEscorts" -> team(0);
            case "Entrust" -> Map.of("leg", 0, "accounts", List.of(ZHAO));
            default -> Map.of("reason", "不送了");
        };
    }

    private static Map<String, Object> team(int leg) {
        return Map.of(
                "leg",
                leg,
                "escorts",
                List.of(
                        Map.of("name", "赵强", "role", "STATION_STAFF", "sex", "MALE"),
                        Map.of("name", "孙丽", "role", "SOCIAL_WORKER", "sex", "FEMALE")));
    }

    private static Map<String, Object> paper(String receiver) {
        return Map.of(
                "receivedBy",
                receiver,
                "idCopied",
                false,
                "signedByGiver",
                true,
                "signedByReceiver",
                true,
                "belongingsListed",
                true,
                "medicines",
                "NONE_NEEDED");
    }

    /** One person's journey, and what was sent about it. */
    private static final class Way {
        private final String person;
        private final String id;
        private int sent;

        Way(String person, String id) {
            this.person = person;
            this.id = id;
        }

        void agreed(Desk desk, Desk halfway, Desk there) throws IOException, InterruptedException {
            sent(desk, "RequestReception", asked(0));
            sent(desk, "RequestReception", asked(1));
            sent(halfway, "ConfirmReception", Map.of("stop", 0, "confirmedBy", "郑州值班"));
            sent(there, "ConfirmReception", Map.of("stop", 1, "confirmedBy", "洛阳值班"));
        }

        private Map<String, Object> asked(int stop) {
            return Map.of("stop", stop, "requestId", "request-" + person.substring(7) + stop, "question", "能否接收");
        }

        void prepared(Desk desk) throws IOException, InterruptedException {
            done(desk.send(
                    "intakePrepareDeparture",
                    Homes.of(
                            person, Map.of("mode", "RETURN_HOME", "belongingsSignedBy", List.of("RECIPIENT", "STAFF"))),
                    Homes.command(person, "prepared")));
        }

        long sent(Desk desk, String what, Map<String, ?> more) throws IOException, InterruptedException {
            return done(send(desk, what, more));
        }

        String refused(Desk desk, String what, Map<String, ?> more) throws IOException, InterruptedException {
            return send(desk, what, more).path("errors").path(0).path("code").asString();
        }

        private JsonNode send(Desk desk, String what, Map<String, ?> more) throws IOException, InterruptedException {
            Map<String, Object> input = Homes.of(person, more);
            input.put("journeyId", id);
            return desk.send("journey" + what, input, Homes.command(person, "way" + sent++));
        }
    }

    private static String fault(JsonNode answer) {
        return answer.path("errors").path(0).path("extensions").path("code").asString("");
    }
}
