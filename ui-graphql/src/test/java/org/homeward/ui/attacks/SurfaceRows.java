package org.homeward.ui.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How the edge may be asked at all: rows 1 to 6, 16 and 17. */
final class SurfaceRows {

    private static final String ME = "{me{actor}}";
    private static final String CHANGE = "mutation{accessDisableAccount(username:\"desk\")}";

    private SurfaceRows() {}

    static Stream<Row<?>> all() {
        return Stream.of(introspection(), suggestions(), pages(), get(), types(), batches(), persisted(), debugging());
    }

    private static Row<Edge> row(int number, String tries, List<Attack<Edge>> attacks) {
        return new Row<>(number, tries, Site::edge, Site::naive, attacks);
    }

    private static Attack<Edge> asked(String name, String document) {
        return new Attack<>(name, edge -> edge.as("desk").ask(document).refused("MALFORMED_REQUEST"));
    }

    private static Row<Edge> introspection() {
        return row(
                1,
                "asking for the schema where it is not told",
                List.of(
                        asked("the whole schema", "{__schema{types{name fields{name}}}}"),
                        asked("one type", "{__type(name:\"RecipientFile\"){fields{name}}}"),
                        asked("beside a question that is answered", "{me{actor} __schema{queryType{name}}}"),
                        asked("through a fragment", "{...F} fragment F on Query{__schema{queryType{name}}}"),
                        asked("under another name", "{s:__schema{directives{name}}}")));
    }

    private static Row<Edge> suggestions() {
        return row(
                2,
                "guessing names by what is suggested for a misspelt one",
                List.of(
                        asked("a field", "{recipient5(first:1){total}}"),
                        asked("a field of a field", "{recipients(first:1){totl}}"),
                        asked("an argument", "{recipients(furst:1){total}}"),
                        asked("a type", "query($f:CaseloadFiltreInput){recipients(filter:$f,first:1){total}}"),
                        asked("a constant", "{facilities(kind:RESCUE_STATIO){name{zh}}}"),
                        asked("a mutation", "mutation{personOpenFiel{version}}")));
    }

    private static Row<Edge> pages() {
        List<Attack<Edge>> attacks = new ArrayList<>();
        for (String path : List.of(
                "/graphiql",
                "/graphiql.html",
                "/playground",
                "/voyager",
                "/schema.graphql",
                "/graphql/schema",
                "/h2-console",
                "/actuator",
                "/actuator/env",
                "/actuator/heapdump",
                "/actuator/beans",
                "/actuator/loggers",
                "/actuator/httpexchanges",
                "/actuator/threaddump",
                "/actuator/mappings",
                "/actuator/configprops",
                "/actuator/prometheus",
                "/v3/api-docs",
                "/swagger-ui.html",
                "/.env",
                "/.git/config",
                "/application.yaml",
                "/WEB-INF/web.xml",
                "/error",
                "/assets/..%2fapplication.yaml",
                "/assets/%2e%2e/application.yaml",
                "/index.html%00.js",
                "/prints/",
                "/people/..;/actuator/env")) {
            attacks.add(new Attack<>(
                    path + " by nobody", edge -> edge.nobody().get(path).closed()));
            attacks.add(new Attack<>(
                    path + " by a desk", edge -> edge.as("desk").get(path).closed()));
        }
        return row(3, "pages and endpoints that are for those who make the program", attacks);
    }

    private static Row<Edge> get() {
        List<Attack<Edge>> attacks = new ArrayList<>();
        for (String document :
                List.of(ME, World.FILE_HERE, CHANGE, "subscription{personChanged(personId:\"x\"){version}}")) {
            String query = "/graphql?query=" + URLEncoder.encode(document, StandardCharsets.UTF_8);
            attacks.add(new Attack<>(
                    "GET " + document, edge -> edge.as("admin").get(query).closed()));
            attacks.add(new Attack<>(
                    "PUT " + document,
                    edge -> edge.as("admin")
                            .send(
                                    "/graphql",
                                    request -> Caller.json(Map.of("query", document))
                                            .apply(request)
                                            .PUT(BodyPublishers.ofString(
                                                    "{\"query\":\"" + document.replace("\"", "\\\"") + "\"}")))
                            .closed()));
        }
        attacks.add(new Attack<>(
                "DELETE",
                edge -> edge.as("admin")
                        .send(
                                "/graphql?query=" + URLEncoder.encode(ME, StandardCharsets.UTF_8),
                                request -> request.DELETE())
                        .closed()));
        return row(4, "asking by another method than POST", attacks);
    }

