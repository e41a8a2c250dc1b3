package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.homeward.ui.Homes.done;
import static org.homeward.ui.Homes.eventually;
import static org.homeward.ui.RunningProgram.STATION;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.dao.DataIntegrityViolationException;
import tools.jackson.databind.JsonNode;

/** Who works for a region reaches its stations and no others: over HTTP and signed in, on the real store and views. */
class RegionStoryTest {

    private static final String NEAR = "facility-station02";
    private static final String FAR = "facility-station03";
    private static final String NEW = "facility-station04";
    private static final String HERE = "person-regionhere1";
    private static final String NEIGHBOUR = "person-regionnear1";
    private static final String STRANGER = "person-regionfar01";
    private static final List<String> ALL = List.of(HERE, NEIGHBOUR, STRANGER);

    @RegisterExtension
    static final StartedProgram PROGRAM = StartedProgram.with()
            .and("desk", "STATION_STAFF")
            .and("near", "STATION_STAFF", NEAR)
            .and("far", "STATION_STAFF", FAR)
            .and("admin", "ADMINISTRATOR", null)
            .and("boss", "SUPERVISOR", null)
            .ofRegion("city", "SUPERVISOR", "1201")
            .ofRegion("county", "SUPERVISOR", "120110")
            .ofRegion("province", "CHILD_WELFARE_OFFICER", "12")
            .ofRegion("west", "SUPERVISOR", "41")
            .ofRegion("auditor", "AUDITOR", "1201");

    @BeforeAll
    static void three_stations_have_somebody_each() throws Exception {
        Desk admin = PROGRAM.signedIn("admin");
        station(admin, STATION, "120110");
        station(admin, NEAR, "120111");
        station(admin, FAR, "410300");
        opened("desk", HERE, STATION);
        opened("near", NEIGHBOUR, NEAR);
        opened("far", STRANGER, FAR);
        eventually(() -> assertThat(listed(PROGRAM.signedIn("boss"))).containsExactlyInAnyOrderElementsOf(ALL));
    }

    @Test
    void a_list_and_its_counts_hold_the_people_of_the_region_only() throws Exception {
        Desk city = PROGRAM.signedIn("city");
        assertThat(listed(city)).containsExactlyInAnyOrder(HERE, NEIGHBOUR);
        assertThat(listed(PROGRAM.signedIn("county"))).containsExactly(HERE);
        assertThat(listed(PROGRAM.signedIn("province"))).containsExactlyInAnyOrder(HERE, NEIGHBOUR);
        assertThat(listed(PROGRAM.signedIn("west"))).containsExactly(STRANGER);
        assertThat(listed(PROGRAM.signedIn("auditor"))).containsExactlyInAnyOrder(HERE, NEIGHBOUR);
        JsonNode counted = city.ask("{recipients(first:1){total facets{values{count}}}}", Map.of())
                .path("recipients");
        assertThat(counted.path("total").asInt()).isEqualTo(2);
        assertThat(counted.path("facets").findValues("count").stream().mapToInt(JsonNode::asInt))
                .as("no facet counts who is not in the list")
                .isNotEmpty()
                .allMatch(count -> count <= 2);
        assertThat(city.ask("{recipients(first:9,filter:{text:\"" + STRANGER + "\"}){total}}", Map.of())
                        .path("recipients")
                        .path("total")
                        .asInt())
                .as("nor is anybody found who is not")
                .isZero();
        assertThat(fault(city.answer("{bedBoard(station:\"" + FAR + "\"){__typename}}", Map.of())))
                .isEqualTo("FORBIDDEN");
        assertThat(city.ask("{bedBoard(station:\"" + NEAR + "\"){__typename}}", Map.of())
                        .path("bedBoard")
                        .isObject())
                .isTrue();
    }

