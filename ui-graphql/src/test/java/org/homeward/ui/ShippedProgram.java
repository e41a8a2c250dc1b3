package org.homeward.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The program as it is shipped, with a small demo world, started by its launcher again and again on one folder. */
final class ShippedProgram {

    private static final Duration START = Duration.ofMinutes(5);
    private static final Duration STOP = Duration.ofMinutes(1);
    private static final String SUPERVISOR = "supervisor";
    private static final String PASSWORD = "a long enough password";
    private static final Pattern FIRST_PASSWORD = Pattern.compile(SUPERVISOR + " +(\\S+)");

    private final Path data;
    private final Path log;
    private final int people;
    private @Nullable Process running;
    private int port;
    private String firstPassword = "";

    /** One that has not been started yet, with a folder for what it keeps and what it tells. */
    ShippedProgram(Path home, int people) {
        this.data = home.resolve("data");
        this.log = home.resolve("program.log");
        this.people = people;
    }

    /** Whether it was never started on this folder. */
    boolean isNew() {
        return !Files.exists(data);
    }

    boolean isAlive() {
        return running().isAlive();
    }

    Path index() {
        return data.resolve("index");
    }

    /** All that it told since it was started last. */
    String told() {
        try {
            return Files.exists(log) ? Files.readString(log) : "";
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Starts it and does not wait. */
    void launch() throws IOException {
        Files.deleteIfExists(log);
        port = freePort();
        ProcessBuilder program = new ProcessBuilder(
                Path.of("../homeward").toAbsolutePath().normalize().toString(),
                "start",
                "--server.port=" + port,
                "--homeward.data=" + data,
                // A code is taken once, and whoever signs in after each start would wait for the next one.
                "--homeward.signin.second-factor=optional",
                "--homeward.demo.people=" + people);
        // None lives for long enough that compiling it thoroughly would pay.
        program.environment().put("HOMEWARD_JAVA_OPTIONS", "-Xmx768m -XX:TieredStopAtLevel=1");
        running = program.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }

    /** Starts it and waits until it is ready. */
    void start() throws IOException, InterruptedException {
        launch();
        long deadline = System.nanoTime() + START.toNanos();
        while (System.nanoTime() < deadline) {
            String told = told();
            if (told.contains("Homeward is ready")) {
                Matcher password = FIRST_PASSWORD.matcher(told);
                if (password.find()) {
                    firstPassword = password.group(1);
                }
                return;
            }
            if (!isAlive()) {
                throw new IllegalStateException("The program did not start:\n" + told);
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        running().destroyForcibly();
        throw new IllegalStateException("The program was not ready in time:\n" + told());
    }

    /** Its supervisor; the first time the one-time password is changed. */
    Desk signedIn() throws IOException, InterruptedException {
        Desk desk = new Desk(port);
        try {
            desk.signIn(SUPERVISOR, PASSWORD, PASSWORD).ask("{me{actor}}", Map.of());
            return desk;
        } catch (IOException firstTime) {
            return new Desk(port).signIn(SUPERVISOR, firstPassword, PASSWORD);
        }
    }

    /** Kills it with SIGKILL, and its database server where that is wanted. */
    void kill(boolean withDatabase) throws InterruptedException {
        running().destroyForcibly();
        if (withDatabase) {
            killDatabase();
        }
        running().waitFor();
    }

    /** Stops it in order. */
    void stop() throws InterruptedException {
        running().destroy();
        if (!running().waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
            running().destroyForcibly();
            throw new IllegalStateException("The program did not stop");
        }
    }

    private void killDatabase() {
        try {
            String pid =
                    Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst();
            ProcessHandle server = ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
            List<ProcessHandle> all = new ArrayList<>(server.descendants().toList());
            all.add(server);
            all.forEach(ProcessHandle::destroyForcibly);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Process running() {
        return Objects.requireNonNull(running);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
