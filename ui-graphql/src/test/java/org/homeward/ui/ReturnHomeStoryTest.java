package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.ui.Homes.HOME_STATION;
import static org.homeward.ui.Homes.RELAY_STATION;
import static org.homeward.ui.Homes.done;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** How somebody gets home, over HTTP and signed in at three stations, on the real store and views. */
class ReturnHomeStoryTest {

    private static final String FILE = "{version stays{stage} journeys{stage leg responsible stops{station reception}"
            + " log{kind incident} handovers{handover{receivedBy}} followUps looks{outcome}}"
            + " custody{holder facility kinId from to} deadlines{key standing}}";

    @RegisterExtension
    static final StartedProgram PROGRAM = StartedProgram.with()
            .and("desk", "STATION_STAFF")
            .and("there", "STATION_STAFF", HOME_STATION)
            .and("halfway", "STATION_STAFF", RELAY_STATION)
            .and("stranger", "STATION_STAFF", "facility-otherstation")
            .and("boss", "SUPERVISOR")
            .and("admin", "ADMINISTRATOR", null);

    @BeforeAll
    static void three_stations_are_open() throws Exception {
        Homes.openStations(PROGRAM.signedIn("admin"));
    }

    @Test
    void a_man_goes_from_station_to_station_and_one_answers_for_him_at_every_moment() throws Exception {
        Journey journey = new Journey("person-relayed001", "journey-relayed001");
        Desk desk = PROGRAM.signedIn("desk");
        Desk halfway = PROGRAM.signedIn("halfway");
        Desk there = PROGRAM.signedIn("there");
        Homes.takenIn(desk, journey.person, "王老汉", "NONE");
        journey.sent(desk, "Plan", plan("RELAY", Map.of("station", HOME_STATION), List.of(RELAY_STATION)));
        assertThat(fault(halfway.answer(journey.file(0), Map.of())))
                .as("who was not asked yet knows nobody")
                .isEqualTo("NOT_FOUND");
        journey.sent(desk, "RequestReception", asked(0, "request-relayed001"));
        journey.sent(desk, "RequestReception", asked(1, "request-relayed002"));
        assertThat(journey.refused(PROGRAM.signedIn("boss"), "Approve", Map.of("reason", "同意")))
                .isEqualTo("RECEPTION_NOT_CONFIRMED");
        assertThat(journey.refused(halfway, "Cancel", Map.of("reason", "不归我站")))
                .as("who is asked may answer, and nothing else")
                .isEqualTo("OUT_OF_SCOPE");
        journey.sent(halfway, "ConfirmReception", Map.of("stop", 0, "confirmedBy", "郑州值班"));
        journey.sent(there, "ConfirmReception", Map.of("stop", 1, "confirmedBy", "洛阳值班"));
        assertThat(there.ask(
                                "{stationRequest(requestId:\"request-relayed002\",atLeastVersion:1){state kind"
                                        + " answer}}",
                                Map.of())
                        .path("stationRequest")
                        .toString())
                .as("what the other station reads in its list")
                .contains("ANSWERED", "RECEIVE", "洛阳值班");
        journey.sent(PROGRAM.signedIn("boss"), "Approve", Map.of("reason", "同意"));
        journey.sent(desk, "AssignEscorts", team(0));
        assertThat(journey.refused(desk, "Depart", setOut(0))).isEqualTo("JOURNEY_BEFORE_DEPARTURE_PREPARED");
        done(desk.send(
                "intakePrepareDeparture",
                Homes.of(
                        journey.person,
                        Map.of("mode", "RETURN_HOME", "belongingsSignedBy", List.of("RECIPIENT", "STAFF"))),
                Homes.command(journey.person, "prepared")));
        journey.sent(desk, "Depart", setOut(0));
        assertThat(journey.refused(halfway, "Depart", setOut(1))).isEqualTo("JOURNEY_LEG_OUT_OF_ORDER");
        journey.sent(desk, "HandOverAtRelay", Map.of("handover", paper("郑州值班")));
        journey.sent(halfway, "AssignEscorts", team(1));
        journey.sent(halfway, "Depart", setOut(1));
        journey.sent(halfway, "ReportIncident", Map.of("kind", "MISSED_CONNECTION", "circumstances", "误车"));
        journey.sent(halfway, "Arrive", Map.of());
        long signed = journey.sent(halfway, "SignHandover", Map.of("handover", paper("洛阳值班")));

        JsonNode known = there.ask(journey.file(signed), Map.of()).path("recipient");
        assertThat(known.path("stays").path(0).path("stage").asString()).isEqualTo("DEPARTED");
        assertThat(known.path("journeys").path(0).path("stage").asString()).isEqualTo("HANDED_OVER");
        assertThat(known.path("journeys").path(0).path("followUps").size()).isEqualTo(4);
        assertThat(known.path("journeys").path(0).path("log").findValuesAsString("kind"))
                .containsExactly("DEPARTED", "RELAY_HANDOVER", "DEPARTED", "INCIDENT", "ARRIVED");
        assertThat(known.path("custody").findValuesAsString("facility").getLast())
                .isEqualTo(HOME_STATION);
        for (int link = 1; link < known.path("custody").size(); link++) {
            assertThat(known.path("custody").path(link).path("from"))
                    .as("no gap before link %s", link)
                    .isEqualTo(known.path("custody").path(link - 1).path("to"));
        }
        assertThat(there.get(journey.paper("handover")).headers().firstValue("Content-Type"))
                .hasValue("application/pdf");
        assertThat(halfway.get(journey.paper("escort-order")).statusCode()).isEqualTo(200);
        assertThat(fault(PROGRAM.signedIn("stranger").answer(journey.file(0), Map.of())))
                .isEqualTo("NOT_FOUND");
        assertThat(PROGRAM.signedIn("stranger").get(journey.paper("handover")).statusCode())
                .isEqualTo(404);
        assertThat(desk.get("/prints/handover/nobody/" + journey.id).statusCode())
                .isEqualTo(404);
        assertThat(desk.get("/prints/dna-request/" + journey.person).statusCode())
                .as("nobody asked for DNA")
                .isEqualTo(404);
        assertThat(known.path("deadlines").findValuesAsString("key"))
                .contains("escort.checkIn", "journey.handover", "follow.home");
    }

