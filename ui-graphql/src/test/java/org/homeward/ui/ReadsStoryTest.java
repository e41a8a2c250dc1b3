package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** Who read about a child is known, whatever way they took and whether they were let or not; what cannot be kept is not shown. */
class ReadsStoryTest {

    private static final String READS =
            "{number at actor displayName role station operation fields asOf result request beside}";

    @RegisterExtension
    static final StartedProgram PROGRAM = StartedProgram.with()
            .and("desk", "STATION_STAFF")
            .and("elsewhere", "STATION_STAFF", "facility-elsewhere1")
            .and("officer", "CHILD_WELFARE_OFFICER", null)
            .and("supervisor", "SUPERVISOR", null)
            .and("auditor", "AUDITOR", null);

    @Test
    void each_way_to_read_of_a_child_stands_in_the_record() throws Exception {
        String child = "person-reads00001";
        Desk desk = PROGRAM.signedIn("desk");
        desk.send("personOpenFile", DeskStoryTest.openFile(child, "小石头"), "cmd-reads00001");
        desk.ask(file(child, "{version provisionalName}"), Map.of());
        desk.ask(file(child, "{version kin{kinId name}}"), Map.of());
        desk.ask("{chronology(personId:\"" + child + "\",first:5,asOf:\"2199-01-01T00:00:00Z\"){name}}", Map.of());
        desk.ask(
                "{recipients(first:5,personId:\"" + child + "\",atLeastVersion:0){total rows{personId name}}}",
                Map.of());
        Desk elsewhere = PROGRAM.signedIn("elsewhere");
        assertThatThrownBy(() -> elsewhere.ask(file(child, "{version}"), Map.of()))
                .hasMessageContaining("NOT_FOUND");
        assertThat(elsewhere.get("/prints/police-request/" + child).statusCode())
                .isEqualTo(404);

        JsonNode reads = reads(PROGRAM.signedIn("supervisor"), child);
        assertThat(lines(reads))
                .containsExactly(
                        "reads.of-person SHOWN supervisor []",
                        "dossier.get-recipient-file NOT_FOUND elsewhere [paper police-request]",
                        "dossier.get-recipient-file NOT_FOUND elsewhere [version]",
                        "caseload.find-recipients SHOWN desk [rows, rows/name, rows/personId, total]",
                        "dossier.get-chronology SHOWN desk [name]",
                        "dossier.get-recipient-file SHOWN desk [kin, kin/kinId, kin/name, version]",
                        "dossier.get-recipient-file SHOWN desk [provisionalName, version]");
        assertThat(reads.path(4).path("asOf").asString()).isEqualTo("2199-01-01T00:00:00Z");
        assertThat(reads.path(1).path("station").asString()).isEqualTo("facility-elsewhere1");
        assertThat(reads.path(6).path("displayName").asString()).isEqualTo("Name of desk");
        assertThat(reads.path(6).path("request").asString()).isNotBlank();
        assertThat(reads.toString()).doesNotContain("小石头");
    }

    @Test
    void one_pages_through_the_readings_from_the_latest_to_the_first() throws Exception {
        String child = "person-reads00002";
        Desk desk = PROGRAM.signedIn("desk");
        desk.send("personOpenFile", DeskStoryTest.openFile(child, "张小花"), "cmd-reads00002");
        for (int i = 0; i < 5; i++) {
            desk.ask(file(child, "{version}"), Map.of());
        }
        Desk auditor = PROGRAM.signedIn("auditor");
        JsonNode first = auditor.ask(reads(child, 3, null), Map.of()).path("readsOfPerson");
        JsonNode second = auditor.ask(
                        reads(child, 3, first.path(2).path("number").asString()), Map.of())
                .path("readsOfPerson");
        assertThat(lines(first)).hasSize(3).first().asString().startsWith("reads.of-person");
        assertThat(second).hasSize(3);
        assertThat(Stream.concat(first.valueStream(), second.valueStream())
                        .map(read -> read.path("number").asString()))
                .doesNotHaveDuplicates();
    }

