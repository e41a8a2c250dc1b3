package org.homeward.ui.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Watching what one may not, for longer than one may, and too much of it: rows 21 to 23. */
final class StreamRows {

    private static final String WATCH = "subscription{stationChanged(station:\"" + World.HERE + "\"){station}}";
    private static final int AT_ONCE = 60;
    private static final int ALLOWED = 50;

    private StreamRows() {}

    static Stream<Row<?>> all() {
        return Stream.of(uninvited(), outlived(), many());
    }

    private static Row<Edge> uninvited() {
        Map<String, ?> asked = Map.of("query", WATCH);
        return new Row<>(
                21,
                "watching without a session, with an ended one, and from the page of somebody else",
                Site::edge,
                Site::naive,
                List.of(
                        new Attack<>(
                                "without a session",
                                edge -> refused(edge.nobody().statusOfWatching(WATCH))),
                        new Attack<>("with a token and no session", edge -> {
                            Caller nobody = edge.nobody();
                            nobody.token();
                            refused(nobody.statusOfWatching(WATCH));
                        }),
                        new Attack<>("after signing out", edge -> {
                            Caller gone = edge.anew("desk");
                            gone.send("/api/logout", Caller.json(Map.of()));
                            refused(gone.statusOfWatching(WATCH));
                        }),
                        new Attack<>("from a page of somebody else, who has no token", edge -> {
                            Caller desk = edge.as("desk");
                            for (String origin : List.of("https://example.org", "null")) {
                                refused(desk.send(
                                                "/graphql",
                                                request -> Caller.with(asked, List.of("Origin", origin))
                                                        .apply(request)
                                                        .setHeader("X-CSRF-TOKEN", ""))
                                        .status());
                            }
                        }),
                        new Attack<>("over a socket of the other protocol", edge -> {
                            for (String path : List.of("/graphql", "/graphql-ws", "/subscriptions", "/ws")) {
                                String answer = RawCaller.upgraded(
                                        edge.address(), path, edge.as("desk").cookie());
                                assertThat(answer).matches("(?s)HTTP/1.1 4\\d\\d .*");
                            }
                        })));
    }

    private static void refused(int status) {
        assertThat(status).isIn(401, 403);
    }

    /** Somebody who watches, and the database by which things happen to the account meanwhile. */
    record Watcher(Edge edge, Site site, Duration patience) {

        void isCutOffAfter(String name, Happening happening) throws Exception {
            Caller watcher = edge.anew(name);
            HttpResponse<Stream<String>> stream = watcher.watch(WATCH);
            assertThat(stream.statusCode()).isEqualTo(200);
            CompletableFuture<Long> ended = new CompletableFuture<>();
            Thread.ofPlatform().daemon().start(() -> {
                try (Stream<String> lines = stream.body()) {
                    ended.complete(lines.count());
                } catch (UncheckedIOException cutOff) {
                    ended.completeExceptionally(cutOff);
                }
            });
            happening.to(watcher);
            try {
                ended.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            } catch (ExecutionException cutOff) {
                assertThat(cutOff).hasCauseInstanceOf(UncheckedIOException.class);
            } catch (TimeoutException goesOn) {
                throw new AssertionError(name + " still watches", goesOn);
            } finally {
                stream.body().close();
            }
        }
    }

    /** What happens to somebody while they watch. */
    @FunctionalInterface
    interface Happening {
        void to(Caller watcher) throws Exception;
    }

    private static Row<Watcher> outlived() {
        List<Attack<Watcher>> attacks = new ArrayList<>();
        Map.of(
                        "watchera", "role = 'ESCORT'",
                        "watcherb", "station = '" + World.THERE + "'",
                        "watcherc", "disabled = TRUE")
                .forEach((name, change) -> attacks.add(new Attack<>(
                        "after the account changed: " + change,
                        watcher -> watcher.isCutOffAfter(
                                name,
                                who -> watcher.site()
                                        .events()
                                        .update("UPDATE account SET " + change + " WHERE username = ?", name)))));
        attacks.add(new Attack<>(
                "after signing out",
                watcher -> watcher.isCutOffAfter("watcherd", who -> who.send("/api/logout", Caller.json(Map.of())))));
        return new Row<>(
                22,
                "going on to watch after the right to is gone",
                site -> new Watcher(site.edge(), site, Duration.ofSeconds(20)),
                site -> new Watcher(site.naive(), site, Duration.ofSeconds(2)),
                attacks);
    }

    private static Row<Edge> many() {
        return new Row<>(
                23,
                "one account that watches more than all others together",
                Site::edge,
                Site::naive,
                List.of(
                        new Attack<>("60 at once in one window", edge -> {
                            Caller one = edge.anew("crowda");
                            assertThat(watched(List.of(one), WATCH)).isLessThanOrEqualTo(ALLOWED);
                        }),
                        new Attack<>("60 at once in three windows", edge -> {
                            List<Caller> windows =
                                    List.of(edge.anew("crowdb"), edge.anew("crowdb"), edge.anew("crowdb"));
                            assertThat(watched(windows, WATCH)).isLessThanOrEqualTo(ALLOWED);
                        }),
                        new Attack<>("60 at once of which none is read", edge -> {
                            Caller one = edge.anew("crowdc");
                            assertThat(watched(List.of(one), WATCH.replace("{station}", "{station __typename}")))
                                    .isLessThanOrEqualTo(ALLOWED);
                            assertThat(edge.as("desk").ask("{me{actor}}").status())
                                    .isEqualTo(200);
                        })));
    }

    /** How many of them are told something; the first is closed when all are open. */
    private static int watched(List<Caller> windows, String document) throws Exception {
        List<HttpResponse<Stream<String>>> open = new ArrayList<>();
        try {
            for (int i = 0; i < AT_ONCE; i++) {
                open.add(windows.get(i % windows.size()).watch(document));
            }
            return (int) open.stream().filter(Caller::tells).count();
        } finally {
            open.forEach(stream -> stream.body().close());
        }
    }
}
