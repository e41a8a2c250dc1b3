package org.homeward.command.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A PostgreSQL server from the packages of the machine, in a folder of its own, as somebody who is not root. Its settings
 * are those that its makers ship, but for the few that are given.
 */
final class DebianPostgres implements AutoCloseable {

    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");
    private static final String SUPERUSER = "tester";

    private final Path programs;
    private final Path folder;
    private final int port;

    private DebianPostgres(Path programs, Path folder, int port) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
    }

    /** The newest that is installed. */
    static Optional<Path> programs() {
        if (!Files.isDirectory(INSTALLED)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(INSTALLED)) {
            return versions.max(Comparator.comparing(
                            version -> Integer.valueOf(version.toFile().getName())))
                    .map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    static DebianPostgres start(String... options) throws IOException {
        Path folder = Files.createTempDirectory(
                "debian-postgres", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        if (isRoot()) {
            Files.setOwner(
                    folder,
                    folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("postgres"));
        }
        DebianPostgres server = new DebianPostgres(programs().orElseThrow(), folder, freePort());
        server.run(
                "initdb",
                "--pgdata=" + folder.resolve("data"),
                "--username=" + SUPERUSER,
                "--auth=trust",
                "-E",
                "UTF8");
        StringBuilder settings =
                new StringBuilder("-p " + server.port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=");
        for (String option : options) {
            settings.append(" -c ").append(option);
        }
        server.control("start", "--log=" + folder.resolve("log"), "--options=" + settings);
        for (String database : List.of("homeward_events", "homeward_keys")) {
            server.run("createdb", "--host=127.0.0.1", "--port=" + server.port, "--username=" + SUPERUSER, database);
        }
        return server;
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    String user() {
        return SUPERUSER;
    }

    @Override
    public void close() throws IOException {
        control("stop", "--mode=immediate", "--silent");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void control(String action, String... options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(action, "--pgdata=" + folder.resolve("data"), "--wait"));
        arguments.addAll(List.of(options));
        run("pg_ctl", arguments.toArray(String[]::new));
    }

    private void run(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                isRoot() ? List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups") : List.of());
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        Path said = Files.createTempFile("debian-postgres", ".txt");
        try {
            // To a file: the server would keep a pipe open for as long as it runs.
            Process process = new ProcessBuilder(command)
                    .directory(folder.getRoot().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException(program + " failed: " + Files.readString(said));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(program + " was interrupted", interrupted);
        } finally {
            Files.delete(said);
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
