package org.homeward.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.axonframework.axonserver.connector.query.AxonServerQueryBus;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.queryhandling.QueryBus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.UseMainMethod;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The program as its main method starts it, where no Axon Server answers: alive, not ready, events in PostgreSQL. */
@SpringBootTest(
        classes = QuerySideProgram.class,
        useMainMethod = UseMainMethod.ALWAYS,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "axon.axonserver.enabled=true")
class QuerySideProgramTest {

    @TempDir
    static @Nullable Path data;

    @Autowired
    private QueryBus bus;

    @Autowired
    private EventStore store;

    @Autowired
    private EventStorageEngine engine;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void aloneInTheWorld(DynamicPropertyRegistry registry) throws IOException {
        int closed;
        try (ServerSocket socket = new ServerSocket(0)) {
            closed = socket.getLocalPort();
        }
        registry.add("homeward.data", () -> data);
        registry.add("axon.axonserver.servers", () -> "localhost:" + closed);
    }

    @Test
    void it_is_alive_and_not_ready() throws Exception {
        assertThat(status("/actuator/health/liveness")).isEqualTo(200);
        assertThat(status("/actuator/health/readiness")).isEqualTo(503);
    }

    @Test
    void messages_go_over_axon_server_and_events_stay_in_our_own_store() {
        assertThat(bus).isInstanceOf(AxonServerQueryBus.class);
        assertThat(store).isInstanceOf(EmbeddedEventStore.class);
        assertThat(engine).isInstanceOf(JdbcEventStorageEngine.class);
    }

    private int status(String path) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            URI address = URI.create("http://localhost:" + port + path);
            return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
