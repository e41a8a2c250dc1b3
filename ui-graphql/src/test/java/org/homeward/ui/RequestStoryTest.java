package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.ui.Homes.done;
import static org.homeward.ui.RunningProgram.STATION;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** What two stations ask each other about somebody, over HTTP and signed in at two desks, on the real store and views. */
class RequestStoryTest {

    private static final String THERE = "facility-station02";
    private static final String ELSEWHERE = "facility-station03";

    @RegisterExtension
    static final StartedProgram PROGRAM = StartedProgram.with()
            .and("desk", "STATION_STAFF")
            .and("there", "STATION_STAFF", THERE)
            .and("elsewhere", "STATION_STAFF", ELSEWHERE)
            .and("auditor", "AUDITOR", null)
            .and("admin", "ADMINISTRATOR", null);

    @BeforeAll
    static void two_stations_are_open() throws Exception {
        Desk admin = PROGRAM.signedIn("admin");
        done(admin.send("networkOpenFacility", RunningProgram.openStation(), "cmd-stations001"));
        Map<String, Object> other = new HashMap<>(RunningProgram.openStation());
        other.put("facilityId", THERE);
        other.put("name", Map.of("zh", "高碑店市救助管理站", "en", "Gaobeidian rescue station"));
        done(admin.send("networkOpenFacility", other, "cmd-stations002"));
    }

    @Test
    void a_question_is_seen_and_answered_by_the_other_station_and_the_answer_is_seen_by_the_first() throws Exception {
        Desk desk = PROGRAM.signedIn("desk");
        Desk there = PROGRAM.signedIn("there");
        Homes.onFile(desk, "person-asked00001", "红衣老人", 1950);
        done(desk.send("requestSend", question("person-asked00001", "request-asked0001"), "cmd-asked000010"));

        JsonNode seen = one(there, "request-asked0001", 0);
        assertThat(seen.path("question").asString()).isEqualTo("自称高碑店人，可有此人？");
        assertThat(seen.path("state").asString()).isEqualTo("SENT");
        assertThat(seen.path("answerDue").asString()).isEqualTo("2026-03-05T16:00:00Z");
        Homes.eventually(
                () -> assertThat(states(there, THERE, "open:true")).containsEntry("request-asked0001", "SENT"));
        assertThat(fault(there.answer("{recipient(personId:\"person-asked00001\"){version}}", Map.of())))
                .as("the question opens no file")
                .isEqualTo("NOT_FOUND");

        assertThat(code(desk.send("requestAnswer", ended("request-asked0001", "answer", "有"), "cmd-asked000011")))
                .isEqualTo("OUT_OF_SCOPE");
        done(there.send("requestAnswer", ended("request-asked0001", "answer", "有，家住东关"), "cmd-asked000012"));
        JsonNode answered = one(desk, "request-asked0001", 1);
        assertThat(answered.path("state").asString()).isEqualTo("ANSWERED");
        assertThat(answered.path("answer").asString()).isEqualTo("有，家住东关");
        assertThat(answered.path("endedAt").asString()).isEqualTo("2026-03-03T02:00:00Z");
        Homes.eventually(
                () -> assertThat(states(desk, STATION, "open:false")).containsEntry("request-asked0001", "ANSWERED"));
        assertThat(states(desk, STATION, "open:true")).doesNotContainKey("request-asked0001");
    }

    @Test
    void a_station_that_cannot_help_says_why() throws Exception {
        Desk desk = PROGRAM.signedIn("desk");
        Desk there = PROGRAM.signedIn("there");
        Homes.onFile(desk, "person-refuse0001", "蓝衣老人", 1950);
        done(desk.send("requestSend", question("person-refuse0001", "request-refuse001"), "cmd-refuse00010"));
        done(there.send("requestDecline", ended("request-refuse001", "reason", "不在本辖区"), "cmd-refuse00011"));
        JsonNode declined = one(desk, "request-refuse001", 1);
        assertThat(declined.path("state").asString()).isEqualTo("DECLINED");
        assertThat(declined.path("reason").asString()).isEqualTo("不在本辖区");
        assertThat(code(desk.send("requestWithdraw", ended("request-refuse001", "reason", "已找到"), "cmd-refuse00012")))
                .isEqualTo("REQUEST_NOT_OPEN");
    }