    @Test
    void a_file_elsewhere_is_not_there_neither_its_history_its_papers_nor_who_read_it() throws Exception {
        Desk city = PROGRAM.signedIn("city");
        for (String person : List.of(HERE, NEIGHBOUR)) {
            assertThat(fault(city.answer(file(person), Map.of()))).isEmpty();
            assertThat(fault(city.answer(history(person), Map.of()))).isEmpty();
            assertThat(fault(city.answer(readers(person), Map.of()))).isEmpty();
            assertThat(city.get("/prints/subject-access/" + person).statusCode())
                    .isEqualTo(200);
        }
        for (String question : List.of(file(STRANGER), history(STRANGER), readers(STRANGER))) {
            assertThat(fault(city.answer(question, Map.of()))).as(question).isEqualTo("NOT_FOUND");
        }
        assertThat(city.get("/prints/subject-access/" + STRANGER).statusCode()).isEqualTo(404);
        assertThat(fault(PROGRAM.signedIn("county").answer(file(NEIGHBOUR), Map.of())))
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void a_command_goes_as_far_as_the_region() throws Exception {
        Desk city = PROGRAM.signedIn("city");
        assertThat(code(city.send("personRecordObservation", seen(NEIGHBOUR), "cmd-regionnear1")))
                .isEmpty();
        assertThat(code(city.send("personRecordObservation", seen(STRANGER), "cmd-regionfar01")))
                .isEqualTo("OUT_OF_SCOPE");
        assertThat(code(PROGRAM.signedIn("county").send("personRecordObservation", seen(NEIGHBOUR), "cmd-regioncnty")))
                .isEqualTo("OUT_OF_SCOPE");
        assertThat(code(city.send("personMergeFiles", merged(HERE, STRANGER), "cmd-regionmerge")))
                .as("half of it lies elsewhere")
                .isEqualTo("OUT_OF_SCOPE");
        assertThat(code(city.send("networkOpenFacility", facility(NEW, "410300"), "cmd-regionnew01")))
                .isEqualTo("OUT_OF_SCOPE");
        assertThat(code(PROGRAM.signedIn("west")
                        .send("networkOpenFacility", facility(NEW, "410300"), "cmd-regionnew02")))
                .isEmpty();
        assertThat(code(city.send(
                        "networkCloseFacility",
                        Homes.now(Map.of("facilityId", NEW, "closesOn", "2026-03-02", "reason", "撤并")),
                        "cmd-regionclose")))
                .isEqualTo("OUT_OF_SCOPE");
    }

    @Test
    void an_emergency_is_told_to_and_reviewed_by_who_works_for_the_region_in_which_it_was() throws Exception {
        Desk far = PROGRAM.signedIn("far");
        Map<String, Object> breaking = Homes.of(
                HERE,
                Map.of(
                        "account", "actor-testfar",
                        "glassId", "glass-region0001",
                        "reason", "MEDICAL_EMERGENCY",
                        "words", "昏迷，要查过敏史"));
        done(far.send("accessBreakGlass", breaking, "cmd-regionglass"));
        Desk west = PROGRAM.signedIn("west");
        eventually(() -> assertThat(waiting(west)).isEqualTo(1));
        Desk city = PROGRAM.signedIn("city");
        assertThat(waiting(city)).isZero();
        assertThat(city.ask("{glass{glassId}}", Map.of()).path("glass").size()).isZero();
        assertThat(west.ask("{glass{glassId}}", Map.of()).path("glass").size()).isEqualTo(1);
        Map<String, Object> review = Homes.now(Map.of(
                "account", "actor-testfar", "glassId", "glass-region0001", "verdict", "JUSTIFIED", "words", "核实属实"));
        assertThat(code(city.send("accessReviewGlass", review, "cmd-regionrev01")))
                .isEqualTo("OUT_OF_SCOPE");
        assertThat(code(west.send("accessReviewGlass", review, "cmd-regionrev02")))
                .isEmpty();
    }

    @Test
    void another_region_ends_what_was_open_and_holds_from_the_next_sign_in_on() throws Exception {
        PROGRAM.running().ofRegion("moved", "SUPERVISOR", "1201");
        Desk moved = PROGRAM.signedIn("moved");
        assertThat(fault(moved.answer(file(STRANGER), Map.of()))).isEqualTo("NOT_FOUND");
        assertThat(moved.ask("{me{region}}", Map.of()).path("me").path("region").asString())
                .isEqualTo("1201");
        PROGRAM.events().update("UPDATE account SET region = '41' WHERE username = 'moved'");
        assertThat(moved.post("/graphql", Map.of("query", file(HERE))).statusCode())
                .isIn(401, 403);
        Desk again = PROGRAM.signedIn("moved");
        assertThat(fault(again.answer(file(STRANGER), Map.of()))).isEmpty();
        assertThat(fault(again.answer(file(HERE), Map.of()))).isEqualTo("NOT_FOUND");
    }

    @Test
    void the_database_takes_no_account_with_a_region_that_it_could_not_have() {
        for (String change : List.of(
                "region = '1201' WHERE username = 'desk'",
                "region = '1201' WHERE username = 'admin'",
                "region = '120' WHERE username = 'boss'",
                "station = 'facility-station02' WHERE username = 'city'",
                "role = 'ADMINISTRATOR' WHERE username = 'city'")) {
            assertThat(catchThrowable(() -> PROGRAM.events().update("UPDATE account SET " + change)))
                    .as(change)
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
    }

    private static void station(Desk admin, String id, String division) throws IOException, InterruptedException {
        done(admin.send("networkOpenFacility", facility(id, division), "cmd-" + id.substring(9) + "open"));
    }

    private static Map<String, Object> facility(String id, String division) {
        Map<String, Object> facility = new HashMap<>(RunningProgram.openStation());
        facility.put("facilityId", id);
        facility.put("division", division);
        return facility;
    }

    private static void opened(String desk, String person, String station) throws IOException, InterruptedException {
        Map<String, Object> identity = Map.of(
                "sex",
                "MALE",
                "nationality",
                "UNKNOWN",
                "birth",
                Map.of("earliest", "1950-01-01", "latest", "1950-12-31"));
        done(PROGRAM.signedIn(desk)
                .send(
                        "personOpenFile",
                        Homes.of(person, Map.of("station", station, "provisionalName", "无名老人", "identity", identity)),
                        Homes.command(person, "0")));
    }

    private static Map<String, Object> seen(String person) {
        return Homes.of(person, Map.of("kind", "SPEECH", "text", "河南口音"));
    }

    private static Map<String, Object> merged(String person, String absorbed) {
        return Homes.of(person, Map.of("absorbed", absorbed, "reason", "同一人"));
    }

    private static List<String> listed(Desk desk) throws IOException, InterruptedException {
        return desk.ask("{recipients(first:50){rows{personId}}}", Map.of())
                .path("recipients")
                .path("rows")
                .findValuesAsString("personId");
    }

    private static int waiting(Desk desk) throws IOException, InterruptedException {
        return desk.ask("{glassWaiting{count}}", Map.of())
                .path("glassWaiting")
                .path("count")
                .asInt();
    }

    private static String file(String person) {
        return "{recipient(personId:\"" + person + "\"){version}}";
    }

    private static String history(String person) {
        return "{chronology(personId:\"" + person + "\",first:5){name}}";
    }

    private static String readers(String person) {
        return "{readsOfPerson(personId:\"" + person + "\",first:5){actor}}";
    }

    private static String code(JsonNode payload) {
        return payload.path("errors").path(0).path("code").asString("");
    }

    private static String fault(JsonNode answer) {
        return answer.path("errors").path(0).path("extensions").path("code").asString("");
    }
}
