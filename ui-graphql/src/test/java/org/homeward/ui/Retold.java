package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.ui.Homes.done;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.seeds.story.Step;
import org.homeward.seeds.told.ToldStories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import tools.jackson.databind.JsonNode;

/**
 * A story that is told by hand, told again at the desks: each of its commands goes over HTTP as the mutation it has, from
 * whoever asked it, at the minute at which it was written down. What became of it is asked over GraphQL, at any hour of it.
 *
 * <p>Hours are those of the station's clock. The answers are lines that can be read: what happened when and by whom, who
 * answered for the person from when to when, what was owed and whether it was done.
 */
final class Retold implements BeforeAllCallback {

    private static final ZoneId STATIONS = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT);
    private static final Duration WRITING = Duration.ofMinutes(6);
    private static final Map<String, String> BY = Map.of(
            "STATION_STAFF", "desk",
            "TRACING_OFFICER", "officer",
            "SUPERVISOR", "supervisor",
            "SYSTEM", "program");

    private final String title;
    private final String reader;
    private final Deque<Step> ahead = new ArrayDeque<>();
    private final Map<String, Long> versions = new HashMap<>();
    private @Nullable ToldWorld world;
    private int asked;

    private Retold(String title, String reader) {
        this.title = title;
        this.reader = reader;
    }

    /** A story of the station; its supervisor reads the files. */
    static Retold ofTheStation(String title) {
        return new Retold(title, "super1tj");
    }

    /** A story of the centre for minors. */
    static Retold ofTheChildren(String title) {
        return new Retold(title, "super1tjminors");
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        assertThat(context.getRequiredTestClass()).hasAnnotation(OneStoryAtATime.class);
        world = ToldWorld.of(context);
        ahead.addAll(ToldStories.all().stream()
                .filter(story -> story.title().equals(title))
                .findFirst()
                .orElseThrow()
                .steps());
    }

    /** Goes on until an hour, with all that was written down by then. */
    void until(String hour) throws IOException, InterruptedException {
        Instant stop = instant(hour);
        while (!ahead.isEmpty() && !ahead.peek().recordedAt().isAfter(stop)) {
            Step step = ahead.remove();
            world().clock().turnTo(step.recordedAt());
            CommandInput input = CommandInput.of(step.command());
            long version = done(desk(ToldWorld.account(step)).send(step.command(), command()));
            if (input.fields().get("personId") instanceof String person) {
                versions.put(person, version);
            }
        }
        world().clock().turnTo(stop);
    }

    /** Goes on to the end of the story. */
    void toTheEnd() throws IOException, InterruptedException {
        if (!ahead.isEmpty()) {
            until(LocalDateTime.ofInstant(ahead.getLast().recordedAt(), STATIONS)
                    .plusMinutes(1)
                    .toString());
        }
    }

    /** Asks for something that is not in the story, some minutes ago; it is done. */
    void also(String account, String mutation, Map<String, ?> input) throws IOException, InterruptedException {
        long version = done(sent(account, mutation, input));
        if (input.get("personId") instanceof String person) {
            versions.put(person, version);
        }
    }

    /** Asks for something that is not in the story and must not be; gives the reason why it is not done. */
    String refused(String account, String mutation, Map<String, ?> input) throws IOException, InterruptedException {
        return sent(account, mutation, input)
                .path("errors")
                .path(0)
                .path("code")
                .asString();
    }

    /** What a file answers now, to the supervisor. */
    JsonNode file(String person, String fields) throws IOException, InterruptedException {
        return file(reader, person, fields);
    }

    /** What a file answers now to somebody. */
    JsonNode file(String account, String person, String fields) throws IOException, InterruptedException {
        return desk(account).ask(about(person, "", fields), Map.of()).path("recipient");
    }

    /** What a file answers as it was known at an hour. */
    JsonNode asOf(String hour, String person, String fields) throws IOException, InterruptedException {
        return desk(reader)
                .ask(about(person, ",asOf:\"" + instant(hour) + "\"", fields), Map.of())
                .path("recipient");
    }

    /** Whether somebody is told that there is no such file. */
    boolean isHidden(String account, String person) throws IOException, InterruptedException {
        JsonNode answer = desk(account).answer(about(person, "", "version"), Map.of());
        return answer.path("errors")
                .path(0)
                .path("extensions")
                .path("code")
                .asString()
                .equals("NOT_FOUND");
    }

    /** What happened, the oldest first: when, by whom, what. What is owed is told apart. */
    List<String> chronology(String person) throws IOException, InterruptedException {
        file(person, "version");
        List<String> lines = new ArrayList<>();
        for (JsonNode entry : desk(reader)
                .ask("{chronology(personId:\"" + person + "\",first:100){name occurredAt by{role}}}", Map.of())
                .path("chronology")) {
            if (!entry.path("name").asString().startsWith("deadline.")) {
                lines.addFirst(hour(entry.path("occurredAt")) + " "
                        + BY.get(entry.path("by").path("role").asString()) + " "
                        + entry.path("name").asString());
            }
        }
        return lines;
    }

    /**
     * What is or was owed by the rules that are named is this, the first first, once what ran out by now is written down.
     * Of other rules nothing is said: a further one is no other story.
     */
    void owes(String person, String... lines) {
        Set<String> named = Stream.of(lines).map(line -> line.split(" ", 2)[0]).collect(Collectors.toSet());
        Homes.eventually(() -> {
            world().sweep();
            assertThat(file(person, "deadlines{key standing missed}")
                            .path("deadlines")
                            .valueStream()
                            .filter(deadline ->
                                    named.contains(deadline.path("key").asString()))
                            .map(Retold::owed))
                    .containsExactly(lines);
        });
    }

    /** Who answered for a person, one after the other. */
    List<String> custody(String person) throws IOException, InterruptedException {
        return file(person, "custody{holder facility family kinId body from to}")
                .path("custody")
                .valueStream()
                .map(link -> who(link) + " from " + hour(link.path("from"))
                        + (link.path("to").isNull() ? "" : " to " + hour(link.path("to"))))
                .toList();
    }

    JsonNode ask(String account, String document) throws IOException, InterruptedException {
        return desk(account).ask(document, Map.of());
    }

    Desk desk(String account) throws IOException, InterruptedException {
        return world().desk(account);
    }

    /** An hour of the station's clock as the store knows it. */
    static Instant instant(String hour) {
        return LocalDateTime.parse(hour).atZone(STATIONS).toInstant();
    }

    private JsonNode sent(String account, String mutation, Map<String, ?> more)
            throws IOException, InterruptedException {
        Map<String, Object> input = new HashMap<>(more);
        input.putIfAbsent("occurredAt", world().clock().instant().minus(WRITING).toString());
        return desk(account).send(mutation, input, command());
    }

    private String command() {
        return "cmd-" + title.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "") + asked++;
    }

    private String about(String person, String more, String fields) {
        String version = more.isEmpty() ? ",atLeastVersion:" + versions.getOrDefault(person, 0L) : more;
        return "{recipient(personId:\"" + person + "\"" + version + "){" + fields + "}}";
    }

    private static String owed(JsonNode deadline) {
        String line = deadline.path("key").asString() + " "
                + deadline.path("standing").asString();
        boolean wasLate = deadline.path("missed").asBoolean()
                && !deadline.path("standing").asString().equals("MISSED");
        return wasLate ? line + ", but missed" : line;
    }

    private static String who(JsonNode link) {
        String holder = link.path("holder").asString();
        return switch (holder) {
            case "FACILITY" -> link.path("facility").asString().substring("facility-demo".length());
            case "FOSTER_FAMILY" -> link.path("family").asString();
            case "KIN" -> link.path("kinId").asString();
            case "OTHER_BODY" -> link.path("body").asString();
            default -> holder;
        };
    }

    private static String hour(JsonNode instant) {
        return HOUR.format(Instant.parse(instant.asString()).atZone(STATIONS));
    }

    private ToldWorld world() {
        return Objects.requireNonNull(world);
    }
}
