package org.homeward.platform.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The server process that {@code postmaster.pid} names. After a crash the number in that file may belong to nobody, to
 * our own server that outlived the program, or to a stranger that got the same number: a signal must only reach the
 * second.
 *
 * @param cluster the cluster's folder
 * @param pid the recorded process number
 * @param startedAt the recorded start of that process
 */
record Postmaster(Path cluster, long pid, Instant startedAt) {

    private static final Path PROC = Path.of("/proc");
    private static final Duration BEING_WRITTEN = Duration.ofSeconds(5);
    private static final Duration CLOCK_SLACK = Duration.ofSeconds(5);

    /** Who has the recorded process number now. */
    enum Standing {
        GONE,
        OURS,
        A_STRANGER,
        UNCLEAR
    }

    static Path fileIn(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    /** Empty when there is no such file, or it was cut off before the number was written. */
    static Optional<Postmaster> recordedIn(Path cluster) throws IOException {
        try {
            List<String> lines = Files.readAllLines(fileIn(cluster), StandardCharsets.UTF_8);
            if (lines.size() < 3) {
                return Optional.empty();
            }
            long pid = Math.abs(Long.parseLong(lines.get(0).strip()));
            Instant start = Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip()));
            return Optional.of(new Postmaster(cluster, pid, start));
        } catch (NoSuchFileException | NumberFormatException nothingUsable) {
            return Optional.empty();
        }
    }

    /** A power cut can leave the file empty, and no server would ever start again; one being written is younger. */
    static void removeUnreadable(Path cluster) throws IOException {
        Path file = fileIn(cluster);
        if (Files.exists(file) && recordedIn(cluster).isEmpty()) {
            Instant written = Files.getLastModifiedTime(file).toInstant();
            if (Duration.between(written, Instant.now()).compareTo(BEING_WRITTEN) > 0) {
                Files.deleteIfExists(file);
            }
        }
    }

    Standing standing() throws IOException {
        Optional<ProcessHandle> process = ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
        if (process.isEmpty()) {
            return Standing.GONE;
        }
        return Files.isDirectory(PROC) ? standingOnLinux() : standingElsewhere(process.get());
    }

    private Standing standingOnLinux() throws IOException {
        Path process = PROC.resolve(Long.toString(pid));
        try {
            List<String> command = List.of(Files.readString(process.resolve("cmdline"), StandardCharsets.ISO_8859_1)
                    .split("\0"));
            if (!command.getFirst().endsWith("postgres")) {
                return Standing.A_STRANGER;
            }
            return worksIn(process.resolve("cwd"), command);
        } catch (NoSuchFileException justEnded) {
            return Standing.GONE;
        }
    }

    /** The working directory still tells when the folder has been moved since; the command line then does not. */
    private Standing worksIn(Path workingDirectory, List<String> command) throws IOException {
        try {
            return Files.isSameFile(workingDirectory, cluster) ? Standing.OURS : Standing.A_STRANGER;
        } catch (AccessDeniedException otherAccount) {
            return command.contains(cluster.toString()) ? Standing.OURS : Standing.UNCLEAR;
        }
    }

    private Standing standingElsewhere(ProcessHandle process) {
        String program = process.info().command().orElse("");
        if (!program.endsWith("postgres") && !program.endsWith("postgres.exe")) {
            return program.isEmpty() ? Standing.UNCLEAR : Standing.A_STRANGER;
        }
        return process.info()
                .startInstant()
                .map(start -> Duration.between(start, startedAt).abs().compareTo(CLOCK_SLACK) <= 0
                        ? Standing.OURS
                        : Standing.A_STRANGER)
                .orElse(Standing.UNCLEAR);
    }
}
