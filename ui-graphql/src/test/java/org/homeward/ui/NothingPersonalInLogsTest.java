package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.boot.logging.LoggingSystem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A story with invented people whose names, numbers and words must not come up in any log, also when things go wrong. Alone:
 * everything in this JVM writes into that log.
 */
@Isolated
class NothingPersonalInLogsTest {

    private static final String PERSON = "person-canary001";
    private static final List<String> CANARIES =
            List.of("公孙绿萝", "gongsun", "lvluo", "11010519491231002X", "13900001357", "丢了祖传怀表");
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    @Nullable
    Path folder;

    @Test
    void no_line_of_a_structured_log_or_of_the_database_names_anybody_and_a_fault_is_found_by_its_id()
            throws Exception {
        Path home = Optional.ofNullable(folder).orElseThrow();
        Path log = home.resolve("homeward.json");
        // Programs of other tests in this JVM have set up logging for themselves.
        LoggingSystem.get(getClass().getClassLoader()).cleanUp();
        String trace;
        try (RunningProgram program = RunningProgram.on(
                home.resolve("data"),
                "--logging.structured.format.file=ecs",
                "--logging.file.name=" + log,
                "--logging.level.org.homeward=DEBUG",
                "--logging.level.org.springframework.web=DEBUG")) {
            program.with("desk", "STATION_STAFF", RunningProgram.STATION).with("admin", "ADMINISTRATOR", null);
            program.signedIn("admin").send("networkOpenFacility", RunningProgram.openStation(), "cmd-network01");
            Desk desk = program.signedIn("desk");
            desk.send("personOpenFile", openFile(), "cmd-canary001");
            desk.send("personOpenFile", openFile(), "cmd-canary002");
            desk.send(
                    "intakeRequestHelp",
                    Map.of(
                            "personId",
                            PERSON,
                            "stayId",
                            "stay-canary001",
                            "station",
                            RunningProgram.STATION,
                            "reason",
                            CANARIES.getLast(),
                            "occurredAt",
                            "2026-03-02T02:00:00Z"),
                    "cmd-canary003");
            Map<String, Object> malformed = new HashMap<>(openFile());
            malformed.put("occurredAt", CANARIES.getFirst());
            desk.answer(
                    "mutation($i:OpenPersonFileInput!,$m:CommandMeta!){personOpenFile(input:$i,meta:$m){version}}",
                    Map.of("i", malformed, "m", Map.of("commandId", "cmd-canary004")));
            desk.answer(
                    "query($f:CaseloadFilterInput){recipients(filter:$f,first:10){total}}",
                    Map.of("f", Map.of("text", CANARIES.getFirst())));
            desk.answer(
                    "query($f:CaseloadFilterInput){recipients(filter:$f,first:10){total}}",
                    Map.of("f", Map.of("text", "gongsunlvluo")));
            desk.answer("{nothing(name:\"" + CANARIES.getFirst() + "\")}", Map.of());
            program.events()
                    .update(
                            "UPDATE event SET payload = convert_to('{\"name\":\"" + CANARIES.getFirst()
                                    + "\"', 'UTF8') WHERE stream = ? AND sequence = 0",
                            PERSON);
            JsonNode fault = desk.answer("{chronology(personId:\"" + PERSON + "\",first:10){name}}", Map.of());
            trace = fault.path("errors")
                    .path(0)
                    .path("extensions")
                    .path("traceId")
                    .asString("");
            assertThat(trace).isNotEmpty();
        }
        List<String> lines = Files.readAllLines(log);
        assertThat(lines)
                .hasSizeGreaterThan(20)
                .allSatisfy(
                        line -> assertThat(JSON.readTree(line).has("message")).isTrue());
        assertThat(lines)
                .filteredOn(line -> line.contains(trace))
                .isNotEmpty()
                .allSatisfy(
                        line -> assertThat(JSON.readTree(line).path("traceId").asString())
                                .isEqualTo(trace));
        String everything = String.join("\n", lines) + Files.readString(home.resolve("data/postgres.log"));
        for (String canary : CANARIES) {
            assertThat(everything).doesNotContainIgnoringCase(canary);
        }
    }

    private static Map<String, Object> openFile() {
        return Map.of(
                "personId",
                PERSON,
                "station",
                RunningProgram.STATION,
                "provisionalName",
                CANARIES.getFirst(),
                "identity",
                Map.of(
                        "name",
                        CANARIES.getFirst(),
                        "alias",
                        "Gongsun Lvluo",
                        "sex",
                        "FEMALE",
                        "nationality",
                        "CN",
                        "idNumber",
                        CANARIES.get(3),
                        "phone",
                        CANARIES.get(4)),
                "occurredAt",
                "2026-03-02T02:00:00Z");
    }
}
