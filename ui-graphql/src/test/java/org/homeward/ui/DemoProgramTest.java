package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import graphql.introspection.Introspection;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** In the demo, and only there, whoever signed in may ask for the schema, and try it on a page. */
@SpringBootTest(
        classes = Homeward.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "homeward.demo.people=1")
@DirtiesContext
class DemoProgramTest {

    private static final String PASSWORD = "a long enough password";

    @TempDir
    static @Nullable Path data;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private PasswordEncoder passwords;

    @DynamicPropertySource
    static void inTemporaryFolder(DynamicPropertyRegistry registry) {
        registry.add("homeward.data", () -> String.valueOf(data));
    }

    /** As it is in a fresh program; another test of this process may have switched it off for good. */
    @BeforeAll
    static void asInAFreshProgram() {
        Introspection.enabledJvmWide(true);
    }

    @AfterAll
    static void forTheOthers() {
        Introspection.enabledJvmWide(false);
    }

    @BeforeEach
    void a_desk() {
        database.update("DELETE FROM account WHERE actor = 'actor-demo0001'");
        database.update(
                "INSERT INTO account (actor, username, display_name, role, station, password_hash,"
                        + " must_change_password) VALUES ('actor-demo0001', 'demo', 'demo', 'STATION_STAFF',"
                        + " 'facility-teststation', ?, FALSE)",
                passwords.encode(PASSWORD));
    }

    @Test
    void the_schema_is_told_to_who_signed_in() throws Exception {
        Desk desk = new Desk(port).signIn("demo", PASSWORD, PASSWORD);

        JsonNode answer = desk.ask("{__schema{queryType{name}}}", Map.of());

        assertThat(answer.path("__schema").path("queryType").path("name").asString())
                .isEqualTo("Query");
        assertThat(new Desk(port)
                        .post("/graphql", Map.of("query", "{__schema{queryType{name}}}"))
                        .statusCode())
                .isIn(401, 403);
    }

    @Test
    void there_is_a_page_to_try_it_made_of_files_of_our_own_and_under_the_same_policy_as_every_page() throws Exception {
        HttpResponse<String> page = new Desk(port).get("/graphiql");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("src=\"/assets/graphiql-").doesNotContain("//");
        assertThat(page.headers().allValues("Content-Security-Policy"))
                .isEqualTo(new Desk(port).get("/people").headers().allValues("Content-Security-Policy"))
                .singleElement(STRING)
                .contains("script-src 'self';", "style-src 'self';");
    }

    @Test
    void who_signed_in_asks_on_that_page_and_reads_the_answer_without_a_violation() throws Exception {
        String told = Chromium.found().told("graphiql.mjs", "http://localhost:" + port, "demo", PASSWORD);

        assertThat(told).contains("\"actor\": \"actor-demo0001\"").contains("no problems");
    }
}
