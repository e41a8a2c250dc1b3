package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What those who run the program see of it and can do, over HTTP, on the running program. */
class OperationsOverHttpTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String VIEWS = "{views{view state position behind secondsBehind percentBuilt}}";
    private static final String HELD = "{heldStreams{stream event sequence problem since}}";

    @RegisterExtension
    static final StartedProgram PROGRAM = StartedProgram.with(
                    "--management.server.port=0", "--management.server.address=127.0.0.1")
            .and("desk", "STATION_STAFF")
            .and("admin", "ADMINISTRATOR", null);

    @Test
    void health_says_whether_to_everybody_and_what_to_administrators_only() throws Exception {
        Desk ops = new Desk(PROGRAM.running().managementPort());
        JsonNode open = JSON.readTree(ops.get("/actuator/health").body());
        assertThat(open.has("components")).isFalse();
        assertThat(ops.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThat(ops.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(ops.get("/actuator/health/views").statusCode()).isEqualTo(404);
        assertThat(new Desk(PROGRAM.port()).get("/actuator/prometheus").statusCode())
                .isIn(401, 403, 404);
        assertThat(ops.get("/actuator/env").statusCode()).isNotEqualTo(200);
    }

    @Test
    void the_management_port_of_this_machine_gives_metrics_that_are_bounded_and_name_nobody() throws Exception {
        Desk desk = PROGRAM.signedIn("desk");
        desk.send("personOpenFile", DeskStoryTest.openFile("person-metric001", "慕容雪峰"), "cmd-metric001");
        desk.send("personOpenFile", DeskStoryTest.openFile("person-metric001", "慕容雪峰"), "cmd-metric002");
        awaitCaughtUp(PROGRAM.signedIn("admin"));
        String metrics = new Desk(PROGRAM.running().managementPort())
                .get("/actuator/prometheus")
                .body();
        assertThat(metrics)
                .containsPattern(
                        "homeward_commands_seconds_count\\{command=\"person.open-file\",outcome=\"accepted\"\\} [1-9]")
                .containsPattern(
                        "homeward_commands_seconds_count\\{command=\"person.open-file\",outcome=\"refused\"\\} [1-9]")
                .containsPattern("homeward_refusals_total\\{code=\"[A-Z_]+\"\\} 1")
                .containsPattern("homeward_append_seconds_bucket\\{le=\"0.05\"\\} \\d")
                .containsPattern("homeward_append_seconds_count [1-9]")
                .contains("homeward_view_lag_events{view=\"recipients\"} 0.0")
                .contains("homeward_view_lag_seconds{view=\"people\"} 0.0")
                .contains("homeward_view_built_ratio{view=\"zones\"} 1.0")
                .containsPattern("homeward_streams_held \\d")
                .contains("homeward_index_commit_seconds_count")
                .doesNotContain("慕容雪峰")
                .doesNotContain("person-metric001")
                .doesNotContain("actor-")
                .doesNotContain("Name of");
        Matcher tags = Pattern.compile("homeward_\\w+\\{([^}]*)}").matcher(metrics);
        while (tags.find()) {
            assertThat(tags.group(1)).matches("((command|outcome|code|view|le)=\"[A-Za-z0-9_.+-]+\",?)+");
        }
    }

    @Test
    void one_view_is_built_anew_while_the_old_copy_answers_and_is_equal_afterwards() throws Exception {
        Desk desk = PROGRAM.signedIn("desk");
        Desk admin = PROGRAM.signedIn("admin");
        for (int i = 100; i < 130; i++) {
            desk.send("personOpenFile", DeskStoryTest.openFile("person-again0" + i, "司马相如"), "cmd-again0" + i);
        }
        awaitCaughtUp(admin);
        String list = "{recipients(filter:{text:\"smxr\"},first:50,personId:\"person-again0129\",atLeastVersion:0)"
                + "{total rebuilding rows{personId version name}}}";
        String file = "{recipient(personId:\"person-again0110\"){version provisionalName}}";
        JsonNode listBefore = desk.ask(list, Map.of());
        JsonNode fileBefore = desk.ask(file, Map.of());
        assertThat(listBefore.path("recipients").path("total").asInt()).isEqualTo(30);
        for (String view : new String[] {"recipients", "people", "zones", "facilities"}) {
            JsonNode begun =
                    admin.ask("mutation($v:String!){operationsRebuildView(view:$v){view state}}", Map.of("v", view));
            assertThat(begun.path("operationsRebuildView").path("view").asString())
                    .isEqualTo(view);
            long deadline = System.nanoTime() + Duration.ofMinutes(1).toNanos();
            do {
                assertThat(desk.ask(list, Map.of())).isEqualTo(listBefore);
                assertThat(desk.ask(file, Map.of())).isEqualTo(fileBefore);
                assertThat(System.nanoTime()).isLessThan(deadline);
            } while (isRebuilding(admin, view));
            assertThat(desk.ask(list, Map.of())).isEqualTo(listBefore);
            assertThat(desk.ask(file, Map.of())).isEqualTo(fileBefore);
            awaitEnd(admin);
        }
        desk.send("personOpenFile", DeskStoryTest.openFile("person-again0200", "司马相如"), "cmd-again0200");
        assertThat(desk.ask(list.replace("person-again0129", "person-again0200"), Map.of())
                        .path("recipients")
                        .path("total")
                        .asInt())
                .isEqualTo(31);
    }

    @Test
    void a_damaged_event_holds_its_stream_is_named_without_its_content_and_is_folded_once_it_is_mended()
            throws Exception {
        Desk desk = PROGRAM.signedIn("desk");
        Desk admin = PROGRAM.signedIn("admin");
        awaitEnd(admin);
        String person = "person-damaged01";
        desk.send("personOpenFile", DeskStoryTest.openFile(person, "诸葛亮"), "cmd-damaged01");
        awaitCaughtUp(admin);
        byte[] sound =
                PROGRAM.events().queryForObject("SELECT payload FROM event WHERE stream = ?", byte[].class, person);
        PROGRAM.events().update("UPDATE event SET payload = 'no json'::bytea WHERE stream = ?", person);
        admin.ask("mutation{operationsRebuildView(view:\"recipients\"){view}}", Map.of());
        awaitEnd(admin);
        JsonNode held = admin.ask(HELD, Map.of()).path("heldStreams");
        assertThat(held.path(0).path("stream").asString()).isEqualTo(person);
        assertThat(held.path(0).path("event").asString()).isEqualTo("person.file-opened");
        assertThat(held.path(0).path("sequence").asInt(-1)).isZero();
        assertThat(held.toString()).doesNotContain("诸葛亮").doesNotContain("no json");
        assertThat(desk.ask("{recipient(personId:\"" + person + "\"){version}}", Map.of())
                        .path("recipient")
                        .path("version")
                        .asInt(-1))
                .as("the last good document is carried over")
                .isZero();
        assertThat(new Desk(PROGRAM.running().managementPort())
                        .get("/actuator/health")
                        .statusCode())
                .isEqualTo(503);
        assertThat(new Desk(PROGRAM.running().managementPort())
                        .get("/actuator/health/readiness")
                        .statusCode())
                .isEqualTo(200);

        String retry = "mutation{operationsRetryStream(stream:\"" + person + "\"){stream}}";
        assertThat(admin.ask(retry, Map.of()).path("operationsRetryStream")).hasSize(1);
        PROGRAM.events().update("UPDATE event SET payload = ? WHERE stream = ?", sound, person);
        assertThat(admin.ask(retry, Map.of()).path("operationsRetryStream")).isEmpty();
        assertThat(admin.ask(HELD, Map.of()).path("heldStreams")).isEmpty();
        assertThat(new Desk(PROGRAM.running().managementPort())
                        .get("/actuator/health")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void nobody_but_an_administrator_runs_the_program() throws Exception {
        Desk desk = PROGRAM.signedIn("desk");
        for (String document : new String[] {
            VIEWS,
            HELD,
            "mutation{operationsRebuildView(view:\"zones\"){view}}",
            "mutation{operationsRetryStream(stream:\"zone-unknown01\"){stream}}"
        }) {
            assertThatThrownBy(() -> desk.ask(document, Map.of())).hasMessageContaining("FORBIDDEN");
        }
        Desk admin = PROGRAM.signedIn("admin");
        assertThatThrownBy(() -> admin.ask("mutation{operationsRebuildView(view:\"no-such\"){view}}", Map.of()))
                .hasMessageContaining("NOT_FOUND");
    }

    private static void awaitCaughtUp(Desk admin) throws Exception {
        await(
                admin,
                view -> view.path("state").asString().equals("LIVE")
                        && view.path("behind").asInt() == 0);
    }

    private static void awaitEnd(Desk admin) throws Exception {
        await(admin, view -> view.path("state").asString().equals("LIVE"));
    }

    private static void await(Desk admin, java.util.function.Predicate<JsonNode> wanted) throws Exception {
        long deadline = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (!admin.ask(VIEWS, Map.of()).path("views").valueStream().allMatch(wanted)) {
            assertThat(System.nanoTime()).as("in time").isLessThan(deadline);
        }
    }

    private static boolean isRebuilding(Desk admin, String name) throws Exception {
        return admin.ask(VIEWS, Map.of())
                .path("views")
                .valueStream()
                .anyMatch(view -> view.path("view").asString().equals(name)
                        && view.path("state").asString().equals("REBUILDING"));
    }
}
