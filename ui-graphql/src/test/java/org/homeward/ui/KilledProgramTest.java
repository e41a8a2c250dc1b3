package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
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
    private static final Duration AT_WORK_AGAIN = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Random RANDOM = new Random(7);

    @TempDir
    @Nullable
    Path folder;

    private final AtomicInteger number = new AtomicInteger();
    private final ConcurrentLinkedQueue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final List<Moment> hit = new ArrayList<>();

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
        ShippedProgram program = new ShippedProgram(home, LOADED);
        try (FileChannel ledger =
                FileChannel.open(home.resolve("ledger"), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (int kill = 1; kill <= KILLS; kill++) {
                cycle(program, ledger, Moment.of(kill), kill % 2 == 0);
            }
        }
        program.start();
        try {
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(KILLS * ACKNOWLEDGED_BETWEEN);
            assertThat(lostOrDoneTwice(program.signedIn())).isEmpty();
            assertThat(hit).as("moments at which it was killed").contains(Moment.REBUILD, Moment.INDEX_COMMIT);
        } finally {
            program.stop();
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

    private void cycle(ShippedProgram program, FileChannel ledger, Moment moment, boolean withDatabase)
            throws Exception {
        boolean first = program.isNew();
        long began = System.nanoTime();
        program.start();
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            try {
                Desk desk = program.signedIn();
                worksAgain(desk);
                if (!first) {
                    assertThat(Duration.ofNanos(System.nanoTime() - began))
                            .as(() -> "the time until it worked again; it told\n" + program.told())
                            .isLessThan(AT_WORK_AGAIN);
                }
                int enough = acknowledged.size() + ACKNOWLEDGED_BETWEEN;
                for (int i = 0; i < WRITERS; i++) {
                    writers.execute(() -> write(desk, ledger, program, enough));
                }
                assertThat(waitUntil(PATIENCE, () -> acknowledged.size() >= enough))
                        .isTrue();
                if (moment == Moment.INDEX_COMMIT && IndexCommits.awaitNext(program.index(), PATIENCE)) {
                    hit.add(moment);
                }
            } finally {
                // The writers go on until it is gone.
                program.kill(withDatabase);
            }
        }
        if (moment == Moment.REBUILD) {
            killWhileBuilding(program, withDatabase);
        }
    }

    /** After an unclean stop the views are built anew: the program is killed again in the middle of that. */
    private void killWhileBuilding(ShippedProgram program, boolean withDatabase) throws Exception {
        program.launch();
        try {
            assertThat(waitUntil(PATIENCE, () -> program.told().contains("Views are being built anew")))
                    .isTrue();
            TimeUnit.MILLISECONDS.sleep(RANDOM.nextInt(400));
        } finally {
            program.kill(withDatabase);
        }
        if (!program.told().contains("Views built anew")) {
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

    /** Once there are enough it goes on, without haste: while all views are built anew no index is committed. */
    private void write(Desk desk, FileChannel ledger, ShippedProgram program, int enough) {
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
}
