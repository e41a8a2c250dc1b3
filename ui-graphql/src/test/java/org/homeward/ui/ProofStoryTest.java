package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.homeward.platform.proof.VerifyProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** An auditor keeps signed heads elsewhere and holds the running program to them. */
class ProofStoryTest {

    private static final String PERSON = "person-proven001";
    private static final String PROOF = "{leaf proof{index size path} head{size lastIndex root at key signature}}";

    @RegisterExtension
    static final StartedProgram PROGRAM = StartedProgram.with(
                    "--homeward.proof.every=500ms",
                    "--management.server.port=0",
                    "--management.server.address=127.0.0.1")
            .and("desk", "STATION_STAFF")
            .and("auditor", "AUDITOR", null);

    @Test
    void what_a_desk_records_is_proven_to_an_auditor_and_a_change_in_the_store_is_found() throws Exception {
        Desk desk = PROGRAM.signedIn("desk");
        Desk auditor = PROGRAM.signedIn("auditor");
        desk.send("personOpenFile", DeskStoryTest.openFile(PERSON, "李娜"), "cmd-proven001");
        Path proof = PROGRAM.folder().resolve("proof.json");
        Files.writeString(proof, proven(auditor).toString());
        assertThat(proof).content().doesNotContain("李娜").hasSizeLessThan(4_096);
        String kept = PROGRAM.folder().resolve("heads.jsonl").toString();
        String data = "--data=" + PROGRAM.folder();
        awaitKept(auditor, Path.of(kept));

        assertThat(verified(kept, data)).startsWith("0 Unchanged: all ");
        assertThat(verified(kept, "--proof=" + proof)).startsWith("0 Proven: event ");
        assertThat(health()).isEqualTo(200);

        rename("person.file-closed");
        assertThat(verified(kept, data)).startsWith("1 CHANGED: ");
        awaitHealth(503);
        JsonNode noLonger = auditor.ask("{proofOfFact(stream:\"" + PERSON + "\",sequence:0)" + PROOF + "}", Map.of())
                .path("proofOfFact");
        Files.writeString(proof, noLonger.toString());
        assertThat(verified(kept, "--proof=" + proof)).startsWith("1 NOT PROVEN: ");

        rename("person.file-opened");
        assertThat(verified(kept, data)).startsWith("0 Unchanged: all ");
        awaitHealth(200);
    }

    @Test
    void nobody_but_auditors_and_administrators_asks_for_proof() throws Exception {
        Desk desk = PROGRAM.signedIn("desk");
        for (String question :
                List.of("{proofHeads(first:1){size}}", "{proofOfFact(stream:\"person-nobody01\",sequence:0){leaf}}")) {
            assertThatThrownBy(() -> desk.ask(question, Map.of())).hasMessageContaining("FORBIDDEN");
        }
        Desk auditor = PROGRAM.signedIn("auditor");
        assertThatThrownBy(() -> auditor.ask("{proofHeads(first:0){size}}", Map.of()))
                .hasMessageContaining("BAD_FILTER");
        assertThatThrownBy(() -> auditor.ask("{proofOfFact(stream:\"person-nobody01\",sequence:0){leaf}}", Map.of()))
                .hasMessageContaining("NOT_FOUND");
    }

    private static JsonNode proven(Desk auditor) throws Exception {
        String question = "{proofOfFact(stream:\"" + PERSON + "\",sequence:0)" + PROOF + "}";
        long deadline = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (true) {
            JsonNode answer = auditor.answer(question, Map.of());
            if (answer.path("errors").isEmpty()) {
                return answer.path("data").path("proofOfFact");
            }
            assertThat(answer.toString()).contains("NOT_FOUND");
            assertThat(System.nanoTime()).as("signed in time").isLessThan(deadline);
            Thread.sleep(50);
        }
    }

    private static void awaitKept(Desk auditor, Path kept) throws Exception {
        String root = auditor.ask("{proofHeads(first:1){root}}", Map.of())
                .path("proofHeads")
                .path(0)
                .path("root")
                .asString();
        long deadline = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (!Files.exists(kept) || !Files.readString(kept).contains(root)) {
            assertThat(System.nanoTime()).as("copied in time").isLessThan(deadline);
            Thread.sleep(50);
        }
    }

    private static void awaitHealth(int status) throws Exception {
        long deadline = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (health() != status) {
            assertThat(System.nanoTime()).as("noticed in time").isLessThan(deadline);
            Thread.sleep(50);
        }
    }

    private static int health() throws Exception {
        return new Desk(PROGRAM.running().managementPort())
                .get("/actuator/health")
                .statusCode();
    }

    private static void rename(String name) {
        assertThat(PROGRAM.events().update("UPDATE event SET name = ? WHERE stream = ? AND sequence = 0", name, PERSON))
                .isEqualTo(1);
    }

    /** What the program for outsiders answers with, and what it says. */
    private static String verified(String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int answer =
                VerifyProgram.run(List.of(arguments), Map.of(), new PrintStream(said, true, StandardCharsets.UTF_8));
        return answer + " " + said.toString(StandardCharsets.UTF_8);
    }
}
