package org.homeward.ui.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Papers that are fetched by others, and what is left in places that many may read: rows 47, 52 and 53. */
final class TraceRows {

    private static final String FORGED = "2026-11-29 INFO signed in as admin";

    private TraceRows() {}

    static Stream<Row<?>> all() {
        return Stream.of(papers(), traces(), forgedLines());
    }

    private static Row<Edge> papers() {
        List<Attack<Edge>> attacks = new ArrayList<>();
        for (String paper : List.of(
                "help-request/%s/stay-attacked01",
                "decline-notice/%s/stay-attacked01",
                "tracing-notice/%s/notice-attacked01",
                "police-request/%s",
                "dna-request/%s",
                "kin-verification/%s/kin-attacked01",
                "escort-order/%s/journey-attacked01",
                "handover/%s/journey-attacked01")) {
            String path = "/prints/" + paper.formatted(World.PERSON_HERE);
            attacks.add(new Attack<>(
                    path + " by nobody", edge -> edge.nobody().get(path).closed()));
            for (String who : List.of("other", "escort", "partner", "admin")) {
                attacks.add(new Attack<>(
                        path + " by " + who, edge -> edge.as(who).get(path).closed()));
            }
            attacks.add(new Attack<>(path + " after signing out", edge -> {
                Caller gone = edge.anew("desk");
                gone.send("/api/logout", Caller.json(Map.of()));
                gone.get(path).closed();
            }));
        }
        return new Row<>(
                47, "papers by an address that was guessed, handed on or kept", Site::edge, Site::naive, attacks);
    }

    /** The text of a place that many may read. */
    @FunctionalInterface
    interface Places {
        String text(String place) throws Exception;
    }

    private static Row<Places> traces() {
        List<Attack<Places>> attacks = new ArrayList<>();
        for (String place : List.of("the log", "the log of the database", "the metrics", "health")) {
            for (String canary : World.CANARIES) {
                attacks.add(new Attack<>(
                        canary + " in " + place,
                        places -> assertThat(places.text(place)).doesNotContainIgnoringCase(canary)));
            }
        }
        return new Row<>(
                52,
                "names in logs and measurements",
                site -> place -> read(site, place),
                site -> place -> "asked for " + World.CANARIES,
                attacks);
    }

    private static String read(Site site, String place) throws Exception {
        return switch (place) {
            case "the log" -> site.logged();
            case "the log of the database" -> Files.readString(site.folder().resolve("postgres.log"));
            case "the metrics" -> site.management().get("/actuator/prometheus").body();
            default -> site.management().get("/actuator/health").body();
        };
    }

    /** Somebody who speaks, and the lines that are written of it. */
    record Heard(Edge edge, Supplier<String> log) {

        void after(Attack.Attempt<Caller> said) throws Exception {
            said.on(edge.as("desk"));
            assertThat(log.get().lines()).noneMatch(line -> line.strip().startsWith(FORGED));
        }
    }

    private static Row<Heard> forgedLines() {
        Map<String, Attack.Attempt<Caller>> ways = new LinkedHashMap<>();
        for (String end : List.of("\r\n", "\n", "\r", "\u0085", "\u2028")) {
            String words = "x" + end + FORGED;
            String shown =
                    "U+%04X".formatted((int) end.charAt(end.length() - 1)) + (end.length() > 1 ? " after U+000D" : "");
            ways.put("a document with " + shown, caller -> caller.ask("{me{actor}} #" + words));
            ways.put("a name with " + shown, caller -> caller.signInWith(words, "x"));
            ways.put(
                    "a text with " + shown,
                    caller -> caller.ask("query($p:PersonId!){recipient(personId:$p){version}}", Map.of("p", words)));
            ways.put(
                    "an address with " + shown,
                    caller -> caller.get("/prints/police-request/x" + encoded(end) + FORGED.replace(" ", "%20")));
        }
        List<Attack<Heard>> attacks = new ArrayList<>();
        ways.forEach((what, way) -> attacks.add(new Attack<>(what, heard -> heard.after(way))));
        return new Row<>(
                53,
                "line ends that forge lines of the log",
                site -> new Heard(site.edge(), site::logged),
                site -> new Heard(site.naive(), site::loggedByTheHoles),
                attacks,
                false);
    }

    private static String encoded(String end) {
        StringBuilder encoded = new StringBuilder();
        for (byte one : end.getBytes(StandardCharsets.UTF_8)) {
            encoded.append("%%%02X".formatted(one));
        }
        return encoded.toString();
    }
}
