package org.homeward.platform.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * What became of a command that was run to its end.
 *
 * @param exit its exit code, or {@link #NOT_RUN}
 * @param output standard output and error together
 */
record CommandOutcome(int exit, String output) {

    static final int NOT_RUN = -1;

    boolean succeeded() {
        return exit == 0;
    }

    /**
     * Output goes to a file, not a pipe: a server that stays behind would hold a pipe open and the reader with it.
     */
    static CommandOutcome of(ProcessBuilder command, Duration limit) {
        try {
            Path output = Files.createTempFile("homeward-command", ".out");
            try {
                return run(command.redirectErrorStream(true).redirectOutput(output.toFile()), output, limit);
            } finally {
                Files.delete(output);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static CommandOutcome run(ProcessBuilder command, Path output, Duration limit) throws IOException {
        Process process;
        try {
            process = command.start();
        } catch (IOException notThere) {
            return new CommandOutcome(NOT_RUN, String.valueOf(notThere.getMessage()));
        }
        process.getOutputStream().close();
        boolean ended = waitFor(process, limit);
        String said = new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
        return ended
                ? new CommandOutcome(process.exitValue(), said)
                : new CommandOutcome(NOT_RUN, said + "\ntimed out");
    }

    /** An interrupt is remembered, not obeyed: a server that is half started or half stopped helps nobody. */
    private static boolean waitFor(Process process, Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    if (process.waitFor(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                        return true;
                    }
                    process.destroyForcibly();
                    return false;
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