    @Test
    void what_cannot_be_kept_is_not_shown() throws Exception {
        String child = "person-reads00003";
        Desk desk = PROGRAM.signedIn("desk");
        desk.send("personOpenFile", DeskStoryTest.openFile(child, "欧阳小雨"), "cmd-reads00003");
        desk.ask(file(child, "{provisionalName}"), Map.of());
        PROGRAM.events().execute("ALTER TABLE read_record RENAME TO read_record_away");
        try {
            JsonNode answer = desk.answer(file(child, "{provisionalName}"), Map.of());
            assertThat(answer.path("errors")
                            .path(0)
                            .path("extensions")
                            .path("code")
                            .asString())
                    .isEqualTo("FAULT");
            assertThat(answer.toString()).doesNotContain("欧阳小雨");
            JsonNode list = desk.answer("{recipients(first:5){rows{name}}}", Map.of());
            assertThat(list.path("errors")).isNotEmpty();
            assertThat(list.toString()).doesNotContain("欧阳小雨");
            assertThat(desk.get("/prints/police-request/" + child).statusCode()).isEqualTo(500);
        } finally {
            PROGRAM.events().execute("ALTER TABLE read_record_away RENAME TO read_record");
        }
        desk.ask(file(child, "{provisionalName}"), Map.of());
    }

    @Test
    void many_who_read_at_once_are_all_kept() throws Exception {
        String child = "person-reads00004";
        Desk desk = PROGRAM.signedIn("desk");
        desk.send("personOpenFile", DeskStoryTest.openFile(child, "王二小"), "cmd-reads00004");
        Callable<JsonNode> read = () -> desk.ask(file(child, "{version}"), Map.of());
        try (ExecutorService readers = Executors.newFixedThreadPool(16)) {
            for (Future<JsonNode> one : readers.invokeAll(
                    IntStream.range(0, 400).mapToObj(i -> read).toList())) {
                one.get();
            }
        }
        assertThat(PROGRAM.events()
                        .queryForObject(
                                "SELECT count(*) FROM read_record WHERE subjects @> ARRAY[?::text]", Long.class, child))
                .isEqualTo(400);
    }

    @Test
    void who_read_is_asked_by_those_who_look_after_it_and_their_being_refused_is_kept_too() throws Exception {
        String child = "person-reads00005";
        for (String name : List.of("desk", "elsewhere", "officer")) {
            Desk other = PROGRAM.signedIn(name);
            assertThatThrownBy(() -> reads(other, child)).hasMessageContaining("FORBIDDEN");
        }
        assertThat(lines(reads(PROGRAM.signedIn("auditor"), child)))
                .containsExactly(
                        "reads.of-person SHOWN auditor []",
                        "reads.of-person FORBIDDEN officer []",
                        "reads.of-person FORBIDDEN elsewhere []",
                        "reads.of-person FORBIDDEN desk []");
    }

    private static String file(String person, String fields) {
        return "{recipient(personId:\"" + person + "\",atLeastVersion:0)" + fields + "}";
    }

    private static JsonNode reads(Desk desk, String person) throws Exception {
        return desk.ask(reads(person, 20, null), Map.of()).path("readsOfPerson");
    }

    private static String reads(String person, int first, @Nullable String before) {
        String page = before == null ? "" : ",before:\"" + before + "\"";
        return "{readsOfPerson(personId:\"" + person + "\",first:" + first + page + ")" + READS + "}";
    }

    private static List<String> lines(JsonNode reads) {
        return reads.valueStream()
                .map(read -> read.path("operation").asString() + " "
                        + read.path("result").asString() + " "
                        + read.path("actor").asString().replace("actor-test", "") + " "
                        + read.path("fields")
                                .valueStream()
                                .map(JsonNode::asString)
                                .filter(field -> !field.isEmpty())
                                .collect(Collectors.joining(", ", "[", "]")))
                .toList();
    }
}
