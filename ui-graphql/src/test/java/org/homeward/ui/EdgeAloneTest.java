package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.homeward.platform.messages.CommandFailed;
import org.homeward.platform.messages.CommandSender;
import org.homeward.platform.postgres.DatabaseAccess;
import org.homeward.platform.postgres.EmbeddedPostgres;
import org.homeward.platform.vault.MasterKey;
import org.homeward.platform.vault.PersonKeys;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.CommandId;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.Provenance;
import org.homeward.shared.kernel.Role;
import org.homeward.shared.person.FileCommand.RecordObservation;
import org.homeward.shared.person.ObservationKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The edge alone comes up where no Axon Server answers: alive, not ready, and without a single key or event store. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EdgeAloneTest {

    private static final Instant THEN = Instant.parse("2026-03-02T02:30:00Z");

    private final List<String> edge = new ArrayList<>();
    private @Nullable EmbeddedPostgres postgres;

    @BeforeAll
    void one_database(@TempDir Path folder) throws IOException {
        EmbeddedPostgres started = EmbeddedPostgres.start(folder.resolve("data"), "homeward_events", "homeward_keys");
        postgres = started;
        MasterKey.readOrCreate(folder.resolve("provenance.key"));
        edge.addAll(List.of(
                "--server.port=0",
                "--homeward.connections=4",
                "--homeward.data=" + folder.resolve("data"),
                "--homeward.provenance-key-file=" + folder.resolve("provenance.key"),
                "--axon.axonserver.servers=localhost:" + closedPort()));
        edge.addAll(database("events", started.access("homeward_events")));
        edge.addAll(database("keys", started.access("homeward_keys")));
    }

    @AfterAll
    void stopped() {
        Objects.requireNonNull(postgres).close();
    }

    @Test
    void it_is_alive_and_not_ready_holds_no_keys_and_fails_at_once() throws Exception {
        try (ConfigurableApplicationContext program = new SpringApplicationBuilder(Homeward.class)
                .profiles("distributed")
                .run(edge.toArray(String[]::new))) {
            aliveAndNotReady(program);
            assertThat(program.getBeansOfType(PersonKeys.class)).isEmpty();
            assertThat(program.getBeansOfType(MasterKey.class)).isEmpty();
            assertThat(program.getBeansOfType(EventStore.class)).isEmpty();
            assertThat(program.containsBean("commandSide")).isFalse();
            assertThat(program.containsBean("viewRuntime")).isFalse();
            RecordObservation ask = new RecordObservation(
                    new PersonId("person-nowhere1"), ObservationKind.MARK, Personal.of(new Note("左手有疤")), THEN);
            Provenance by = new Provenance(
                    new ActorId("actor-nowhere1"), Role.SUPERVISOR, null, new CommandId("cmd-nowhere1"), null, THEN);
            assertThatThrownBy(() -> program.getBean(CommandSender.class).send(ask, by, null))
                    .isInstanceOf(CommandFailed.class);
        }
    }

    private static void aliveAndNotReady(ConfigurableApplicationContext program) throws Exception {
        Desk desk = new Desk(Integer.parseInt(program.getEnvironment().getRequiredProperty("local.server.port")));
        HttpResponse<String> alive = desk.get("/actuator/health/liveness");
        assertThat(alive.statusCode()).as(alive.body()).isEqualTo(200);
        assertThat(desk.get("/actuator/health/readiness").statusCode()).isEqualTo(503);
    }

    private static List<String> database(String which, DatabaseAccess access) {
        return List.of(
                "--homeward." + which + ".url=" + access.jdbcUrl(),
                "--homeward." + which + ".username=" + access.user(),
                "--homeward." + which + ".password=" + access.password());
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
