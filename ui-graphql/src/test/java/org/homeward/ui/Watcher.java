package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Watches something over a wire, and comes back after every cut, as the page does. */
final class Watcher implements AutoCloseable {

    private static final Pattern VERSION = Pattern.compile("\"version\":(\\d+)");
    private static final long PAUSE_MILLIS = 100;

    private final Queue<String> told = new ConcurrentLinkedQueue<>();
    private final AtomicInteger ends = new AtomicInteger();
    private final Desk desk;
    private final String field;
    private volatile boolean closed;

    Watcher(String address, String field) throws IOException, InterruptedException {
        this.field = field;
        desk = new Desk(Integer.parseInt(address.substring(address.indexOf(':') + 1)))
                .signIn("desk", RunningProgram.PASSWORD, RunningProgram.PASSWORD);
        Thread.ofPlatform().daemon().name("watcher").start(this::watch);
    }

    /** What it was told, and was not forgotten by who reads this. */
    Queue<String> told() {
        return told;
    }

    List<Long> versions() {
        return told.stream().map(Watcher::version).toList();
    }

    /** How often it was cut off. */
    int ends() {
        return ends.get();
    }

    @Override
    public void close() {
        closed = true;
    }

    private void watch() {
        while (!closed) {
            try (Stream<String> lines =
                    desk.watch("subscription{" + field + "}").body()) {
                lines.filter(line -> line.startsWith("data:") && line.contains("\"data\""))
                        .forEach(told::add);
            } catch (IOException | UncheckedIOException cutOff) {
                // That is what is tried here.
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            ends.incrementAndGet();
            pause();
        }
    }

    private static long version(String data) {
        Matcher version = VERSION.matcher(data);
        assertThat(version.find()).as(data).isTrue();
        return Long.parseLong(version.group(1));
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
