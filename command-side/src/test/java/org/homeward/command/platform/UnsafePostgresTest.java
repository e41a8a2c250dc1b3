package org.homeward.command.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.homeward.platform.postgres.PostgresNotStarted;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** No event is written to a server that may forget what it confirmed. */
@NeedsDebianPostgres
class UnsafePostgresTest {

    @TempDir
    @Nullable
    Path data;

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
    void a_server_that_does_not_force_commits_to_disk_is_refused_by_the_name_of_the_setting(String setting)
            throws Exception {
        try (DebianPostgres server = DebianPostgres.start(setting + "=off")) {
            assertThatThrownBy(() -> start(server, "homeward_events", "homeward_keys"))
                    .hasRootCauseInstanceOf(PostgresNotStarted.class)
                    .rootCause()
                    .isInstanceOfSatisfying(
                            PostgresNotStarted.class,
                            refused -> assertThat(refused.reason()).isEqualTo(PostgresNotStarted.Reason.UNSAFE_SETTING))
                    .hasMessageContaining(setting + " = off");
        }
    }

    @Test
    void a_url_for_the_events_without_one_for_the_keys_is_refused_and_says_which_is_missing() throws Exception {
        try (DebianPostgres server = DebianPostgres.start()) {
            assertThatThrownBy(() -> start(server, "homeward_events"))
                    .rootCause()
                    .hasMessageContaining("homeward.keys.url");
        }
    }

    private void start(DebianPostgres server, String... databases) {
        SpringApplicationBuilder program = new SpringApplicationBuilder(TestProgram.class);
        program.properties("homeward.data=" + data);
        for (String database : List.of(databases)) {
            String prefix = database.replace("homeward_", "homeward.");
            program.properties(
                    prefix + ".url=" + server.url(database),
                    prefix + ".username=" + server.user(),
                    prefix + ".password=");
        }
        try (ConfigurableApplicationContext started = program.run()) {
            assertThat(started.isRunning()).isFalse();
        }
    }
}
