package org.homeward.query.caseload;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * The folder with the generations of the index, and the file that names the one that counts.
 *
 * <p>The file is replaced by a rename after its new content is on disk: a crash at any instant leaves the old name or
 * the new one, and either names a generation that is whole.
 */
final class IndexFolder {

    private static final String POINTER = "current";
    private static final String NEXT_POINTER = "current.next";
    private static final String PREFIX = "generation-";
    private static final Pattern GENERATION = Pattern.compile(PREFIX + "([0-9]{1,18})");

    private final Path root;

    IndexFolder(Path root) throws IOException {
        this.root = Files.createDirectories(root);
    }

    /** The generation that counts, if any was ever named and is still there. */
    Optional<Path> current() throws IOException {
        Path pointer = root.resolve(POINTER);
        if (!Files.exists(pointer)) {
            return Optional.empty();
        }
        String name = Files.readString(pointer, StandardCharsets.UTF_8).strip();
        return GENERATION.matcher(name).matches()
                ? Optional.of(root.resolve(name)).filter(Files::isDirectory)
                : Optional.empty();
    }

    /** A folder that no generation ever had while this one was there. */
    Path next() throws IOException {
        long last = 0;
        try (Stream<Path> all = Files.list(root)) {
            last = all.map(path -> GENERATION.matcher(path.getFileName().toString()))
                    .filter(found -> found.matches())
                    .mapToLong(found -> Long.parseLong(found.group(1)))
                    .max()
                    .orElse(0);
        }
        Path next = Files.createDirectory(root.resolve(PREFIX + (last + 1)));
        IOUtils.fsync(root, true);
        return next;
    }

    /** From now on, and after any crash from now on, this generation counts. */
    void point(Path generation) throws IOException {
        Path next = root.resolve(NEXT_POINTER);
        byte[] name = generation.getFileName().toString().getBytes(StandardCharsets.UTF_8);
        try (FileChannel file = FileChannel.open(
                next, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(name);
            while (rest.hasRemaining()) {
                file.write(rest);
            }
            file.force(true);
        }
        Files.move(next, root.resolve(POINTER), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        IOUtils.fsync(root, true);
    }

    /** Deletes what a rebuild that was cut short left behind. */
    void deleteAllBut(Path kept) throws IOException {
        try (Stream<Path> all = Files.list(root)) {
            for (Path path : all.toList()) {
                boolean generation =
                        GENERATION.matcher(path.getFileName().toString()).matches();
                if (generation && !path.equals(kept)) {
                    delete(path);
                }
            }
        }
    }

    static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failed) throws IOException {
                if (failed != null) {
                    throw failed;
                }
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
