package org.homeward.ui.attacks;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import org.homeward.ui.StartedProgram;
import org.homeward.ui.access.ThroughTheDoor;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Controller;

/** What is attacked: the program, what lies beneath it, and beside it an edge with holes over the same answers. */
final class Site implements AutoCloseable {

    private final StartedProgram program;
    private final NaiveEdge holes;
    private final Edge edge;
    private final Edge naive;
    private final GullibleServer gullible = new GullibleServer();
    private final Logged logged = new Logged();

    Site(StartedProgram program) throws IOException, InterruptedException {
        this.program = program;
        this.edge = new Edge(URI.create("http://localhost:" + program.port()));
        UserDetails supervisor =
                program.running().bean("accounts", UserDetailsService.class).loadUserByUsername("boss");
        this.holes = new NaiveEdge(
                program.running().bean("graphQlSource", GraphQlSource.class).graphQl(),
                ThroughTheDoor.with(supervisor));
        this.naive = new Edge(holes.address());
        World.enter(edge);
    }

    Edge edge() {
        logged.listen();
        return edge;
    }

    Edge naive() {
        return naive;
    }

    /** A server that believes what it is told, instead of the program's. */
    URI gullible() {
        return gullible.address();
    }

    /** The port for those who run the program. */
    Caller management() {
        return new Caller(URI.create("http://localhost:" + program.running().managementPort()));
    }

    JdbcTemplate events() {
        return program.events();
    }

    Path folder() {
        return program.folder();
    }

    StartedProgram program() {
        return program;
    }

    /** The classes that answer fields of the schema. */
    Collection<Class<?>> controllers() {
        return program.running().annotated(Controller.class).stream()
                .filter(type -> Arrays.stream(type.getDeclaredMethods())
                        .anyMatch(method -> AnnotatedElementUtils.hasAnnotation(method, SchemaMapping.class)))
                .toList();
    }

    /** Every line that the program logged since the beginning, as it would be written. */
    String logged() {
        return logged.lines();
    }

    /** Every line that the edge with holes wrote down. */
    String loggedByTheHoles() {
        return holes.log();
    }

    @Override
    public void close() throws IOException {
        gullible.close();
        logged.close();
        holes.close();
    }
}
