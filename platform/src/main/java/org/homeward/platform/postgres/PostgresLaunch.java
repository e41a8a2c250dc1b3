package org.homeward.platform.postgres;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is to be started and where; immutable, each method answers a changed copy. */
public final class PostgresLaunch {

    private static final Logger log = LoggerFactory.getLogger(PostgresLaunch.class);

    private final Path dataDirectory;
    private final List<String> databases;
    private final @Nullable Path binariesFolder;
    private final Consumer<Runnable> exitHooks;
    private final Supplier<ServerAccount> account;

    private PostgresLaunch(
            Path dataDirectory,
            List<String> databases,
            @Nullable Path binariesFolder,
            Consumer<Runnable> exitHooks,
            Supplier<ServerAccount> account) {
        this.dataDirectory = dataDirectory;
        this.databases = databases;
        this.binariesFolder = binariesFolder;
        this.exitHooks = exitHooks;
        this.account = account;
    }

    static PostgresLaunch in(Path dataDirectory) {
        return new PostgresLaunch(
                dataDirectory, List.of(), null, PostgresLaunch::whenTheJvmExits, ServerAccount::ofThisProcess);
    }

    /** Names the databases to have; lower-case letters, digits and underscores. Missing ones are created. */
    public PostgresLaunch databases(String... names) {
        List.of(names).forEach(Databases::requirePlainName);
        return new PostgresLaunch(dataDirectory, List.of(names), binariesFolder, exitHooks, account);
    }

    /** Shares one unpacked copy of the binaries (75 MB) among several data folders. */
    public PostgresLaunch binariesIn(Path folder) {
        return new PostgresLaunch(dataDirectory, databases, folder, exitHooks, account);
    }

    /**
     * Hands the stopping of the server to the given registry instead of a JVM shutdown hook. JVM hooks run all at once;
     * a framework that drains its requests in one of them needs the database until it is done.
     */
    public PostgresLaunch stoppedBy(Consumer<Runnable> hooks) {
        return new PostgresLaunch(dataDirectory, databases, binariesFolder, hooks, account);
    }

    PostgresLaunch as(ServerAccount other) {
        return new PostgresLaunch(dataDirectory, databases, binariesFolder, exitHooks, () -> other);
    }

    /**
     * Starts the server, which may take as long as recovery after a crash does.
     *
     * @throws PostgresNotStarted with the reason; the data folder is left as it was
     */
    public EmbeddedPostgres start() {
        long began = System.nanoTime();
        DataFolder folder = DataFolder.at(dataDirectory);
        DataLock lock = DataLock.on(folder);
        try {
            EmbeddedPostgres running = start(folder, lock);
            exitHooks.accept(running::close);
            log.info(
                    "PostgreSQL is ready on port {} after {} ms",
                    running.port(),
                    Duration.ofNanos(System.nanoTime() - began).toMillis());
            return running;
        } catch (RuntimeException | Error failure) {
            lock.close();
            throw failure;
        }
    }

    private EmbeddedPostgres start(DataFolder folder, DataLock lock) {
        folder.removeLeftovers();
        PostgresBinaries binaries = PostgresBinaries.unpackedIn(
                binariesFolder == null ? folder.binaries() : binariesFolder, BinaryPlatform.current());
        Cluster cluster = new Cluster(folder, new ServerPrograms(binaries.home(), account.get()));
        String password = cluster.createIfMissing();
        int port = cluster.start();
        try {
            Map<String, DatabaseAccess> access = new Databases(port, password).prepare(databases);
            return new EmbeddedPostgres(cluster, lock, access, port);
        } catch (RuntimeException | Error failure) {
            cluster.stop();
            throw failure;
        }
    }

    private static void whenTheJvmExits(Runnable stop) {
        Runtime.getRuntime().addShutdownHook(new Thread(stop, "postgres-stop"));
    }
}
