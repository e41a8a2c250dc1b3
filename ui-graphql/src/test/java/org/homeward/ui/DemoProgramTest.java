package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.Introspection;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
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

/** In the demo, and only there, whoever signed in may ask for the schema. */
@SpringBootTest(
        classes = Homeward.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "homeward.demo.people=1")
@DirtiesContext
class DemoProgramTest {

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

    @Test
    void the_schema_is_told_to_who_signed_in_and_there_is_still_no_page_that_fetches_scripts() throws Exception {
        database.update(
                "INSERT INTO account (actor, username, display_name, role, station, password_hash,"
                        + " must_change_password) VALUES ('actor-demo0001', 'demo', 'demo', 'STATION_STAFF',"
                        + " 'facility-teststation', ?, FALSE)",
                passwords.encode("first password"));
        Desk desk = new Desk(port).signIn("demo", "first password", "another password");

        JsonNode answer = desk.ask("{__schema{queryType{name}}}", Map.of());

        assertThat(answer.path("__schema").path("queryType").path("name").asString())
                .isEqualTo("Query");
        assertThat(new Desk(port)
                        .post("/graphql", Map.of("query", "{__schema{queryType{name}}}"))
                        .statusCode())
                .isIn(401, 403);
        assertThat(desk.get("/graphiql").statusCode()).isIn(401, 403, 404);
    }
}
