package org.homeward.platform.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.homeward.platform.postgres.PostgresNotStarted.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The database files and the server process on them. The caller holds the {@link DataLock}, so a server that is found
 * running belongs to a program that died.
 */
final class Cluster {

    private static final Logger log = LoggerFactory.getLogger(Cluster.class);
    private static final Duration INITIALISING = Duration.ofMinutes(5);
    private static final Duration RECOVERING = Duration.ofMinutes(10);
    private static final Duration STOPPING = Duration.ofSeconds(60);
    private static final Duration RETRYING = Duration.ofSeconds(30);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(200);

    private static final List<String> PASSING = List.of(
            "could not bind",
            "could not create any TCP/IP sockets",
            "pre-existing shared memory block is still in use",
            "lock file \"postmaster.pid\" already exists",
            "postmaster.pid\" is empty",
            "invalid data in PID file");

    private final DataFolder folder;
    private final ServerPrograms programs;
    private final ServerAccount account;

    Cluster(DataFolder folder, ServerPrograms programs) {
        this.folder = folder;
        this.programs = programs;
        this.account = programs.account();
    }

    /** Answers the administrator's password. */
    String createIfMissing() {
        String version = programs.majorVersion();
        if (!folder.hasCluster()) {
            return create();
        }
        requireVersion(version);
        return AdminPassword.read(folder);
    }

    private void requireVersion(String ours) {
        Path file = folder.cluster().resolve("PG_VERSION");
        try {
            String theirs = Files.readString(file).strip();
            if (!theirs.equals(ours)) {
                throw new PostgresNotStarted(
                        Reason.WRONG_MAJOR_VERSION,
                        "The cluster in " + folder.cluster() + " was made by PostgreSQL " + theirs
                                + ", this program brings " + ours + ". Start the version of this program that made it,"
                                + " or move the data over with a dump and a restore.");
            }
        } catch (IOException failure) {
            throw StartFailure.writing(file, failure);
        }
    }

    private String create() {
        String password = AdminPassword.random();
        try {
            Path unfinished = folder.unfinished();
            account.own(unfinished);
            Path passwordForServer = unfinished.resolve("for-initdb");
            AdminPassword.write(passwordForServer, password);
            account.own(passwordForServer);
            Path files = unfinished.resolve("cluster");
            initialise(files, passwordForServer);
            Path passwordForUs = unfinished.resolve("password");
            AdminPassword.write(passwordForUs, password);
            DataFolder.publish(passwordForUs, folder.password());
            DataFolder.publish(files, folder.cluster());
            DataFolder.delete(unfinished);
            return password;
        } catch (IOException failure) {
            throw StartFailure.writing(folder.root(), failure);
        }
    }

    private void initialise(Path files, Path passwordFile) {
        CommandOutcome outcome = programs.run(
                "initdb",
                INITIALISING,
                List.of(
                        "--pgdata=" + files,
                        "--username=" + Databases.ADMINISTRATOR,
                        "--pwfile=" + passwordFile,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--no-locale",
                        "--data-checksums"));
        if (!outcome.succeeded()) {
            throw StartFailure.explain(folder, outcome.output());
        }
    }

    /** Answers the port. */
    int start() {
        try {
            ServerLog serverLog = new ServerLog(folder.log());
            serverLog.prepare(account);
            long deadline = System.nanoTime() + RETRYING.toNanos();
            while (true) {
                stopOrphan();
                int port = freePort();
                writeSettings(port);
                long mark = serverLog.mark();
                CommandOutcome outcome = launch();
                if (outcome.succeeded()) {
                    return port;
                }
                String said = outcome.output() + serverLog.since(mark);
                if (PASSING.stream().noneMatch(said::contains) || System.nanoTime() > deadline) {
                    stop();
                    throw StartFailure.explain(folder, said);
                }
                LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
            }
        } catch (IOException failure) {
            throw StartFailure.writing(folder.root(), failure);
        }
    }

    /** Through pg_ctl, because it gives the server a session of its own: Ctrl-C must reach the program first. */
    private CommandOutcome launch() {
        return control("start", RECOVERING, "--log=" + folder.log());
    }

    private CommandOutcome control(String action, Duration limit, String option) {
        return programs.run(
                "pg_ctl",
                limit.plusSeconds(10),
                List.of(action, "--pgdata=" + folder.cluster(), "--wait", "--timeout=" + limit.toSeconds(), option));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            return socket.getLocalPort();
        }
    }

    private void writeSettings(int port) throws IOException {
        Path draft = folder.cluster().resolve("postgresql.conf.new");
        Files.writeString(draft, ServerSettings.file(port));
        account.own(draft);
        DataFolder.publish(draft, folder.cluster().resolve("postgresql.conf"));
    }

    /** Asked before each try: a server that was being launched when its program died writes its number late. */
    private void stopOrphan() throws IOException {
        Postmaster.removeUnreadable(folder.cluster());
        switch (standing()) {
            case GONE -> {}
            case OURS -> {
                log.warn("A PostgreSQL outlived the program that started it; stopping it first");
                stop();
            }
            // The server would take the stranger for its own predecessor and refuse to start.
            case A_STRANGER -> Files.deleteIfExists(Postmaster.fileIn(folder.cluster()));
            case UNCLEAR ->
                throw new PostgresNotStarted(
                        Reason.IN_USE_BY_ANOTHER_PROGRAM,
                        "A PostgreSQL may still be running on " + folder.cluster() + " (its process number is in"
                                + " postmaster.pid). Stop it and start again.");
        }
    }

    boolean isRunning() {
        return standing() == Postmaster.Standing.OURS;
    }

    private Postmaster.Standing standing() {
        try {
            var recorded = Postmaster.recordedIn(folder.cluster());
            return recorded.isPresent() ? recorded.get().standing() : Postmaster.Standing.GONE;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Lets running transactions be rolled back; only a server that does not heed that is cut off, to recover later. */
    void stop() {
        if (isRunning()) {
            control("stop", STOPPING, "--mode=fast");
        }
        if (isRunning()) {
            log.warn("PostgreSQL did not stop within {} s; cutting it off", STOPPING.toSeconds());
            control("stop", STOPPING, "--mode=immediate");
        }
        if (isRunning()) {
            log.error("PostgreSQL could not be stopped; the next start will try again");
        }
    }
}
