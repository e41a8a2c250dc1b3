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
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import tools.jackson.databind.JsonNode;

/**
 * The program as it is shipped, started by its launcher and killed with SIGKILL again and again while sixteen desks write:
 * in the middle of it, while the views are being built anew, or while the index of people is being committed. What was
 * acknowledged is there after the next start, once, and the desk works again within twenty seconds. Every other kill takes
 * the database server with it.
 *
 * <p>The client forces its own ledger of acknowledged commands to disk. Twenty-five kills, or {@code -Dhomeward.kills=1000}.
 */
@Tag("shipped")
@Tag("slow")
@Isolated
class KilledProgramTest {

    private static final int KILLS = Integer.getInteger("homeward.kills", 25);
    private static final int WRITERS = 16;
    private static final int READERS = 4;
    private static final int ACKNOWLEDGED_BETWEEN = 500;
    private static final int LOADED = 300;
    private static final Duration START = Duration.ofMinutes(5);
    private static final Duration AT_WORK_AGAIN = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String PASSWORD = "a long enough password";
    private static final Random RANDOM = new Random(7);

    @TempDir
    @Nullable
    Path folder;

    private final AtomicInteger number = new AtomicInteger();
    private final ConcurrentLinkedQueue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final List<Moment> hit = new ArrayList<>();
    private String firstPassword = "";

    /** When the program is killed, besides that five hundred commands were acknowledged. */
    private enum Moment {
        WRITING,
        INDEX_COMMIT,
        REBUILD;

        /** Every fifth kill hits a commit of the index, and every fifth a rebuild. */
        static Moment of(int kill) {
            return switch (kill % 5) {
                case 1 -> INDEX_COMMIT;
                case 3 -> REBUILD;
                default -> WRITING;
            };
        }
    }