    @Test
    void nobody_gives_up_waiting_before_the_time_to_answer_is_over() throws Exception {
        Desk desk = PROGRAM.signedIn("desk");
        Homes.onFile(desk, "person-waited0001", "灰衣老人", 1950);
        done(desk.send("requestSend", question("person-waited0001", "request-waited001"), "cmd-waited00010"));
        Map<String, String> early = Map.of("requestId", "request-waited001", "occurredAt", "2026-03-05T15:59:59Z");
        Map<String, String> late = Map.of("requestId", "request-waited001", "occurredAt", "2026-03-05T16:00:00Z");
        assertThat(code(desk.send("requestExpire", early, "cmd-waited00011"))).isEqualTo("REQUEST_NOT_YET_DUE");
        // The program itself may have noted meanwhile that nobody answered.
        long version = done(desk.send("requestExpire", late, "cmd-waited00012"));
        assertThat(one(desk, "request-waited001", version).path("state").asString())
                .isEqualTo("EXPIRED");
    }

    @Test
    void what_belongs_to_the_way_home_is_not_sent_by_itself() throws Exception {
        Desk desk = PROGRAM.signedIn("desk");
        Homes.onFile(desk, "person-onway00001", "黑衣老人", 1950);
        Map<String, Object> fetch = question("person-onway00001", "request-onway0001");
        fetch.put("kind", "FETCH");
        JsonNode refused = desk.reading("zh-CN").send("requestSend", fetch, "cmd-onway000010");
        assertThat(code(refused)).isEqualTo("REQUEST_BELONGS_TO_JOURNEY");
        assertThat(refused.path("errors").path(0).path("message").asString()).contains("返乡");
    }

    @Test
    void a_third_station_sees_nothing_of_it_and_who_works_for_all_does() throws Exception {
        Desk desk = PROGRAM.signedIn("desk");
        Homes.onFile(desk, "person-third00001", "白衣老人", 1950);
        done(desk.send("requestSend", question("person-third00001", "request-third0001"), "cmd-third000010"));
        Homes.eventually(() -> assertThat(states(PROGRAM.signedIn("auditor"), THERE, "open:true"))
                .containsKey("request-third0001"));
        Desk elsewhere = PROGRAM.signedIn("elsewhere");
        assertThat(fault(elsewhere.answer(asked("request-third0001", 0), Map.of())))
                .isEqualTo("NOT_FOUND");
        assertThat(fault(elsewhere.answer("{stationRequests(station:\"" + STATION + "\"){requestId}}", Map.of())))
                .isEqualTo("FORBIDDEN");
        assertThat(states(elsewhere, ELSEWHERE, "open:true")).isEmpty();
    }

    private static Map<String, Object> question(String person, String request) {
        return Homes.of(
                person,
                Map.of(
                        "requestId",
                        request,
                        "kind",
                        "VERIFY",
                        "from",
                        STATION,
                        "to",
                        THERE,
                        "question",
                        "自称高碑店人，可有此人？"));
    }

    private static Map<String, String> ended(String request, String field, String words) {
        return Map.of("requestId", request, field, words, "occurredAt", "2026-03-03T02:00:00Z");
    }

    private static JsonNode one(Desk desk, String request, long version) throws IOException, InterruptedException {
        return desk.ask(asked(request, version), Map.of()).path("stationRequest");
    }

    private static String asked(String request, long version) {
        return "{stationRequest(requestId:\"" + request + "\",atLeastVersion:" + version
                + "){state question answer reason answerDue endedAt}}";
    }

    private static Map<String, String> states(Desk desk, String station, String which)
            throws IOException, InterruptedException {
        Map<String, String> states = new HashMap<>();
        desk.ask("{stationRequests(station:\"" + station + "\"," + which + "){requestId state}}", Map.of())
                .path("stationRequests")
                .forEach(one -> states.put(
                        one.path("requestId").asString(), one.path("state").asString()));
        return states;
    }

    private static String code(JsonNode payload) {
        return payload.path("errors").path(0).path("code").asString();
    }

    private static String fault(JsonNode answer) {
        return answer.path("errors").path(0).path("extensions").path("code").asString();
    }
}
