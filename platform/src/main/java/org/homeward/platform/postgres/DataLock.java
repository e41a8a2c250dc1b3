package org.homeward.platform.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.homeward.platform.postgres.PostgresNotStarted.Reason;

/**
 * The right to work on one data folder. The operating system drops it when the process dies, however it dies, so it can
 * never be stale.
 */
final class DataLock implements AutoCloseable {

    /** POSIX drops all locks of a process on a file when any of its descriptors closes: never open it twice here. */
    private static final Set<Path> HELD_IN_THIS_JVM = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private DataLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static DataLock on(DataFolder folder) {
        Path file = folder.lock();
        if (!HELD_IN_THIS_JVM.add(file)) {
            throw inUse(folder);
        }
        try {
            return acquire(folder, file);
        } catch (IOException failure) {
            HELD_IN_THIS_JVM.remove(file);
            throw StartFailure.writing(file, failure);
        } catch (RuntimeException failure) {
            HELD_IN_THIS_JVM.remove(file);
            throw failure;
        }
    }

    private static DataLock acquire(DataFolder folder, Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw inUse(folder);
        }
        return new DataLock(file, channel);
    }

    private static PostgresNotStarted inUse(DataFolder folder) {
        return new PostgresNotStarted(
                Reason.IN_USE_BY_ANOTHER_PROGRAM,
                "Another running program already uses the data folder " + folder.root()
                        + ". Stop that program, or give this one a data folder of its own.");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            HELD_IN_THIS_JVM.remove(file);
        }
    }
}
