package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * What a desk, or a broken client, may send by mistake, over HTTP: each gets a stable code and a sentence in the reader's
 * language, and neither an event nor a receipt comes of it.
 */
class BadInputTest {

    private static final String STATION = RunningProgram.STATION;
    private static final String PERSON = "person-badinput1";
    private static final String WATCH = "subscription{personChanged(personId:\"" + PERSON + "\"){personId}}";
    private static final String THEN = "2026-03-02T02:00:00Z";

    @RegisterExtension
    static final StartedProgram PROGRAM = StartedProgram.with()
            .and("desk", "STATION_STAFF")
            .and("elsewhere", "STATION_STAFF", "facility-otherstation");

    private @Nullable Desk desk;

    @BeforeEach
    void somebodyIsKnown() throws Exception {
        Desk here = PROGRAM.signedIn("desk");
        here.send("personOpenFile", DeskStoryTest.openFile(PERSON, "李娜"), "cmd-badinput0");
        desk = here;
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                refused("a malformed person id", "MALFORMED_ID", input -> input.put("personId", "nobody")),
                refused("an id of another thing", "MALFORMED_ID", input -> input.put("personId", STATION)),
                refused(
                        "an id with an injection in it",
                        "MALFORMED_ID",
                        input -> input.put("personId", "person-a' or 1=1")),
                refused(
                        "a person that nobody opened",
                        "OUT_OF_SCOPE",
                        input -> input.put("personId", "person-unknown001")),
                refused(
                        "a future time",
                        "OCCURRED_IN_FUTURE",
                        input -> input.put("occurredAt", "2199-01-01T00:00:00Z")),
                refused("a time that is none", "OUT_OF_RANGE", input -> input.put("occurredAt", "yesterday")),
                refused(
                        "a time without a zone",
                        "OUT_OF_RANGE",
                        input -> input.put("occurredAt", "2026-03-02T02:00:00")),
                refused("a text of 64 KB", "TOO_LONG", input -> input.put("text", "长".repeat(65_536 / 3))),
                refused("a text of nothing", "EMPTY", input -> input.put("text", "  \n ")),
                refused("a control character", "FORBIDDEN_CHARACTER", input -> input.put("text", "a\u0000b")),
                refused(
                        "a mark that turns the direction",
                        "FORBIDDEN_CHARACTER",
                        input -> input.put("text", "a\u202Eb")),
                malformed("an unknown constant", input -> input.put("kind", "HOROSCOPE")),
                malformed("a constant in lower case", input -> input.put("kind", "mark")),
                malformed("an unknown field", input -> input.put("colour", "red")),
                malformed("a missing field", input -> input.remove("text")),
                malformed("a number for a text", input -> input.put("text", 7)),
                malformed("a list for an id", input -> input.put("personId", List.of(PERSON, PERSON))));
    }

    private static Arguments refused(String what, String code, Consumer<Map<String, Object>> mistake) {
        return Arguments.of(what, code, true, mistake);
    }

    private static Arguments malformed(String what, Consumer<Map<String, Object>> mistake) {
        return Arguments.of(what, "MALFORMED_REQUEST", false, mistake);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void nothing_comes_of(String what, String code, boolean inPayload, Consumer<Map<String, Object>> mistake)
            throws Exception {
        Map<String, Object> input = new HashMap<>(observation());
        mistake.accept(input);
        nothingHappens(code, inPayload, input, Map.of("commandId", id(what)));
    }

    @Test
    void nothing_comes_of_a_malformed_command_id() throws Exception {
        nothingHappens("MALFORMED_ID", true, observation(), Map.of("commandId", "1"));
    }

    @Test
    void nothing_comes_of_a_missing_command_id_or_a_version_that_is_no_number() throws Exception {
        nothingHappens("MALFORMED_REQUEST", false, observation(), Map.of());
        nothingHappens(
                "MALFORMED_REQUEST",
                false,
                observation(),
                Map.of("commandId", "cmd-badversion", "expectedVersion", "latest"));
    }

    @Test
    void nothing_comes_of_a_stale_version() throws Exception {
        nothingHappens(
                "VERSION_CONFLICT", true, observation(), Map.of("commandId", "cmd-badstale1", "expectedVersion", 77));
    }

    @Test
    void nothing_comes_of_a_command_from_another_station() throws Exception {
        desk = PROGRAM.signedIn("elsewhere");
        nothingHappens("OUT_OF_SCOPE", true, observation(), Map.of("commandId", "cmd-badscope1"));
    }

    @Test
    void nothing_more_comes_of_a_command_that_is_sent_again_and_nothing_at_all_of_its_id_with_other_content()
            throws Exception {
        Map<String, String> meta = Map.of("commandId", "cmd-badtwice1");
        JsonNode first = payload(answer("en", observation(), meta));
        assertThat(first.path("errors")).isEmpty();
        long before = everything();
        assertThat(payload(answer("zh", observation(), meta))).isEqualTo(first);
        Map<String, Object> other = new HashMap<>(observation());
        other.put("text", "右手有疤");
        nothingHappens("COMMAND_ID_REUSED", true, other, meta);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void a_malformed_question_has_a_code_as_well() throws Exception {
        assertThat(code(own(desk).answer("{recipient(personId:\"nobody\"){version}}", Map.of())))
                .isEqualTo("BAD_FILTER");
        assertThat(code(own(desk).answer("{recipient(personId:\"" + PERSON + "\",asOf:\"then\"){version}}", Map.of())))
                .isEqualTo("BAD_FILTER");
        assertThat(code(own(desk).answer("{recipients(first:5,after:\"beyond\"){total}}", Map.of())))
                .isEqualTo("BAD_CURSOR");
        assertThat(code(own(desk).answer("{recipients(first:5000){total}}", Map.of())))
                .isEqualTo("BAD_FILTER");
        assertThat(code(own(desk).answer("{recipient(personId:\"person-unknown001\"){version}}", Map.of())))
                .isEqualTo("NOT_FOUND");
        assertThat(code(own(desk).answer("{recipient(", Map.of()))).isEqualTo("MALFORMED_REQUEST");
        assertThat(code(own(desk).answer("{everything}", Map.of()))).isEqualTo("MALFORMED_REQUEST");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "application/json, 200",
        "'application/json, text/event-stream', 200",
        "*/*, 200",
        "application/graphql-response+json, 400"
    })
    void a_subscription_is_refused_where_one_answer_is_all_that_is_taken(String accepted, int status) throws Exception {
        String english = "A subscription is only answered as a stream of events (text/event-stream). Nothing was done.";
        String chinese = "订阅只能以事件流（text/event-stream）方式接收，未执行任何操作。";
        for (String language : List.of("en", "zh")) {
            var answer = own(desk).reading(language).watch(WATCH, accepted);
            assertThat(answer.statusCode()).isEqualTo(status);
            try (Stream<String> lines = answer.body()) {
                assertThat(lines)
                        .containsExactly("{\"errors\":[{\"message\":\"" + (language.equals("en") ? english : chinese)
                                + "\",\"locations\":[],\"extensions\":{\"code\":\"SUBSCRIPTION_NEEDS_STREAM\","
                                + "\"classification\":\"BAD_REQUEST\"}}]}");
            }
        }
    }

    @Test
    void a_subscription_is_answered_as_a_stream_of_events() throws Exception {
        var answer = own(desk).watch(WATCH);
        assertThat(answer.statusCode()).isEqualTo(200);
        try (Stream<String> lines = answer.body()) {
            assertThat(lines.filter(line -> line.startsWith("data:")).findFirst())
                    .contains("data:{\"data\":{\"personChanged\":{\"personId\":\"" + PERSON + "\"}}}");
        }
    }

    private void nothingHappens(String code, boolean inPayload, Map<String, ?> input, Map<String, ?> meta)
            throws Exception {
        long before = everything();
        JsonNode english = error(answer("en", input, meta), inPayload);
        JsonNode chinese = error(answer("zh", input, meta), inPayload);
        for (JsonNode error : List.of(english, chinese)) {
            JsonNode stated =
                    inPayload ? error.path("code") : error.path("extensions").path("code");
            assertThat(stated.asString()).as(error.toString()).isEqualTo(code);
        }
        assertThat(english.path("message").asString())
                .isNotBlank()
                .isNotEqualTo(code)
                .matches("\\p{ASCII}*");
        assertThat(chinese.path("message").asString())
                .isNotBlank()
                .isNotEqualTo(code)
                .containsPattern("\\p{IsHan}");
        assertThat(everything()).as("events and receipts").isEqualTo(before);
    }

    private JsonNode answer(String language, Map<String, ?> input, Map<String, ?> meta) throws Exception {
        String document =
                "mutation($i:RecordObservationInput!,$m:CommandMeta!){personRecordObservation(input:$i,meta:$m)"
                        + "{version errors{__typename code message}}}";
        return own(desk).reading(language).answer(document, Map.of("i", input, "m", meta));
    }

    private static JsonNode error(JsonNode answer, boolean inPayload) {
        JsonNode errors = inPayload ? payload(answer).path("errors") : answer.path("errors");
        assertThat(errors).as(answer.toString()).hasSize(1);
        return errors.path(0);
    }

    private static JsonNode payload(JsonNode answer) {
        return answer.path("data").path("personRecordObservation");
    }

    private static String code(JsonNode answer) {
        return answer.path("errors").path(0).path("extensions").path("code").asString();
    }

    private long everything() {
        Long rows = PROGRAM.events()
                .queryForObject(
                        "SELECT (SELECT count(*) FROM event) + (SELECT count(*) FROM command_receipt)", Long.class);
        return rows == null ? -1 : rows;
    }

    private static Map<String, Object> observation() {
        return Map.of("personId", PERSON, "kind", "MARK", "text", "左手有疤", "occurredAt", THEN);
    }

    private static String id(String what) {
        return "cmd-bad" + Integer.toHexString(what.hashCode());
    }

    private static Desk own(@Nullable Desk signedIn) {
        if (signedIn == null) {
            throw new IllegalStateException("nobody signed in");
        }
        return signedIn;
    }
}
