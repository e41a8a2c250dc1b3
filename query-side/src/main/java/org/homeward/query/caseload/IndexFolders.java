package org.homeward.query.caseload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

/** The folders of the index: numbered, with a pointer file that is replaced in one step to name the one in use. */
final class IndexFolders {

    private static final String FIRST = "1";

    private final Path root;
    private final Path pointer;

    IndexFolders(Path root) {
        this.root = root;
        this.pointer = root.resolve("current");
    }

    Path current() {
        try {
            Files.createDirectories(root);
            return root.resolve(
                    Files.exists(pointer) ? Files.readString(pointer, StandardCharsets.US_ASCII).strip() : FIRST);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** An empty folder beside the current one. */
    Path next() {
        Path next = root.resolve(
                Long.toString(Long.parseLong(current().getFileName().toString()) + 1));
        delete(next);
        return next;
    }

    void use(Path folder) {
        try {
            Path written = Files.writeString(root.resolve("current.new"), folder.getFileName().toString());
            Files.move(written, pointer, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Removes what is not in use. */
    void clean() {
        Path current = current();
        try (Stream<Path> folders = Files.list(root)) {
            folders.filter(Files::isDirectory)
                    .filter(folder -> !folder.equals(current))
                    .forEach(IndexFolders::delete);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
