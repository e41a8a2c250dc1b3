package org.homeward.ui;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.homeward.platform.deadline.DeadlineSweep;
import org.jspecify.annotations.Nullable;

/**
 * The whole program in a process of its own, by a clock that stands where it is told to stand. It is told line by line what
 * to do, answers line by line, and ends in order when nobody tells it anything more.
 */
final class ProgramApart implements AutoCloseable {

    private static final String SWEEP = "sweep";
    private static final String ANSWER = "answer ";
    private static final long PATIENCE_SECONDS = 180;

    private final Process process;
    private final BufferedWriter orders;
    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private final Path log;
    private final int port;
    private Instant now;

    private ProgramApart(Process process, Path log, Instant now) throws InterruptedException {
        this.now = now;
        this.process = process;
        this.log = log;
        this.orders = process.outputWriter(StandardCharsets.UTF_8);
        Thread.ofPlatform().daemon().start(this::listen);
        this.port = Integer.parseInt(answer());
    }

    /** What runs in the other process: where its clock stands, its folder, and the options of the program. */
    public static void main(String... arguments) throws IOException {
        TurnedClock clock = new TurnedClock(Instant.parse(arguments[0]));
        String[] options = Arrays.copyOfRange(arguments, 2, arguments.length);
        try (RunningProgram program = RunningProgram.by(clock, Path.of(arguments[1]), options);
                BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            program.with("desk", "STATION_STAFF", RunningProgram.STATION).with("admin", "ADMINISTRATOR", null);
            DeadlineSweep sweep = program.bean("deadlineSweep", DeadlineSweep.class);
            say(Integer.toString(program.port()));
            for (String order = orders.readLine(); order != null; order = orders.readLine()) {
                if (order.equals(SWEEP)) {
                    say(Integer.toString(sweep.sweep()));
                } else {
                    clock.turnTo(Instant.parse(order));
                    say(order);
                }
            }
        }
    }

    private static void say(String what) {
        System.out.println(ANSWER + what);
        System.out.flush();
    }

    /** Starts it, and waits until it is ready. What it tells is kept in a file beside its folder. */
    static ProgramApart at(Instant now, Path folder, List<String> options) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                ProgramApart.class.getName(),
                now.toString(),
                folder.toString()));
        line.addAll(options);
        Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
        return new ProgramApart(process, folder.resolveSibling(folder.getFileName() + ".log"), now);
    }

    private void listen() {
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
                BufferedWriter kept = Files.newBufferedWriter(log)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                if (line.startsWith(ANSWER)) {
                    answers.add(line.substring(ANSWER.length()));
                } else {
                    kept.write(line + "\n");
                    kept.flush();
                }
            }
        } catch (IOException | UncheckedIOException killed) {
            // There is nothing more to hear.
        }
    }

    private String answer() throws InterruptedException {
        for (long second = 0; second < PATIENCE_SECONDS; second++) {
            @Nullable String answer = answers.poll(1, TimeUnit.SECONDS);
            if (answer != null) {
                return answer;
            }
            if (!process.isAlive() && answers.isEmpty()) {
                break;
            }
        }
        throw new IllegalStateException("The program does not answer; see " + log);
    }

    /** Turns its clock, forward or back. */
    void turnTo(Instant now) throws IOException, InterruptedException {
        order(now.toString());
        answer();
        this.now = now;
    }

    /** Has it sweep once, whoever else sweeps, and tells what it counted. */
    int sweep() throws IOException, InterruptedException {
        beginSweep();
        return swept();
    }

    void beginSweep() throws IOException {
        order(SWEEP);
    }

    int swept() throws InterruptedException {
        return Integer.parseInt(answer());
    }

    private void order(String what) throws IOException {
        orders.write(what + "\n");
        orders.flush();
    }

    Desk signedIn(String username) throws IOException, InterruptedException {
        return new Desk(port, Clock.fixed(now, ZoneOffset.UTC))
                .signIn(username, RunningProgram.PASSWORD, RunningProgram.PASSWORD);
    }

    /** SIGKILL: nothing of it is tidied up. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws IOException {
        if (!process.isAlive()) {
            return;
        }
        orders.close();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("The program does not end; see " + log);
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
