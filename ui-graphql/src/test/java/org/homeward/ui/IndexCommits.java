package org.homeward.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The commits of an index that another process writes. One lasts a few thousandths of a second, in which its list of parts
 * has a name of its own: whoever only looked again and again would miss most of them.
 */
final class IndexCommits {

    private static final String UNFINISHED = "pending_segments";

    private IndexCommits() {}

    /** Waits until a commit has begun and returns at once; false when none began in that time. */
    static boolean awaitNext(Path index, Duration patience) throws IOException, InterruptedException {
        try (WatchService watch = index.getFileSystem().newWatchService()) {
            index.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            long deadline = System.nanoTime() + patience.toNanos();
            while (true) {
                // Again each time: a generation that was built anew may have come beside the others.
                for (Path generation : generations(index)) {
                    generation.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
                }
                WatchKey key = watch.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
                if (key == null) {
                    return false;
                }
                if (key.pollEvents().stream()
                        .anyMatch(made -> String.valueOf(made.context()).startsWith(UNFINISHED))) {
                    return true;
                }
                key.reset();
            }
        }
    }

    private static List<Path> generations(Path index) throws IOException {
        try (Stream<Path> folders = Files.list(index)) {
            return folders.filter(Files::isDirectory).toList();
        }
    }
}
