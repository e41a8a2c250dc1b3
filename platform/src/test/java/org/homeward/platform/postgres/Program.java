package org.homeward.platform.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A second JVM that runs {@link CommitUntilKilled}, with what it has acknowledged so far. */
final class Program implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;
    private final List<String> said = new ArrayList<>();

    private Program(Process process) {
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static Program start(Path dataFolder, Path binaries, long rows) throws IOException {
        return new Program(new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CommitUntilKilled.class.getName(),
                        dataFolder.toString(),
                        binaries.toString(),
                        Long.toString(rows))
                .redirectErrorStream(true)
                .start());
    }

    /** Reads on until the program has said so many lines that are wanted, or has ended. */
    void awaitAcknowledged(int rows) throws IOException {
        while (acknowledged().size() < rows && readLine()) {}
    }

    /** SIGKILL, so no hook runs; afterwards everything it had said before is known. */
    void kill() throws IOException, InterruptedException {
        // Process.destroyForcibly would also close the pipe, and with it lose what had been said.
        process.toHandle().destroyForcibly();
        awaitEnd();
    }

    void killOnceThereIs(Path file) throws InterruptedException {
        while (process.isAlive() && !Files.exists(file)) {
            Thread.onSpinWait();
        }
        process.destroyForcibly().waitFor();
    }

    void killAfter(long time, TimeUnit unit) throws InterruptedException {
        if (!process.waitFor(time, unit)) {
            process.destroyForcibly().waitFor();
        }
    }

    String awaitEnd() throws IOException, InterruptedException {
        while (readLine()) {}
        process.waitFor();
        return String.join("\n", said);
    }

    private boolean readLine() throws IOException {
        String line = output.readLine();
        if (line != null) {
            said.add(line);
        }
        return line != null;
    }

    List<String> acknowledged() {
        return said.stream().filter(line -> line.matches("\\d+")).toList();
    }

    static long serverOf(Path dataFolder) throws IOException {
        return Postmaster.recordedIn(dataFolder.resolve("postgres"))
                .orElseThrow()
                .pid();
    }

    /** Kills the server and all its children at once, as the end of a whole machine would. */
    static void killServer(long pid) {
        ProcessHandle server = ProcessHandle.of(pid).orElseThrow();
        Stream.concat(Stream.of(server), server.descendants()).toList().forEach(ProcessHandle::destroyForcibly);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
