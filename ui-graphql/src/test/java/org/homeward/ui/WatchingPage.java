package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A page in a browser behind a wire, and what its story says. */
record WatchingPage(Process story, Queue<String> said) implements AutoCloseable {

    static WatchingPage of(Chromium browser, CuttableWire wire, String person, String... notes) throws IOException {
        List<String> more = new ArrayList<>(List.of(person));
        more.addAll(List.of(notes));
        Process story = browser.started(
                "cut.mjs", "http://" + wire.address(), "desk", RunningProgram.PASSWORD, more.toArray(String[]::new));
        Queue<String> said = new ConcurrentLinkedQueue<>();
        Thread.ofPlatform().daemon().start(() -> {
            try (BufferedReader lines = story.inputReader()) {
                lines.lines().forEach(said::add);
            } catch (IOException | UncheckedIOException gone) {
                said.add("cannot be heard any more");
            }
        });
        return new WatchingPage(story, said);
    }

    void says(String line, Duration within) {
        await(line).atMost(within).untilAsserted(() -> assertThat(said).contains(line));
    }

    @Override
    public void close() {
        story.descendants().forEach(ProcessHandle::destroyForcibly);
        story.destroyForcibly();
    }
}
