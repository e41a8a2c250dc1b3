package org.homeward.ui.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.FieldDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.homeward.platform.access.AccessPolicy;

/**
 * Every field of the schema that asks or does something, for every role that an account can have, on what belongs to its own
 * station, which lies in the own region, and to another elsewhere: row 24. Nothing is entrusted to the escort, and nobody was
 * brought in by the patrol. What each cell must be stands in {@code operations.txt}, which people wrote.
 */
final class AccessRow {

    private static final Path TABLE = Path.of("../platform/src/test/resources/access/operations.txt");
    private static final Set<String> DENIED = Set.of("FORBIDDEN", "ROLE_NOT_ALLOWED", "OUT_OF_SCOPE");
    private static final Map<String, String> WHO = Map.ofEntries(
            Map.entry("STATION_STAFF", "desk"),
            Map.entry("TRACING_OFFICER", "tracing"),
            Map.entry("ESCORT", "escort"),
            Map.entry("PATROL", "patrol"),
            Map.entry("CHILD_WELFARE_OFFICER", "officer"),
            Map.entry("SUPERVISOR", "boss"),
            Map.entry("AUDITOR", "auditor"),
            Map.entry("ADMINISTRATOR", "admin"),
            Map.entry("PARTNER", "partner"),
            Map.entry("CHILD_WELFARE_OFFICER@region", "cityofficer"),
            Map.entry("SUPERVISOR@region", "cityboss"),
            Map.entry("AUDITOR@region", "cityauditor"));

    private final Inputs inputs = Inputs.ofTheSchema();
    private final List<Attack<Edge>> attacks = new ArrayList<>();
    private final Map<String, Map<String, String>> table = table();

    private AccessRow() {}

    static Row<Edge> row() {
        AccessRow row = new AccessRow();
        row.fill();
        return new Row<>(
                24,
                "every operation, by every role, on what is its own station's and on another's",
                Site::edge,
                Site::naive,
                row.attacks,
                false);
    }

    /** Fields that neither are commands nor stand among the questions. */
    static Set<String> forgotten() {
        Inputs inputs = Inputs.ofTheSchema();
        Set<String> forgotten = new TreeSet<>(inputs.fields("Query").keySet());
        forgotten.addAll(inputs.fields("Subscription").keySet());
        inputs.fields("Mutation").forEach((name, field) -> {
            if (inputs.inputType(field).isEmpty()) {
                forgotten.add(name);
            }
        });
        forgotten.removeAll(Ask.ALL.keySet());
        forgotten.removeAll(Set.of("me", "changePassword"));
        return forgotten;
    }

    private void fill() {
        Set<String> queries = inputs.fields("Query").keySet();
        Set<String> streams = inputs.fields("Subscription").keySet();
        Ask.ALL.forEach((field, ask) -> {
            String kind = queries.contains(field) ? "query" : streams.contains(field) ? "subscription" : "mutation";
            // A stream that names no place is the same wherever somebody works: what is told there is told to whom it
            // concerns.
            Place[] places = kind.equals("subscription") && !ask.oneThing() ? new Place[] {Place.OWN} : Place.values();
            each(ask.operation(), places, (who, at, allowed) -> edge -> asked(edge, who, kind, ask, at, allowed));
        });
        for (FieldDefinition mutation : inputs.fields("Mutation").values()) {
            String type = inputs.inputType(mutation);
            if (!type.isEmpty()) {
                String operation = Inputs.operation(mutation.getName());
                each(operation, Place.values(), (who, at, allowed) -> edge -> {
                    Map<String, Object> values = at.values(operation);
                    values.put("BreakGlassInput.account", "actor-test" + who);
                    Map<String, Object> input = inputs.input(type, values);
                    Map<String, String> meta = Map.of("commandId", World.newCommand());
                    if (AccessPolicy.takesFreshSignIn(operation)) {
                        edge.as(who).showAgain();
                    }
                    Reply reply = World.mutate(edge.as(who), mutation.getName(), type, input, meta);
                    assertThat(reply.json().path("errors"))
                            .as("%s: %s", mutation.getName(), reply)
                            .isEmpty();
                    assertThat(DENIED.contains(reply.code()))
                            .as("denied: %s", reply)
                            .isEqualTo(!allowed);
                    if (!allowed) {
                        reply.refused();
                    }
                });
            }
        }
    }

    private static void asked(Edge edge, String who, String kind, Ask ask, Place at, boolean allowed) throws Exception {
        String document = kind + "{" + ask.document().apply(at) + "}";
        if (kind.equals("subscription")) {
            assertThat(edge.as(who).isTold(document)).isEqualTo(allowed);
            return;
        }
        Reply reply = edge.as(who).ask(document);
        boolean denied =
                DENIED.contains(reply.code()) || (ask.oneThing() && reply.code().equals("NOT_FOUND"));
        if (allowed) {
            assertThat(denied).as("denied: %s", reply).isFalse();
        } else if (ask.oneThing() || denied) {
            assertThat(denied).as("denied: %s", reply).isTrue();
            reply.refused();
        } else {
            reply.tellsNothing();
        }
    }

    /** What one cell tries. */
    @FunctionalInterface
    private interface Cell {
        Attack.Attempt<Edge> of(String who, Place at, boolean allowed);
    }

    private void each(String operation, Place[] places, Cell cell) {
        Map<String, String> row = table.getOrDefault(operation, Map.of());
        if (row.isEmpty()) {
            throw new IllegalStateException("operations.txt has no row for " + operation);
        }
        WHO.forEach((role, who) -> {
            for (Place at : places) {
                String expected = row.getOrDefault(role, "");
                boolean allowed = expected.equals("role")
                        || expected.equals("all")
                        || (Set.of("own", "region").contains(expected) && at == Place.OWN);
                attacks.add(new Attack<>(
                        "%s, %s, %s: %s".formatted(operation, role, at, allowed ? "yes" : "no"),
                        cell.of(who, at, allowed)));
            }
        });
    }

    private static Map<String, Map<String, String>> table() {
        try {
            List<List<String>> lines = Files.readAllLines(TABLE).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.strip().split("\\s+", -1)))
                    .toList();
            List<String> roles = lines.getFirst();
            Map<String, Map<String, String>> table = new HashMap<>();
            for (List<String> line : lines.subList(1, lines.size())) {
                Map<String, String> cells = new HashMap<>();
                for (int i = 1; i < roles.size(); i++) {
                    cells.put(roles.get(i), line.get(i));
                }
                table.put(line.getFirst(), cells);
            }
            return table;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
