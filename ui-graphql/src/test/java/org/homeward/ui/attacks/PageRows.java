package org.homeward.ui.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What a browser is told to hold back: rows 39 to 42. */
final class PageRows {

    private static final List<String> PAGES = List.of(
            "/",
            "/people",
            "/people/" + World.PERSON_HERE,
            "/intake",
            "/network",
            "/reports",
            "/audit",
            "/api/csrf",
            "/graphql",
            "/prints/police-request/" + World.PERSON_HERE,
            "/no/such/page",
            "/actuator/health",
            "/actuator/prometheus",
            "/graphiql");

    private PageRows() {}

    static Stream<Row<?>> all() {
        return Stream.of(frames(), origins(), headers(), traces());
    }

    private static Row<Edge> row(int number, String tries, List<Attack<Edge>> attacks) {
        return new Row<>(number, tries, Site::edge, Site::naive, attacks);
    }

    private static Row<Edge> frames() {
        List<Attack<Edge>> attacks = new ArrayList<>();
        for (String page : PAGES) {
            attacks.add(new Attack<>(page, edge -> {
                Reply reply = edge.as("desk").get(page);
                assertThat(reply.header("X-Frame-Options")).contains("DENY");
                assertThat(reply.header("Content-Security-Policy").orElse("")).contains("frame-ancestors 'none'");
            }));
        }
        return row(39, "a page of ours within a page of somebody else, who places the clicks", attacks);
    }

    private static Row<Edge> origins() {
        List<Attack<Edge>> attacks = new ArrayList<>();
        for (String origin : List.of(
                "https://example.org",
                "null",
                "http://localhost.example.org",
                "http://evillocalhost",
                "https://localhost",
                "http://127.0.0.1:1",
                "file://")) {
            attacks.add(new Attack<>(
                    "a question from " + origin,
                    edge -> sharesNothing(edge.as("desk")
                            .send(
                                    "/graphql",
                                    Caller.with(Map.of("query", "{me{actor}}"), List.of("Origin", origin))))));
            attacks.add(new Attack<>(
                    "whether one may ask from " + origin,
                    edge -> sharesNothing(edge.as("desk")
                            .send(
                                    "/graphql",
                                    request -> request.method("OPTIONS", BodyPublishers.noBody())
                                            .headers(
                                                    "Origin",
                                                    origin,
                                                    "Access-Control-Request-Method",
                                                    "POST",
                                                    "Access-Control-Request-Headers",
                                                    "content-type,x-csrf-token")))));
            attacks.add(new Attack<>(
                    "a token for " + origin,
                    edge -> sharesNothing(edge.as("desk")
                            .send("/api/csrf", request -> request.GET().header("Origin", origin)))));
        }
        return row(40, "pages of other origins that read answers", attacks);
    }

    private static void sharesNothing(Reply reply) {
        assertThat(reply.headers().map().keySet())
                .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control-"));
    }

    /** Ways to be answered, with the status that each has: good ones, and every kind of error. */
    private static Map<String, Attack.Attempt<Edge>> ways() {
        Map<String, Attack.Attempt<Edge>> ways = new LinkedHashMap<>();
        for (String page : PAGES) {
            ways.put(page + " by nobody", edge -> isGuarded(edge.nobody().get(page)));
            ways.put(page + " by a desk", edge -> isGuarded(edge.as("desk").get(page)));
        }
        ways.put("an answer", edge -> isGuarded(edge.as("desk").ask(World.FILE_HERE)));
        ways.put("a refusal", edge -> isGuarded(edge.as("desk").ask(World.file(World.PERSON_THERE))));
        ways.put("a malformed document", edge -> isGuarded(edge.as("desk").ask("{")));
        ways.put(
                "a document that is too large",
                edge -> isGuarded(edge.as("desk").ask("{me{actor}} #" + "x".repeat(10_001))));
        ways.put("a body that is too large", edge -> isGuarded(edge.as("desk").ask("x".repeat(300_000))));
        ways.put("a body that is none", edge -> isGuarded(edge.as("desk").post("{")));
        ways.put(
                "a body of another type",
                edge -> isGuarded(
                        edge.as("desk").send("/graphql", Caller.posted("text/plain", BodyPublishers.ofString("x")))));
        ways.put("another method", edge -> isGuarded(edge.as("desk").send("/graphql", request -> request.DELETE())));
        ways.put("no token", edge -> isGuarded(edge.nobody().ask("{me{actor}}")));
        ways.put("a wrong password", edge -> {
            Caller nobody = edge.nobody();
            nobody.token();
            isGuarded(nobody.signInWith("nobody", "wrong"));
        });
        return ways;
    }

    private static void isGuarded(Reply reply) {
        assertThat(reply.header("X-Content-Type-Options"))
                .as("%s", reply.headers())
                .contains("nosniff");
        assertThat(reply.header("Referrer-Policy")).contains("no-referrer");
        assertThat(reply.header("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(reply.header("Cache-Control").orElse("")).contains("no-store");
        assertThat(reply.header("Server")).isEmpty();
    }

    private static Row<Edge> headers() {
        List<Attack<Edge>> attacks = new ArrayList<>();
        ways().forEach((what, way) -> attacks.add(new Attack<>(what, way)));
        return row(41, "an answer without the headers that hold a browser back, also where it is an error", attacks);
    }

    private static Row<Edge> traces() {
        List<Attack<Edge>> attacks = new ArrayList<>();
        for (String page : List.of(
                "/", "/people", "/people/" + World.PERSON_HERE, "/reports/" + World.REPORT_HERE, "/audit", "/intake")) {
            attacks.add(new Attack<>(
                    "names in the page " + page + " itself",
                    edge -> edge.as("desk").get(page).tellsNothing()));
        }
        for (String document : List.of(
                World.FILE_HERE, World.LIST, "{chronology(personId:\"" + World.PERSON_HERE + "\",first:5){name}}")) {
            attacks.add(new Attack<>("what a browser keeps of " + document, edge -> {
                Reply reply = edge.as("desk").ask(document);
                assertThat(reply.status()).isEqualTo(200);
                assertThat(reply.header("Cache-Control").orElse("")).contains("no-store");
                assertThat(reply.header("ETag")).isEmpty();
                assertThat(reply.header("Location")).isEmpty();
            }));
        }
        attacks.add(new Attack<>(
                "a search in the address",
                edge -> edge.as("desk").get("/people?text=" + "gongsun").tellsNothing()));
        return row(42, "names in addresses, titles and what a browser keeps", attacks);
    }
}