    @Test
    void a_child_is_given_to_nobody_who_only_says_that_she_is_the_aunt() throws Exception {
        Journey journey = new Journey("person-wrongaunt1", "journey-wrongaunt1");
        Desk desk = PROGRAM.signedIn("desk");
        Homes.takenIn(desk, journey.person, "小石头", "NONE", 2017);
        done(desk.send(
                "personLinkKin",
                Homes.of(journey.person, Map.of("kinId", "kin-wrongaunt1", "relation", "AUNT", "name", "自称姑姑")),
                Homes.command(journey.person, "aunt")));
        Map<String, Object> plan = new HashMap<>(plan("KIN_PICKUP", Map.of("kinId", "kin-wrongaunt1"), List.of()));
        assertThat(journey.refused(desk, "Plan", plan)).isEqualTo("CHILD_VIEW_MISSING");
        plan.put("view", "不认识她");
        journey.sent(desk, "Plan", plan);
        assertThat(journey.refused(PROGRAM.signedIn("boss"), "Approve", Map.of("reason", "同意")))
                .isEqualTo("RETURN_TO_UNVERIFIED_KIN");
        assertThat(journey.refused(
                        desk, "RecordKinPickup", Map.of("kinId", "kin-wrongaunt1", "handover", paper("自称姑姑"))))
                .isEqualTo("JOURNEY_NOT_APPROVED");
        long flagged = done(desk.send(
                "personFlagNoContact",
                Homes.of(journey.person, Map.of("kinId", "kin-wrongaunt1", "reason", "孩子惧怕")),
                Homes.command(journey.person, "flag")));

        JsonNode known = desk.ask(journey.file(flagged), Map.of()).path("recipient");
        assertThat(known.path("journeys").path(0).path("stage").asString()).isEqualTo("CANCELLED");
        assertThat(known.path("custody").size()).isEqualTo(1);
        assertThat(known.path("custody").path(0).path("facility").asString()).isEqualTo(RunningProgram.STATION);
    }

    /** One person's journey, and what was sent about it. */
    private static final class Journey {
        private final String person;
        private final String id;
        private int sent;

        Journey(String person, String id) {
            this.person = person;
            this.id = id;
        }

        String file(long version) {
            return "{recipient(personId:\"" + person + "\",atLeastVersion:" + version + ")" + FILE + "}";
        }

        String paper(String kind) {
            return "/prints/" + kind + "/" + person + "/" + id;
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

    private static Map<String, Object> plan(String mode, Map<String, ?> receiver, List<String> relays) {
        return Map.of("mode", mode, "destination", "410300", "receiver", receiver, "relays", relays, "reason", "送返原籍");
    }

    private static Map<String, Object> asked(int stop, String request) {
        return Map.of("stop", stop, "requestId", request, "question", "能否接收");
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

    private static Map<String, Object> setOut(int leg) {
        return Map.of("leg", leg, "transport", "G1701", "statementSigned", false);
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

    private static String fault(JsonNode answer) {
        return answer.path("errors").path(0).path("extensions").path("code").asString();
    }
}
