package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** What a desk is told, over HTTP, of a file in which one stored event was changed. */
class DamagedFileTest {

    private static final String PERSON = "person-damaged01";
    private static final String OTHER = "person-undamaged";

    @RegisterExtension
    static final StartedProgram PROGRAM =
            StartedProgram.with("--homeward.cache-streams=false").and("desk", "STATION_STAFF");

    @Test
    void a_damaged_file_is_a_named_fault_to_every_question_and_command_until_it_is_repaired() throws Exception {
        Desk desk = PROGRAM.signedIn("desk");
        desk.send("personOpenFile", DeskStoryTest.openFile(PERSON, "李娜"), "cmd-damaged1");
        desk.send("personOpenFile", DeskStoryTest.openFile(OTHER, "王芳"), "cmd-damaged2");
        byte[] payload = Objects.requireNonNull(
                PROGRAM.events().queryForObject("SELECT payload FROM event WHERE stream = ?", byte[].class, PERSON));
        byte[] damaged = payload.clone();
        damaged[damaged.length / 2] ^= 1;
        store(damaged);

        assertDamaged(desk.reading("en").answer("{chronology(personId:\"" + PERSON + "\",first:5){name}}", Map.of()));
        assertDamaged(desk.reading("zh")
                .answer("{recipient(personId:\"" + PERSON + "\",asOf:\"2199-01-01T00:00:00Z\"){version}}", Map.of()));
        assertDamaged(observe(desk, PERSON, "cmd-damaged3"));
        assertThat(events()).isEqualTo(2);

        assertThat(desk.ask("{chronology(personId:\"" + OTHER + "\",first:5){name}}", Map.of())
                        .path("chronology"))
                .hasSize(1);
        assertThat(observe(desk, OTHER, "cmd-damaged4").path("errors")).isEmpty();
        assertThat(desk.ask("{recipients(first:5){total}}", Map.of())
                        .path("recipients")
                        .path("total")
                        .asLong())
                .isEqualTo(2);

        store(payload);
        assertThat(observe(desk, PERSON, "cmd-damaged3").path("errors")).isEmpty();
        assertThat(desk.ask("{chronology(personId:\"" + PERSON + "\",first:5){name}}", Map.of())
                        .path("chronology"))
                .hasSize(2);
    }

    private static void assertDamaged(JsonNode answer) {
        JsonNode error = answer.path("errors").path(0);
        assertThat(error.path("extensions").path("code").asString())
                .as(answer.toString())
                .isEqualTo("HISTORY_DAMAGED");
        assertThat(error.path("extensions").path("traceId").asString()).isNotBlank();
        assertThat(error.path("message").asString())
                .containsPattern("damaged|损坏")
                .doesNotContain("李娜");
    }

    private static JsonNode observe(Desk desk, String person, String id) throws Exception {
        return desk.answer(
                "mutation($i:RecordObservationInput!,$m:CommandMeta!){personRecordObservation(input:$i,meta:$m)"
                        + "{version errors{code}}}",
                Map.of(
                        "i",
                        Map.of("personId", person, "kind", "MARK", "text", "疤", "occurredAt", "2026-03-02T02:00:00Z"),
                        "m",
                        Map.of("commandId", id)));
    }

    private void store(byte[] payload) {
        assertThat(PROGRAM.events()
                        .update("UPDATE event SET payload = ? WHERE stream = ? AND sequence = 0", payload, PERSON))
                .isEqualTo(1);
    }

    private long events() {
        Long rows = PROGRAM.events().queryForObject("SELECT count(*) FROM event", Long.class);
        return rows == null ? -1 : rows;
    }
}
