package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** A year is counted for the audit of children's data: each child in the band of its age on the day of the reading. */
class MinorReadsTest {

    private static final String COUNTED = "{band reads children readers refused"
            + " byRole{name reads children readers} byOperation{name reads children readers}}";
    private static final String CHILD = "person-minor00001";
    private static final String OTHER = "person-minor00002";
    private static final String GROWN_UP = "person-minor00003";
    private static final String UNKNOWN = "person-minor00004";

    @RegisterExtension
    static final StartedProgram PROGRAM = StartedProgram.with()
            .and("desk", "STATION_STAFF")
            .and("supervisor", "SUPERVISOR", null)
            .and("auditor", "AUDITOR", null);

    @BeforeAll
    static void four_people() throws Exception {
        Desk desk = PROGRAM.signedIn("desk");
        open(desk, CHILD, "2006-06-15", "2006-06-15");
        open(desk, OTHER, "2003-01-01", "2004-12-31");
        open(desk, GROWN_UP, "1990-01-01", "1990-12-31");
        opened(desk, UNKNOWN, unborn(UNKNOWN));
        for (String person : List.of(CHILD, OTHER, GROWN_UP, UNKNOWN)) {
            isListed(desk, person);
        }
        read("2018-06-01T00:00:00Z", "actor-a", "STATION_STAFF", "dossier.get-recipient-file", "SHOWN", OTHER);
        read("2019-01-10T02:00:00Z", "actor-a", "STATION_STAFF", "dossier.get-recipient-file", "SHOWN", CHILD);
        read("2020-06-14T15:59:00Z", "actor-a", "STATION_STAFF", "dossier.get-recipient-file", "SHOWN", CHILD);
        read("2020-06-14T16:01:00Z", "actor-b", "SUPERVISOR", "dossier.get-recipient-file", "SHOWN", CHILD);
        read(
                "2020-07-01T00:00:00Z",
                "actor-b",
                "SUPERVISOR",
                "caseload.find-recipients",
                "SHOWN",
                CHILD,
                OTHER,
                GROWN_UP);
        read("2020-07-02T00:00:00Z", "actor-c", "STATION_STAFF", "dossier.watch-person", "FORBIDDEN", CHILD);
        read("2020-07-03T00:00:00Z", "actor-c", "STATION_STAFF", "dossier.get-recipient-file", "SHOWN", UNKNOWN);
        read("2024-06-14T16:01:00Z", "actor-a", "STATION_STAFF", "dossier.get-recipient-file", "SHOWN", CHILD);
    }

    @Test
    void a_child_counts_in_the_band_it_was_in_when_it_was_read_about() throws Exception {
        JsonNode bands = counted(2020);
        assertThat(band(bands, "UNDER_14"))
                .as("until the midnight in Shanghai that begins the fourteenth birthday")
                .isEqualTo(Map.of("reads", 1L, "children", 1L, "readers", 1L, "refused", 0L));
        assertThat(band(bands, "FROM_14_TO_17"))
                .as("its own file and the list in which another stood beside it")
                .isEqualTo(Map.of("reads", 3L, "children", 2L, "readers", 1L, "refused", 1L));
        JsonNode older = bands.path(1);
        assertThat(counts(older.path("byRole"))).containsExactly("SUPERVISOR 3 of 2 by 1");
        assertThat(counts(older.path("byOperation")))
                .containsExactly("caseload.find-recipients 2 of 2 by 1", "dossier.get-recipient-file 1 of 1 by 1");
    }

    @Test
    void who_is_not_certainly_fourteen_counts_as_younger_and_who_is_grown_up_does_not_count() throws Exception {
        assertThat(band(counted(2018), "UNDER_14"))
                .isEqualTo(Map.of("reads", 1L, "children", 1L, "readers", 1L, "refused", 0L));
        assertThat(band(counted(2024), "FROM_14_TO_17"))
                .as("read on the eighteenth birthday")
                .isEqualTo(Map.of("reads", 0L, "children", 0L, "readers", 0L, "refused", 0L));
    }

    @Test
    void a_year_without_readings_is_told_as_such_and_a_year_that_is_none_is_refused() throws Exception {
        assertThat(band(counted(2017), "UNDER_14"))
                .isEqualTo(Map.of("reads", 0L, "children", 0L, "readers", 0L, "refused", 0L));
        assertThatThrownBy(() -> counted(12)).hasMessageContaining("BAD_FILTER");
    }

    @Test
    void the_desk_does_not_count_them() throws Exception {
        Desk desk = PROGRAM.signedIn("desk");
        assertThatThrownBy(() -> desk.ask("{readsOfMinors(year:2020)" + COUNTED + "}", Map.of()))
                .hasMessageContaining("FORBIDDEN");
    }

    private static JsonNode counted(int year) throws Exception {
        return PROGRAM.signedIn("auditor")
                .ask("{readsOfMinors(year:" + year + ")" + COUNTED + "}", Map.of())
                .path("readsOfMinors");
    }

    private static Map<String, Long> band(JsonNode bands, String name) {
        JsonNode band = StreamSupport.stream(bands.spliterator(), false)
                .filter(one -> one.path("band").asString().equals(name))
                .findFirst()
                .orElseThrow();
        return Map.of(
                "reads", band.path("reads").asLong(),
                "children", band.path("children").asLong(),
                "readers", band.path("readers").asLong(),
                "refused", band.path("refused").asLong());
    }

    private static List<String> counts(JsonNode counts) {
        return counts.valueStream()
                .map(one ->
                        one.path("name").asString() + " " + one.path("reads").asLong() + " of "
                                + one.path("children").asLong() + " by "
                                + one.path("readers").asLong())
                .toList();
    }

    private static void open(Desk desk, String person, String earliest, String latest) throws Exception {
        Map<String, Object> file = new HashMap<>(DeskStoryTest.openFile(person, "小石头"));
        file.put(
                "identity",
                Map.of("sex", "MALE", "nationality", "CN", "birth", Map.of("earliest", earliest, "latest", latest)));
        opened(desk, person, file);
    }

    private static void opened(Desk desk, String person, Map<String, Object> file) throws Exception {
        JsonNode payload = desk.send("personOpenFile", file, person.replace("person-", "cmd-"));
        assertThat(payload.path("errors")).isEmpty();
    }

    private static Map<String, Object> unborn(String person) {
        Map<String, Object> file = new HashMap<>(DeskStoryTest.openFile(person, "小石头"));
        file.put("identity", Map.of("sex", "MALE", "nationality", "CN"));
        return file;
    }

    /** Until all of them stand in the list, of which the children are taken: in a program that has just started it takes a while. */
    private static void isListed(Desk desk, String person) {
        await(person)
                .atMost(Duration.ofSeconds(20))
                .ignoreExceptionsMatching(
                        stale -> String.valueOf(stale.getMessage()).contains("STALE"))
                .until(() -> desk.ask(
                                "{recipients(first:1,personId:\"" + person + "\",atLeastVersion:0){total}}", Map.of())
                        .has("recipients"));
    }

    private static void read(
            String at, String actor, String role, String operation, String result, String... subjects) {
        PROGRAM.events().update("INSERT INTO read_fields (id, names) VALUES ('none', '') ON CONFLICT DO NOTHING");
        PROGRAM.events().update("""
            INSERT INTO read_record (read_at, actor, role, operation, fields, subjects, result)
            VALUES (?::timestamptz, ?, ?, ?, 'none', string_to_array(?, ','), ?)\
            """, at, actor, role, operation, String.join(",", subjects), result);
    }
}
