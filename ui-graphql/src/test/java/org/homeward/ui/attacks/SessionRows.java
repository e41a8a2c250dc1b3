package org.homeward.ui.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.homeward.ui.RunningProgram;

/** Sessions that are somebody else's, or over: row 37; and words that are meant for a browser to run: row 38. */
final class SessionRows {

    private static final String ME = "{me{actor}}";

    private SessionRows() {}

    static Stream<Row<?>> all() {
        return Stream.of(sessions(), scripts());
    }

    private static Row<Edge> sessions() {
        List<Attack<Edge>> attacks = new ArrayList<>();
        attacks.add(new Attack<>("an id that somebody else knew before the sign-in", edge -> {
            Caller caller = edge.nobody();
            caller.token();
            String before = caller.cookie();
            caller.signIn("desk");
            assertThat(caller.cookie()).isNotEqualTo(before);
            with(edge, before).closed();
        }));
        attacks.add(new Attack<>("after signing out, with a copy of the cookie", edge -> {
            Caller caller = edge.anew("desk");
            String copy = caller.cookie();
            caller.send("/api/logout", Caller.json(Map.of()));
            with(edge, copy).closed();
        }));
        attacks.add(new Attack<>("with the cookie of somebody and no token", edge -> {
            String copy = edge.as("desk").cookie();
            edge.nobody()
                    .send("/graphql", Caller.with(Map.of("query", ME), List.of("Cookie", copy)))
                    .closed();
        }));
        attacks.add(new Attack<>("with a cookie of which one letter was changed", edge -> {
            String copy = edge.as("desk").cookie();
            char last = copy.charAt(copy.length() - 2);
            with(
                            edge,
                            copy.substring(0, copy.length() - 2)
                                    + (last == 'M' ? 'N' : 'M')
                                    + copy.charAt(copy.length() - 1))
                    .closed();
        }));
        for (String guessed : List.of(
                "homeward=",
                "homeward=1",
                "homeward=admin",
                "homeward=YWRtaW4=",
                "homeward=../../etc/passwd",
                "homeward=rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==",
                "JSESSIONID=1",
                "SESSION=1",
                "homeward=' OR '1'='1")) {
            attacks.add(
                    new Attack<>("with " + guessed, edge -> with(edge, guessed).closed()));
        }
        attacks.add(new Attack<>("a cookie that scripts can read, or that other sites can use", edge -> {
            Caller caller = edge.nobody();
            String set = caller.get("/api/csrf").header("Set-Cookie").orElse("");
            assertThat(set).contains("HttpOnly").contains("SameSite=Strict");
        }));
        attacks.add(new Attack<>(
                "signing in without a token",
                edge -> edge.nobody()
                        .signInWith("desk", RunningProgram.PASSWORD)
                        .closed()));
        return new Row<>(37, "sessions that were known, copied, guessed or are over", Site::edge, Site::naive, attacks);
    }

    /** A question with a cookie and a token of somebody who did not sign in. */
    private static Reply with(Edge edge, String cookie) throws Exception {
        Caller caller = edge.nobody();
        String token = caller.token();
        return edge.nobody()
                .send("/graphql", Caller.with(Map.of("query", ME), List.of("Cookie", cookie, "X-CSRF-TOKEN", token)));
    }

    private static Row<Edge> scripts() {
        List<Attack<Edge>> attacks = new ArrayList<>();
        for (String words : Payloads.SCRIPTS) {
            attacks.add(new Attack<>("a note that says " + words, edge -> {
                Caller desk = edge.as("desk");
                Map<String, Object> note =
                        Map.of("personId", World.PERSON_HERE, "kind", "MARK", "text", words, "occurredAt", World.THEN);
                Reply said = World.mutate(
                        desk,
                        "personRecordObservation",
                        "RecordObservationInput",
                        note,
                        Map.of("commandId", World.newCommand()));
                Reply read = World.read(
                        desk,
                        "{recipient(personId:\"" + World.PERSON_HERE + "\",atLeastVersion:"
                                + said.data()
                                        .path("personRecordObservation")
                                        .path("version")
                                        .asInt(0)
                                + "){observations{text}}}");
                isData(said);
                isData(read);
                List<String> texts = read.data()
                        .path("recipient")
                        .path("observations")
                        .valueStream()
                        .map(one -> one.path("text").asString(""))
                        .toList();
                if (said.code().isEmpty()) {
                    assertThat(texts).as("kept as it was said").contains(words.strip());
                } else {
                    assertThat(said.code()).isEqualTo("FORBIDDEN_CHARACTER");
                    assertThat(texts).doesNotContain(words);
                }
            }));
        }
        return new Row<>(
                38, "words that a browser might run, kept in a note and read again", Site::edge, Site::naive, attacks);
    }

    /** Nothing that a browser takes for a page, whatever stands in it. */
    private static void isData(Reply reply) {
        assertThat(reply.header("Content-Type").orElse("")).startsWith("application/");
        assertThat(reply.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(reply.header("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self'")
                .doesNotContain("unsafe");
    }
}
