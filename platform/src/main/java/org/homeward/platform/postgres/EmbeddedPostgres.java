package org.homeward.platform.postgres;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A running PostgreSQL of our own: unpacked from the libraries of the program, initialised on first use, reachable from
 * this machine only, and stopped with the program. Before {@code start} returns, the server itself has confirmed that it
 * forces every commit to disk.
 *
 * <p>The data folder holds {@code postgres} (the cluster), {@code postgres-password} (mode 0600), {@code postgres.log},
 * {@code postgres.lock} and, unless placed elsewhere, {@code postgres-binaries}.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private final Cluster cluster;
    private final DataLock lock;
    private final Map<String, DatabaseAccess> databases;
    private final int port;
    private final AtomicBoolean stopped = new AtomicBoolean();

    EmbeddedPostgres(Cluster cluster, DataLock lock, Map<String, DatabaseAccess> databases, int port) {
        this.cluster = cluster;
        this.lock = lock;
        this.databases = Map.copyOf(databases);
        this.port = port;
    }

    /**
     * Starts with everything at its default, creating the named databases where they are missing.
     *
     * @throws PostgresNotStarted with the reason; the data folder is left as it was
     */
    public static EmbeddedPostgres start(Path dataDirectory, String... databases) {
        return in(dataDirectory).databases(databases).start();
    }

    /** Begins a start on the given data folder that needs more said than the defaults. */
    public static PostgresLaunch in(Path dataDirectory) {
        return PostgresLaunch.in(dataDirectory);
    }

    /**
     * How to reach one of the databases named at start.
     *
     * @throws IllegalArgumentException when the database was not named at start
     */
    public DatabaseAccess access(String database) {
        DatabaseAccess access = databases.get(database);
        if (access == null) {
            throw new IllegalArgumentException("Database " + database + " was not named when PostgreSQL was started");
        }
        return access;
    }

    public int port() {
        return port;
    }

    /** Whether the server process is still there; meant for a health check. */
    public boolean isRunning() {
        return !stopped.get() && cluster.isRunning();
    }

    /** Stops the server and waits until its files are consistent and released. Calling it again does nothing. */
    @Override
    public void close() {
        if (stopped.compareAndSet(false, true)) {
            try (lock) {
                cluster.stop();
            }
        }
    }
}
