package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.bson.Document;
import org.homeward.platform.erasure.KeyDestruction;
import org.homeward.platform.vault.PersonKeys;
import org.homeward.shared.kernel.Compartment;
import org.homeward.ui.prints.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/**
 * Somebody is forgotten by two people. Words that stand nowhere else are told of the person in every way; before, whoever
 * reads a store with all the keys of the program finds them there, and afterwards nowhere.
 */
class ErasureStoryTest {

    private static final String PERSON = "person-canary0001";
    private static final String MERGED = "person-canary0002";
    private static final String NAME = "令狐金丝雀";
    private static final String PINYIN = "linghu";
    private static final String NUMBER = "11010519491231002X";
    private static final String PHONE = "13910772345";
    private static final String NOTE = "会唱金丝雀的歌";
    private static final KeptWords WORDS = new KeptWords(List.of(NAME, NUMBER, PHONE, NOTE));
    private static final KeptWords LISTED = new KeptWords(List.of(NAME, PINYIN));
    private static final String STANDING = "{version provisionalName identity{name idNumber phone} sealed"
            + " erasure{reason proposedBy proposedAt heldFor erasedBy erasedAt}}";

    @RegisterExtension
    static final StartedProgram PROGRAM = StartedProgram.with("--homeward.erasures.every=1s")
            .and("desk", "STATION_STAFF")
            .and("boss", "SUPERVISOR", null)
            .and("chief", "ADMINISTRATOR", null);

    @TempDir
    private Path backup;

    private int commands;

    @Test
    void who_is_forgotten_by_two_people_can_be_read_nowhere_and_that_it_was_decided_remains() throws Exception {
        done(PROGRAM.signedIn("chief").send("networkOpenFacility", RunningProgram.openStation(), next()));
        Desk desk = PROGRAM.signedIn("desk");
        Desk boss = PROGRAM.signedIn("boss");
        tellEverything(desk, boss);
        RunningProgram program = PROGRAM.running();

        // Found before, by the reader of each store: else that nothing is found afterwards would say nothing.
        Homes.eventually(() -> assertThat(inIndex(LISTED)).containsExactly(NAME, PINYIN));
        assertThat(WORDS.inViews(program)).containsExactly(NAME, NUMBER, PHONE, NOTE);
        assertThat(WORDS.inEvents(program)).containsExactly(NAME, NUMBER, PHONE, NOTE);
        assertThat(WORDS.in(paper(boss))).containsExactly(NAME, NUMBER, PHONE, NOTE);
        assertThat(listed(desk)).isEqualTo(1);
        Files.writeString(backup.resolve("a word"), "…" + NAME);
        assertThat(WORDS.inFiles(backup)).hasSize(1);
        everythingLiesSealed(program, PROGRAM.signedIn("chief"));
        List<KeptWords.Stored> oldEvents = KeptWords.stored(program);
        Map<String, List<Document>> oldDocuments = KeptWords.documents(program);

        int version = forget(desk, boss);

        JsonNode left = file(desk, version).path("recipient");
        assertThat(left.path("erasure").path("reason").asString()).isEqualTo("CONSENT_WITHDRAWN");
        assertThat(left.path("erasure").path("proposedBy").asString()).isEqualTo("actor-testdesk");
        assertThat(left.path("erasure").path("erasedBy").asString()).isEqualTo("actor-testboss");
        assertThat(left.path("erasure").path("erasedAt").asString()).isNotBlank();
        assertThat(WORDS.in(left.toString())).isEmpty();
        assertThat(WORDS.in(everyLine(desk))).isEmpty();
        assertThat(everyLine(desk)).contains("person.file-opened", "person.erased", "intake.request-withdrawn");
        assertThat(WORDS.in(paper(boss))).isEmpty();
        Homes.eventually(() -> assertThat(listed(desk)).isZero());
        assertThat(refusal(desk, "personRecordObservation", observation())).isEqualTo("FILE_ERASED");

        nothingIsKept(program);

        // An old copy of events and documents tells nothing: the keys are gone.
        assertThat(WORDS.in(program, oldEvents)).isEmpty();
        MongoTemplate mongo = program.bean("mongoTemplate", MongoTemplate.class);
        oldDocuments.values().removeIf(List::isEmpty);
        oldDocuments.forEach((collection, documents) ->
                mongo.getDb().getCollection("restored_" + collection).insertMany(documents));
        assertThat(WORDS.inViews(program)).isEmpty();
        keysThatComeBackAreDestroyedAgain(program);
    }

