package org.homeward.platform.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * What a first start leaves in a folder: a cluster with its databases, and the password. Made once for all tests of a run and
 * copied for each that is not about first starts.
 */
final class FirstStart {

    private static final List<String> LEFT = List.of("postgres", "postgres-password");

    private FirstStart() {}

    /** Puts it into a folder in which nothing was started yet. */
    static void into(Path folder) {
        try {
            if (!Files.exists(folder.resolve("postgres"))) {
                Files.createDirectories(folder);
                for (String part : LEFT) {
                    copy(Kept.FOLDER.resolve(part), folder.resolve(part));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : (Iterable<Path>) all::iterator) {
                Files.copy(each, to.resolve(from.relativize(each).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static Path made() {
        try {
            Path folder = Files.createTempDirectory("homeward-first-start");
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> delete(folder)));
            EmbeddedPostgres.in(folder)
                    .binariesIn(EmbeddedPostgresTest.BINARIES)
                    .databases(EmbeddedPostgresTest.EVENTS, EmbeddedPostgresTest.KEYS, CommitUntilKilled.DATABASE)
                    .start()
                    .close();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Made when first asked for, by one test; the others wait for it. */
    private static final class Kept {

        static final Path FOLDER = made();
    }
}
