package org.homeward.command.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Everything that holds on the PostgreSQL we bring holds on one that somebody else runs, named by URL. */
@NeedsDebianPostgres
@DirtiesContext
class CommandsOnADebianPostgresTest extends CommandsOnTheRealStoreTest {

    private static @Nullable DebianPostgres server;

    @Autowired
    private JdbcTemplate events;

    @DynamicPropertySource
    static void onTheServerOfSomebodyElse(DynamicPropertyRegistry registry) throws Exception {
        DebianPostgres started = DebianPostgres.start();
        server = started;
        registry.add("homeward.events.url", () -> started.url("homeward_events"));
        registry.add("homeward.events.username", started::user);
        registry.add("homeward.events.password", () -> "");
        registry.add("homeward.keys.url", () -> started.url("homeward_keys"));
        registry.add("homeward.keys.username", started::user);
        registry.add("homeward.keys.password", () -> "");
    }

    @AfterAll
    static void stop() throws Exception {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void it_is_really_the_other_server() {
        String version = events.queryForObject("SHOW server_version", String.class);
        assertThat(version).contains("Debian");
    }
}
