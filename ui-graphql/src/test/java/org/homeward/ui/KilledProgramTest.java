package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The whole program, killed with SIGKILL again and again while sixteen desks write. What was acknowledged is there after
 * the next start, once. Every other kill takes the database server with it.
 *
 * <p>The client forces its own ledger of acknowledged commands to disk. More kills: {@code -Dhomeward.kills=25}.
 */
class KilledProgramTest {

    private static final int KILLS = Integer.getInteger("homeward.kills", 4);
    private static final int WRITERS = 16;
    private static final int ACKNOWLEDGED_BETWEEN = 500;
    private static final Duration START = Duration.ofMinutes(3);
    private static final String PASSWORD = "a long enough password";

    @TempDir
    @Nullable
    Path folder;

    private final AtomicInteger number = new AtomicInteger();
    private final ConcurrentLinkedQueue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private String firstPassword = "";

    @Test
    void nothing_acknowledged_is_lost_or_done_twice() throws Exception {
        Path home = Optional.ofNullable(folder).orElseThrow();
        try (FileChannel ledger =
                FileChannel.open(home.resolve("ledger"), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (int kill = 1; kill <= KILLS; kill++) {
                int port = freePort();
                Process program = start(home, port);
                Desk desk = signedIn(port);
                int before = acknowledged.size();
                writeUntilKilled(desk, ledger, program, home, kill % 2 == 0, before + ACKNOWLEDGED_BETWEEN);
            }
        }
        int port = freePort();
        Process program = start(home, port);
        try {
            Desk desk = signedIn(port);
            List<String> wrong = new ArrayList<>();
            for (String person : acknowledged) {
                JsonNode file = desk.answer("{recipient(personId:\"" + person + "\"){version}}", Map.of());
                if (file.path("data").path("recipient").path("version").asLong(-1) != 0) {
                    wrong.add(person + " " + file);
                }
            }
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(KILLS * ACKNOWLEDGED_BETWEEN);
            assertThat(wrong).isEmpty();
        } finally {
            program.destroy();
            assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    private void writeUntilKilled(
            Desk desk, FileChannel ledger, Process program, Path home, boolean withDatabase, int enough)
            throws Exception {
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            for (int i = 0; i < WRITERS; i++) {
                writers.execute(() -> write(desk, ledger, program));
            }
            long deadline = System.nanoTime() + Duration.ofMinutes(3).toNanos();
            while (acknowledged.size() < enough && System.nanoTime() < deadline) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
            assertThat(acknowledged.size()).isGreaterThanOrEqualTo(enough);
            program.destroyForcibly();
            if (withDatabase) {
                killDatabase(home);
            }
            program.waitFor();
        }
    }

    private void write(Desk desk, FileChannel ledger, Process program) {
        while (program.isAlive()) {
            String person = String.format("person-kill%08d", number.incrementAndGet());
            try {
                JsonNode payload =
                        desk.send("personOpenFile", DeskStoryTest.openFile(person, "张伟"), "cmd-" + person.substring(7));
                if (payload.path("version").asLong(-1) == 0) {
                    synchronized (ledger) {
                        ledger.write(ByteBuffer.wrap((person + "\n").getBytes(StandardCharsets.US_ASCII)));
                        ledger.force(false);
                    }
                    acknowledged.add(person);
                }
            } catch (IOException gone) {
                return;
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private Process start(Path home, int port) throws Exception {
        Path log = home.resolve("program.log");
        Process program = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx768m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.homeward.ui.Homeward",
                        "--server.port=" + port,
                        "--homeward.data=" + home.resolve("data"),
                        "--homeward.demo.people=1")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        long deadline = System.nanoTime() + START.toNanos();
        while (System.nanoTime() < deadline) {
            String told = Files.readString(log);
            if (told.contains("Homeward is ready")) {
                Matcher password = Pattern.compile("supervisor +(\\S+)").matcher(told);
                if (password.find()) {
                    firstPassword = password.group(1);
                }
                return program;
            }
            if (!program.isAlive()) {
                throw new IllegalStateException("The program did not start:\n" + told);
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        program.destroyForcibly();
        throw new IllegalStateException("The program was not ready in time:\n" + Files.readString(log));
    }

    private Desk signedIn(int port) throws Exception {
        Desk desk = new Desk(port);
        try {
            desk.signIn("supervisor", PASSWORD, PASSWORD).ask("{me{actor}}", Map.of());
            return desk;
        } catch (IOException firstTime) {
            return new Desk(port).signIn("supervisor", firstPassword, PASSWORD);
        }
    }

    private static void killDatabase(Path home) {
        try {
            String pid = Files.readAllLines(home.resolve("data/postgres/postmaster.pid"))
                    .getFirst();
            ProcessHandle server = ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
            List<ProcessHandle> all = new ArrayList<>(server.descendants().toList());
            all.add(server);
            all.forEach(ProcessHandle::destroyForcibly);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