    private static Row<Edge> types() {
        String json = "{\"query\":\"{me{actor}}\"}";
        String form = "query=" + URLEncoder.encode(ME, StandardCharsets.UTF_8);
        String parts = "--x\r\nContent-Disposition: form-data; name=\"operations\"\r\n\r\n" + json + "\r\n--x--\r\n";
        List<Attack<Edge>> attacks = new ArrayList<>();
        Map<String, String> bodies = Map.of(
                "application/x-www-form-urlencoded", form,
                "text/plain", json,
                "multipart/form-data; boundary=x", parts,
                "application/xml", json,
                "application/graphql", json,
                "text/json-seq", json);
        bodies.forEach((type, body) -> {
            attacks.add(new Attack<>(
                    type + " from a page of ours",
                    edge -> edge.as("desk")
                            .send("/graphql", Caller.posted(type, BodyPublishers.ofString(body)))
                            .closed()));
            attacks.add(new Attack<>(
                    type + " from a page of somebody else, with the cookie and without a token",
                    edge -> edge.as("desk")
                            .send(
                                    "/graphql",
                                    request -> Caller.posted(type, BodyPublishers.ofString(body))
                                            .apply(request)
                                            .setHeader("X-CSRF-TOKEN", "")
                                            .setHeader("Origin", "https://example.org"))
                            .closed()));
        });
        return row(5, "what a foreign page can send without being asked first", attacks);
    }

    private static Row<Edge> batches() {
        String one = "{\"query\":\"{me{actor}}\"}";
        return row(
                6,
                "many questions in one request",
                Stream.of(
                                "[" + one + "]",
                                "[" + one + "," + one + "]",
                                "[" + (one + ",").repeat(99) + one + "]",
                                "[[" + one + "]]",
                                "[]" + one)
                        .map(body -> new Attack<Edge>(
                                body.length() > 60 ? "a hundred" : body,
                                edge -> edge.as("desk").post(body).closed()))
                        .toList());
    }

    private static Row<Edge> persisted() {
        String hash = "0".repeat(64);
        return row(
                16,
                "naming a document instead of sending it, which this edge does not offer",
                Stream.of(
                                "{\"documentId\":\"sha256:" + hash + "\"}",
                                "{\"id\":\"1\"}",
                                "{\"extensions\":{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + hash + "\"}}}",
                                "{\"query\":null,\"documentId\":\"1\"}",
                                "{\"queryId\":\"../../graphql/kernel.graphqls\"}")
                        .map(body -> new Attack<Edge>(
                                body, edge -> edge.as("desk").post(body).coded()))
                        .toList());
    }

    private static Row<Edge> debugging() {
        List<Attack<Edge>> attacks = new ArrayList<>();
        for (String header : List.of(
                "X-Apollo-Tracing",
                "Apollo-Tracing",
                "X-Debug",
                "Debug",
                "X-Trace",
                "X-Hasura-Admin-Secret",
                "X-Original-URL",
                "X-HTTP-Method-Override")) {
            attacks.add(new Attack<>(
                    header,
                    edge -> asUsual(
                            edge.as("desk").send("/graphql", Caller.with(Map.of("query", ME), List.of(header, "1"))))));
        }
        for (String query : List.of("?debug=true", "?trace=1", "?tracing=true", "?introspection=true")) {
            attacks.add(new Attack<>(
                    query,
                    edge -> asUsual(edge.as("desk").send("/graphql" + query, Caller.json(Map.of("query", ME))))));
        }
        return row(17, "headers and parameters that make others talkative", attacks);
    }

    private static void asUsual(Reply reply) {
        assertThat(reply.status()).as("%s", reply).isEqualTo(200);
        assertThat(reply.json().has("extensions")).isFalse();
        assertThat(reply.header("Server")).isEmpty();
        assertThat(reply.header("X-Powered-By")).isEmpty();
        assertThat(reply.data().path("me").path("actor").asString()).isEqualTo("actor-testdesk");
    }
}