    /**
     * Without the keys nothing tells anything, long before anybody is forgotten: no table, no document, no file below the
     * folder, and not what is kept of a stream that cannot be folded.
     */
    private static void everythingLiesSealed(RunningProgram program, Desk admin) throws Exception {
        JdbcTemplate events = program.events();
        String first = "stream = '" + PERSON + "' AND sequence = 0";
        byte[] sound =
                Objects.requireNonNull(events.queryForObject("SELECT payload FROM event WHERE " + first, byte[].class));
        byte[] damaged = sound.clone();
        damaged[damaged.length / 2] ^= 1;
        events.update("UPDATE event SET payload = ? WHERE " + first, damaged);
        admin.ask("mutation{operationsRebuildView(view:\"recipients\"){view}}", Map.of());
        Homes.eventually(() -> assertThat(held(admin)).containsExactly(PERSON));

        for (String database : List.of("dataSource", "keyDataSource", "sessionDataSource")) {
            assertThat(WORDS.inTables(program.bean(database, DataSource.class)))
                    .as(database)
                    .isEmpty();
        }
        assertThat(WORDS.inDocuments(program)).isEmpty();
        assertThat(WORDS.inFiles(PROGRAM.folder())).isEmpty();

        events.update("UPDATE event SET payload = ? WHERE " + first, sound);
        admin.ask("mutation{operationsRetryStream(stream:\"" + PERSON + "\"){stream}}", Map.of());
        Homes.eventually(() -> assertThat(held(admin)).isEmpty());
        Homes.eventually(() -> assertThat(WORDS.inViews(program)).containsExactly(NAME, NUMBER, PHONE, NOTE));
    }

    private static List<String> held(Desk admin) throws IOException, InterruptedException {
        return admin.ask("{heldStreams{stream}}", Map.of()).findValuesAsString("stream");
    }

    /** Whoever restores the database of the keys has the erased in it again, until the events are followed anew. */
    private static void keysThatComeBackAreDestroyedAgain(RunningProgram program) {
        JdbcTemplate keys = new JdbcTemplate(program.bean("keyDataSource", DataSource.class));
        PersonKeys known = program.bean("personKeys", PersonKeys.class);
        for (Compartment compartment : Compartment.values()) {
            assertThat(known.open(PERSON, compartment).isDestroyed()).isTrue();
            assertThat(known.open(MERGED, compartment).isDestroyed()).isTrue();
        }
        keys.update("UPDATE person_key SET wrapped = 'old', destroyed_at = NULL WHERE subject = ?", PERSON);
        assertThat(new KeyDestruction(program.events(), known).look()).isEqualTo(2);
        assertThat(keys.queryForObject(
                        "SELECT count(*) FROM person_key WHERE wrapped IS NULL AND destroyed_at IS NOT NULL",
                        Long.class))
                .as("every key of both files")
                .isEqualTo(2L * Compartment.values().length);
    }

    private static void nothingIsKept(RunningProgram program) throws IOException {
        Homes.eventually(() -> assertThat(inIndex(LISTED)).isEmpty());
        assertThat(inIndex(WORDS)).isEmpty();
        assertThat(WORDS.inViews(program)).isEmpty();
        assertThat(WORDS.inEvents(program)).isEmpty();
        for (String database : List.of("dataSource", "keyDataSource")) {
            assertThat(WORDS.inTables(program.bean(database, DataSource.class))).isEmpty();
        }
        assertThat(WORDS.inFiles(PROGRAM.folder())).isEmpty();
    }

    /** The index is written on while it is read here: then it is read again. */
    private static List<String> inIndex(KeptWords words) {
        try {
            return words.inIndex(PROGRAM.folder());
        } catch (IOException changing) {
            throw new AssertionError(changing);
        }
    }

    /** Proposed by the desk, held for a while, decided by somebody else. */
    private int forget(Desk desk, Desk boss) throws IOException, InterruptedException {
        Map<String, Object> proposal = of(PERSON, Map.of("reason", "CONSENT_WITHDRAWN"));
        assertThat(refusal(desk, "personApproveErasure", of(PERSON, Map.of()))).isEqualTo("ROLE_NOT_ALLOWED");
        assertThat(refusal(boss, "personApproveErasure", of(PERSON, Map.of()))).isEqualTo("ERASURE_NOT_PROPOSED");
        done(boss.send("personPlaceLegalHold", of(PERSON, Map.of("ground", "COMPLAINT")), next()));
        assertThat(refusal(desk, "personProposeErasure", proposal)).isEqualTo("ERASURE_HELD");
        done(boss.send("personLiftLegalHold", of(PERSON, Map.of()), next()));
        done(boss.send("personProposeErasure", proposal, next()));
        done(boss.send("personRejectErasure", of(PERSON, Map.of()), next()));
        done(desk.send("personProposeErasure", proposal, next()));
        return done(boss.send("personApproveErasure", of(PERSON, Map.of()), next()));
    }

