package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import graphql.introspection.Introspection;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Isolated;
import tools.jackson.databind.JsonNode;

/** In the demo, and only there, whoever signed in may ask for the schema, and try it on a page. */
@Isolated("whoever starts a program that is no demo forbids it for the whole process")
@Tag("slow")
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

    /**
     * Whoever is asked for something in the stories of the demo can be tried: the desk, both officers, the supervisor; a
     * partner who files reports; who travels along, who finds people outdoors, and who works for a region.
     */
    @Test
    void there_is_an_account_for_each_who_works_with_the_files_and_for_a_partner() {
        assertThat(PROGRAM.events()
                        .queryForList(
                                "SELECT username || ' ' || role || ' ' || coalesce(station, region, 'everywhere')"
                                        + " FROM account WHERE must_change_password ORDER BY username",
                                String.class))
                .containsExactly(
                        "admin ADMINISTRATOR everywhere",
                        "childofficer CHILD_WELFARE_OFFICER everywhere",
                        "desk STATION_STAFF facility-demotjrescue",
                        "escort ESCORT facility-demotjrescue",
                        "partner PARTNER facility-demotjrescue",
                        "patrol PATROL facility-demotjrescue",
                        "region SUPERVISOR 1201",
                        "supervisor SUPERVISOR facility-demotjrescue",
                        "tracing TRACING_OFFICER facility-demotjrescue");
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

    /** Who presses reload, or follows a link from a mail, gets the page and no refusal. */
    @Test
    void every_address_of_the_page_is_served() throws Exception {
        String routes = Files.readString(Path.of("web/src/app/App.tsx"));
        List<String> addresses = Pattern.compile("path: '(/[^']*)'")
                .matcher(routes)
                .results()
                .map(route -> route.group(1).replaceAll(":[A-Za-z]+", "some-id000001"))
                .toList();
        assertThat(addresses).hasSizeGreaterThan(5);
        for (String address : addresses) {
            assertThat(new Desk(PROGRAM.port()).get(address).statusCode())
                    .as(address)
                    .isEqualTo(200);
        }
    }
}
