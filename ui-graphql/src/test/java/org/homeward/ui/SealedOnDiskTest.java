package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.bson.Document;
import org.bson.types.Binary;
import org.homeward.platform.vault.PersonKeys;
import org.homeward.shared.kernel.Compartment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/**
 * Words that stand nowhere else are told of somebody who is known, ill and was reported; a paper is printed, and the stream is
 * held because an event of it is damaged. Whoever takes everything that the program wrote, without its keys, finds none of them.
 */
class SealedOnDiskTest {

    private static final String PERSON = "person-canary0003";
    private static final String NAME = "司徒画眉鸟";
    private static final String ILLNESS = "画眉鸟般的咳嗽";
    private static final String REPORTER = "卖画眉鸟的老板";
    private static final String NOTE = "画眉鸟笼不离手";
    private static final KeptWords WORDS = new KeptWords(List.of(NAME, ILLNESS, REPORTER, NOTE));

    @RegisterExtension
    static final StartedProgram PROGRAM =
            StartedProgram.with().and("desk", "STATION_STAFF").and("chief", "ADMINISTRATOR", null);

    @TempDir
    private Path elsewhere;

    private int commands;

    @Test
    void nothing_that_is_told_of_anybody_can_be_read_where_the_program_keeps_it() throws Exception {
        Desk chief = PROGRAM.signedIn("chief");
        done(chief.send("networkOpenFacility", RunningProgram.openStation(), next()));
        Desk desk = PROGRAM.signedIn("desk");
        tell(desk);
        RunningProgram program = PROGRAM.running();
        String paper = desk.get("/prints/police-request/" + PERSON).body();
        byte[] sound = held(chief);

        // Each is there for whoever has the keys: else that nothing is found without would say nothing.
        assertThat(WORDS.in(paper)).contains(NAME);
        assertThat(WORDS.inViews(program)).containsExactly(NAME, ILLNESS, REPORTER, NOTE);
        Map<String, List<Document>> documents = KeptWords.documents(program);
        assertThat(documents.get("_held"))
                .as("dead letters")
                .singleElement()
                .satisfies(letter -> assertThat(letter.toJson()).contains(PERSON));
        assertThat(documents).containsKey("recipients");

        nothingIsReadable(program, documents);
        repaired(chief, sound);
        assertThat(WORDS.inEvents(program)).containsExactly(NAME, ILLNESS, REPORTER, NOTE);
        eachKeyOpensItsOwn(program);
    }

    private void nothingIsReadable(RunningProgram program, Map<String, List<Document>> documents) throws IOException {
        documents.forEach((collection, all) -> all.forEach(document ->
                assertThat(WORDS.inDocument(document)).as(collection).isEmpty()));
        for (String database : List.of("dataSource", "keyDataSource")) {
            assertThat(WORDS.inTables(program.bean(database, DataSource.class)))
                    .as(database)
                    .isEmpty();
        }
        assertThat(WORDS.inFiles(PROGRAM.folder())).isEmpty();
        Files.writeString(elsewhere.resolve("a word"), "…" + REPORTER);
        assertThat(WORDS.inFiles(elsewhere)).as("who looks would find one").hasSize(1);
        assertThat(WORDS.inDocument(new Document("content", new Binary(NOTE.getBytes(StandardCharsets.UTF_8)))))
                .containsExactly(NOTE);
    }

    /** Without one key its words are gone, from the events and from the documents, and all others stay. */
    private static void eachKeyOpensItsOwn(RunningProgram program) {
        PersonKeys keys = program.bean("personKeys", PersonKeys.class);
        keys.destroy(PERSON, Set.of(Compartment.REPORTER));
        assertThat(WORDS.inEvents(program)).containsExactly(NAME, ILLNESS, NOTE);
        assertThat(WORDS.inViews(program)).containsExactly(NAME, ILLNESS, NOTE);
        keys.destroy(PERSON, Set.of(Compartment.HEALTH));
        assertThat(WORDS.inEvents(program)).containsExactly(NAME, NOTE);
        assertThat(WORDS.inViews(program)).containsExactly(NAME, NOTE);
    }

    /** Damages an event, and has the views built anew until they meet it. */
    private static byte[] held(Desk chief) throws Exception {
        JdbcTemplate events = PROGRAM.events();
        byte[] sound = events.queryForObject(
                "SELECT payload FROM event WHERE stream = ? AND sequence = 1", byte[].class, PERSON);
        assertThat(sound).isNotNull();
        events.update(
                "UPDATE event SET payload = overlay(payload PLACING 'x'::bytea FROM 1) WHERE stream = ? AND sequence ="
                        + " 1",
                PERSON);
        chief.ask("mutation{operationsRebuildView(view:\"recipients\"){view}}", Map.of());
        Homes.eventually(() -> assertThat(heldStreams(chief)).hasSize(1));
        return sound == null ? new byte[0] : sound;
    }

    private static void repaired(Desk chief, byte[] sound) throws Exception {
        PROGRAM.events().update("UPDATE event SET payload = ? WHERE stream = ? AND sequence = 1", sound, PERSON);
        chief.ask("mutation{operationsRetryStream(stream:\"" + PERSON + "\"){stream}}", Map.of());
        Homes.eventually(() -> assertThat(heldStreams(chief)).isEmpty());
    }

    private static JsonNode heldStreams(Desk chief) {
        try {
            return chief.ask("{heldStreams{stream}}", Map.of()).path("heldStreams");
        } catch (IOException | InterruptedException broken) {
            throw new AssertionError(broken);
        }
    }

    private void tell(Desk desk) throws IOException, InterruptedException {
        done(desk.send("personOpenFile", DeskStoryTest.openFile(PERSON, NAME), next()));
        done(desk.send("personRecordObservation", Homes.of(PERSON, Map.of("kind", "HEALTH", "text", ILLNESS)), next()));
        done(desk.send("personRecordObservation", Homes.of(PERSON, Map.of("kind", "SPEECH", "text", NOTE)), next()));
        Map<String, Object> request = new HashMap<>(Map.of(
                "stayId",
                "stay-canary0003",
                "station",
                RunningProgram.STATION,
                "channel",
                "PUBLIC",
                "referrer",
                REPORTER,
                "reason",
                NOTE));
        int version = done(desk.send("intakeRecordReferral", Homes.of(PERSON, request), next()));
        desk.ask(
                "query($p:PersonId!,$v:Int){recipients(first:1,personId:$p,atLeastVersion:$v){total}}",
                Map.of("p", PERSON, "v", version));
    }

    private static int done(JsonNode payload) {
        assertThat(payload.path("errors")).as("%s", payload).isEmpty();
        return payload.path("version").asInt();
    }

    private String next() {
        return "cmd-sealed" + (10_000 + commands++);
    }
}