    private void tellEverything(Desk desk, Desk boss) throws IOException, InterruptedException {
        Map<String, Object> identity = Map.of(
                "name",
                NAME,
                "alias",
                NAME,
                "sex",
                "FEMALE",
                "birth",
                Map.of("earliest", "1949-12-31", "latest", "1949-12-31"),
                "nationality",
                "CN",
                "idNumber",
                NUMBER,
                "ethnicity",
                NOTE,
                "household",
                NOTE,
                "phone",
                PHONE);
        Map<String, Object> opening = new HashMap<>(DeskStoryTest.openFile(PERSON, NAME));
        opening.put("identity", identity);
        done(desk.send("personOpenFile", opening, next()));
        done(desk.send("personOpenFile", DeskStoryTest.openFile(MERGED, NAME), next()));
        done(desk.send("personRecordObservation", observation(), next()));
        done(desk.send(
                "personLinkKin",
                of(PERSON, Map.of("kinId", "kin-canary0001", "relation", "MOTHER", "name", NAME, "contact", PHONE)),
                next()));
        done(desk.send(
                "intakeRequestHelp",
                of(PERSON, Map.of("stayId", "stay-canary0001", "station", RunningProgram.STATION, "reason", NOTE)),
                next()));
        done(desk.send("tracingOpen", of(PERSON, Map.of("aim", "IDENTITY", "reason", NOTE)), next()));
        done(desk.send(
                "tracingRecordLead",
                of(PERSON, Map.of("leadId", "lead-canary0001", "source", "OTHER", "text", NOTE)),
                next()));
        done(desk.send("intakeWithdrawRequest", of(PERSON, Map.of("reason", NOTE)), next()));
        done(desk.send(
                "personClaimIdentity", of(PERSON, Map.of("identity", identity, "basis", "SELF_DECLARATION")), next()));
        done(desk.send(
                "personVerifyIdentity",
                of(PERSON, Map.of("evidence", List.of(Map.of("kind", "ID_DOCUMENT", "reference", NUMBER)))),
                next()));
        done(boss.send("tracingClose", of(PERSON, Map.of("outcome", "IDENTIFIED", "reason", NOTE)), next()));
        int version =
                done(boss.send("personMergeFiles", of(PERSON, Map.of("absorbed", MERGED, "reason", NOTE)), next()));
        desk.ask(
                "query($p:PersonId!,$v:Int){recipients(first:1,personId:$p,atLeastVersion:$v){total}}",
                Map.of("p", PERSON, "v", version));
    }

    private static Map<String, Object> observation() {
        return of(PERSON, Map.of("kind", "SPEECH", "text", NOTE));
    }

    private static Map<String, Object> of(String person, Map<String, ?> more) {
        return Homes.of(person, more);
    }

    private static JsonNode file(Desk desk, int version) throws IOException, InterruptedException {
        return desk.ask(
                "{recipient(personId:\"" + PERSON + "\",atLeastVersion:" + version + ")" + STANDING + "}", Map.of());
    }

    private static String everyLine(Desk desk) throws IOException, InterruptedException {
        return desk.ask("{chronology(personId:\"" + PERSON + "\",first:200){name details{path value}}}", Map.of())
                .toString();
    }

    /** Everything that the person may ask for, to read and for programs. */
    private static String paper(Desk boss) throws IOException, InterruptedException {
        String all = "/prints/subject-access/" + PERSON;
        return Paper.read(boss.bytes(all)).text() + boss.get(all + "/json").body();
    }

    private static int listed(Desk desk) throws IOException, InterruptedException {
        return desk.ask("{recipients(filter:{text:\"" + NAME + "\"},first:5){total}}", Map.of())
                .path("recipients")
                .path("total")
                .asInt();
    }

    private String refusal(Desk desk, String mutation, Map<String, Object> input)
            throws IOException, InterruptedException {
        return desk.send(mutation, input, next())
                .path("errors")
                .path(0)
                .path("code")
                .asString();
    }

    private static int done(JsonNode payload) {
        assertThat(payload.path("errors")).as("%s", payload).isEmpty();
        return payload.path("version").asInt();
    }

    private String next() {
        return "cmd-canary" + (10_000 + commands++);
    }
}