    @Test
    void nothing_acknowledged_is_lost_or_done_twice() throws Exception {
        Path home = Optional.ofNullable(folder).orElseThrow();
        try (FileChannel ledger =
                FileChannel.open(home.resolve("ledger"), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (int kill = 1; kill <= KILLS; kill++) {
                cycle(home, ledger, Moment.of(kill), kill % 2 == 0);
            }
        }
        int port = freePort();
        Process program = start(home, port);
        try {
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(KILLS * ACKNOWLEDGED_BETWEEN);
            assertThat(lostOrDoneTwice(signedIn(port))).isEmpty();
            assertThat(hit).as("moments at which it was killed").contains(Moment.REBUILD, Moment.INDEX_COMMIT);
        } finally {
            program.destroy();
            assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    /** Those acknowledged whose file does not open with just the one event, each with what was answered instead. */
    private Collection<String> lostOrDoneTwice(Desk desk) throws Exception {
        Queue<String> unread = new ConcurrentLinkedQueue<>(acknowledged);
        Queue<String> wrong = new ConcurrentLinkedQueue<>();
        Callable<Boolean> reader = () -> {
            for (String person = unread.poll(); person != null; person = unread.poll()) {
                JsonNode file = desk.answer("{recipient(personId:\"" + person + "\"){version}}", Map.of());
                if (file.path("data").path("recipient").path("version").asLong(-1) != 0) {
                    wrong.add(person + " " + file);
                }
            }
            return true;
        };
        try (ExecutorService readers = Executors.newFixedThreadPool(READERS)) {
            for (Future<Boolean> read : readers.invokeAll(Collections.nCopies(READERS, reader))) {
                assertThat(read.get()).isTrue();
            }
        }
        return wrong;
    }

    private void cycle(Path home, FileChannel ledger, Moment moment, boolean withDatabase) throws Exception {
        boolean first = !Files.exists(home.resolve("data"));
        int port = freePort();
        long began = System.nanoTime();
        Process program = start(home, port);
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            try {
                Desk desk = signedIn(port);
                worksAgain(desk);
                if (!first) {
                    assertThat(Duration.ofNanos(System.nanoTime() - began))
                            .as(() -> "the time until it worked again; it told\n" + told(home.resolve("program.log")))
                            .isLessThan(AT_WORK_AGAIN);
                }
                int enough = acknowledged.size() + ACKNOWLEDGED_BETWEEN;
                for (int i = 0; i < WRITERS; i++) {
                    writers.execute(() -> write(desk, ledger, program, enough));
                }
                assertThat(waitUntil(PATIENCE, () -> acknowledged.size() >= enough))
                        .isTrue();
                if (moment == Moment.INDEX_COMMIT && IndexCommits.awaitNext(home.resolve("data/index"), PATIENCE)) {
                    hit.add(moment);
                }
            } finally {
                // The writers go on until it is gone.
                kill(program, home, withDatabase);
            }
        }
        if (moment == Moment.REBUILD) {
            killWhileBuilding(home, withDatabase);
        }
    }

    /** After an unclean stop the views are built anew: the program is killed again in the middle of that. */
    private void killWhileBuilding(Path home, boolean withDatabase) throws Exception {
        Path log = home.resolve("program.log");
        Process program = launch(home, freePort());
        try {
            assertThat(waitUntil(START, () -> told(log).contains("Views are being built anew")))
                    .isTrue();
            TimeUnit.MILLISECONDS.sleep(RANDOM.nextInt(400));
        } finally {
            kill(program, home, withDatabase);
        }
        if (!told(log).contains("Views built anew")) {
            hit.add(Moment.REBUILD);
        }
    }

    /** A command is taken, that person's file opens, and the list is whole or says that it is not. */
    private void worksAgain(Desk desk) throws Exception {
        String person = String.format("person-again%08d", number.incrementAndGet());
        JsonNode payload =
                desk.send("personOpenFile", DeskStoryTest.openFile(person, "李娜"), "cmd-" + person.substring(7));
        assertThat(payload.path("version").asLong(-1)).isZero();
        JsonNode file = desk.ask("{recipient(personId:\"" + person + "\"){version}}", Map.of());
        assertThat(file.path("recipient").path("version").asLong(-1)).isZero();
        JsonNode list =
                desk.ask("{recipients(first:1){total rebuilding}}", Map.of()).path("recipients");
        assertThat(list.path("rebuilding").isNumber() || list.path("total").asInt() >= LOADED)
                .as("the list: %s", list)
                .isTrue();
    }

    private static void kill(Process program, Path home, boolean withDatabase) throws InterruptedException {
        program.destroyForcibly();
        if (withDatabase) {
            killDatabase(home);
        }
        program.waitFor();
    }

    private static boolean waitUntil(Duration patience, BooleanSupplier condition) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            TimeUnit.MILLISECONDS.sleep(1);
        }
        return true;
    }

    private static String told(Path log) {
        try {
            return Files.exists(log) ? Files.readString(log) : "";
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Once there are enough it goes on, without haste: while all views are built anew no index is committed. */
    private void write(Desk desk, FileChannel ledger, Process program, int enough) {
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
                if (acknowledged.size() >= enough) {
                    TimeUnit.SECONDS.sleep(1);
                }
            } catch (IOException gone) {
                return;
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static Process launch(Path home, int port) throws IOException {
        Path log = home.resolve("program.log");
        Files.deleteIfExists(log);
        ProcessBuilder program = new ProcessBuilder(
                Path.of("../homeward").toAbsolutePath().normalize().toString(),
                "start",
                "--server.port=" + port,
                "--homeward.data=" + home.resolve("data"),
                // A code is taken once, and whoever signs in after each kill would wait for the next one.
                "--homeward.signin.second-factor=optional",
                "--homeward.demo.people=" + LOADED);
        // None lives for long enough that compiling it thoroughly would pay.
        program.environment().put("HOMEWARD_JAVA_OPTIONS", "-Xmx768m -XX:TieredStopAtLevel=1");
        return program.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }

    private Process start(Path home, int port) throws Exception {
        Path log = home.resolve("program.log");
        Process program = launch(home, port);
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
