package org.homeward.platform.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.homeward.platform.postgres.PostgresNotStarted.Reason;

/** The names of everything kept in the data folder, and the few ways in which files there are changed. */
record DataFolder(Path root) {

    static final String UNFINISHED = "postgres-unfinished-";

    static DataFolder at(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(absolute);
            Path probe = Files.createTempFile(absolute, UNFINISHED, ".probe");
            Files.write(probe, new byte[] {1});
            Files.delete(probe);
            return new DataFolder(absolute.toRealPath());
        } catch (IOException failure) {
            throw StartFailure.writing(absolute, failure);
        }
    }

    Path cluster() {
        return root.resolve("postgres");
    }

    Path binaries() {
        return root.resolve("postgres-binaries");
    }

    Path password() {
        return root.resolve("postgres-password");
    }

    Path log() {
        return root.resolve("postgres.log");
    }

    Path lock() {
        return root.resolve("postgres.lock");
    }

    /** A folder to build something in that takes its final name only when it is complete. */
    Path unfinished() throws IOException {
        return Files.createTempDirectory(root, UNFINISHED);
    }

    /** Removes what a start that was killed half-way left behind; such folders never held an event. */
    void removeLeftovers() {
        try {
            removeLeftovers(root);
            if (Files.isDirectory(binaries())) {
                removeLeftovers(binaries());
            }
        } catch (IOException failure) {
            throw StartFailure.writing(root, failure);
        }
    }

    private static void removeLeftovers(Path folder) throws IOException {
        List<Path> children;
        try (Stream<Path> listed = Files.list(folder)) {
            children = listed.toList();
        }
        for (Path child : children) {
            if (String.valueOf(child.getFileName()).startsWith(UNFINISHED)) {
                delete(child);
            }
        }
    }

    static void delete(Path tree) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> paths = Files.walk(tree)) {
            deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.deleteIfExists(path);
        }
    }

    /** Gives a finished file or folder its name, so that after a power cut it is there whole or not at all. */
    static void publish(Path finished, Path name) throws IOException {
        Files.move(finished, name, StandardCopyOption.ATOMIC_MOVE);
        Path parent = name.getParent();
        if (parent != null && isPosix(parent)) {
            try (FileChannel directory = FileChannel.open(parent, StandardOpenOption.READ)) {
                directory.force(true);
            }
        }
    }

    static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** Says whether a cluster is there; a folder without its first file is neither absent nor usable. */
    boolean hasCluster() {
        if (!Files.exists(cluster())) {
            return false;
        }
        if (!Files.isRegularFile(cluster().resolve("PG_VERSION"))) {
            throw new PostgresNotStarted(
                    Reason.CLUSTER_CORRUPTED,
                    "The folder " + cluster() + " exists but holds no PostgreSQL cluster (PG_VERSION is missing)."
                            + " Nothing was changed. Put the folder back from a backup; if it never held data, remove"
                            + " it and start again.");
        }
        return true;
    }
}
