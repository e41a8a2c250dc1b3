package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import graphql.introspection.Introspection;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** In the demo, and only there, whoever signed in may ask for the schema, and try it on a page. */
class DemoProgramTest {

    @RegisterExtension
    static final StartedProgram PROGRAM =
            StartedProgram.with("--homeward.demo.people=1").and("demo", "STATION_STAFF");

    /** As it is in a fresh program; another test of this process may have switched it off for good. */
    @BeforeAll
    static void asInAFreshProgram() {
        Introspection.enabledJvmWide(true);
    }

    @AfterAll
    static void forTheOthers() {
        Introspection.enabledJvmWide(false);
    }

    @Test
    void the_schema_is_told_to_who_signed_in() throws Exception {
        Desk desk = PROGRAM.signedIn("demo");

        JsonNode answer = desk.ask("{__schema{queryType{name}}}", Map.of());

        assertThat(answer.path("__schema").path("queryType").path("name").asString())
                .isEqualTo("Query");
        assertThat(new Desk(PROGRAM.port())
                        .post("/graphql", Map.of("query", "{__schema{queryType{name}}}"))
                        .statusCode())
                .isIn(401, 403);
    }

    @Test
    void there_is_a_page_to_try_it_made_of_files_of_our_own_and_under_the_same_policy_as_every_page() throws Exception {
        HttpResponse<String> page = new Desk(PROGRAM.port()).get("/graphiql");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("src=\"/assets/graphiql-").doesNotContain("//");
        assertThat(page.headers().allValues("Content-Security-Policy"))
                .isEqualTo(new Desk(PROGRAM.port()).get("/people").headers().allValues("Content-Security-Policy"))
                .singleElement(STRING)
                .contains("script-src 'self';", "style-src 'self';");
    }

    @Test
    void who_signed_in_asks_on_that_page_and_reads_the_answer_without_a_violation() throws Exception {
        String told = Chromium.found()
                .told("graphiql.mjs", "http://localhost:" + PROGRAM.port(), "demo", RunningProgram.PASSWORD);

        assertThat(told).contains("\"actor\": \"actor-testdemo\"").contains("no problems");
    }
}
