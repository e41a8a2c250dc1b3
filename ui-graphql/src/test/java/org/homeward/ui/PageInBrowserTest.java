package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The page in a real Chromium, checked with axe. Skipped, and said so, where there is none; never on a build server. */
@SpringBootTest(classes = Homeward.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class PageInBrowserTest {

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

    @Test
    void a_desk_finds_and_reads_a_file_in_both_languages_without_a_violation() throws Exception {
        Chromium browser = Chromium.found();
        desk();
        new Desk(port)
                .signIn("desk", PASSWORD, PASSWORD)
                .send("personOpenFile", DeskStoryTest.openFile("person-browser01", "欧阳建国"), "cmd-browser01");
        new Desk(port)
                .signIn("desk", PASSWORD, PASSWORD)
                .ask("{recipients(first:1,personId:\"person-browser01\",atLeastVersion:0){total}}", Map.of());

        String told = browser.told("desk.mjs", "http://localhost:" + port, "desk", PASSWORD);

        assertThat(told).contains("no problems");
    }

    @Test
    void a_notice_is_published_mended_and_gone_once_it_is_known_who_the_person_is() throws Exception {
        Chromium browser = Chromium.found();
        desk();
        new Desk(port)
                .signIn("desk", PASSWORD, PASSWORD)
                .send("personOpenFile", DeskStoryTest.openFile("person-browser02", "红衣老人"), "cmd-browser02");
        new Desk(port)
                .signIn("desk", PASSWORD, PASSWORD)
                .ask("{recipients(first:1,personId:\"person-browser02\",atLeastVersion:0){total}}", Map.of());

        String told = browser.told("tracing.mjs", "http://localhost:" + port, "desk", PASSWORD, "person-browser02");

        assertThat(told).contains("no problems");
    }

    private void desk() {
        database.update(
                "INSERT INTO account (actor, username, display_name, role, station, password_hash,"
                        + " must_change_password) VALUES ('actor-pagedesk', 'desk', 'Desk', 'STATION_STAFF',"
                        + " 'facility-teststation', ?, FALSE) ON CONFLICT DO NOTHING",
                passwords.encode(PASSWORD));
    }
}
