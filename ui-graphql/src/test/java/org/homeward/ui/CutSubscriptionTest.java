package org.homeward.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What somebody watches is cut off for a minute while others go on writing: whoever comes back misses nothing. The minute is a
 * real one, so these belong to the slow tests. Between the program and whoever watches lies a wire that can be cut; the others
 * write beside it.
 */
@Tag("slow")
class CutSubscriptionTest {

    private static final Duration CUT = Duration.ofMinutes(1);
    /** A page tries again after half a minute at the latest. */
    private static final Duration BACK = Duration.ofSeconds(45);
    /** Of a connection that is dead nobody is told; it takes the page three quarters of a minute to notice, each time. */
    private static final Duration NOTICED = Duration.ofMinutes(3);

    /** Two browsers start beside each other, and another class beside them. */
    private static final Duration SOON = Duration.ofMinutes(1);

    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final String WATCHED = "person-cutoff0001";

    private static final AtomicInteger COMMANDS = new AtomicInteger();

    @RegisterExtension
    static final StartedProgram PROGRAM = StartedProgram.with().and("desk", "STATION_STAFF");

    private static final ExecutorService STORIES = Executors.newCachedThreadPool();

    @AfterAll
    static void over() {
        STORIES.shutdownNow();
    }

    /** They wait for the clock most of the time, so they go on beside each other, and each is told how it ended. */
    @TestFactory
    List<DynamicTest> stories() {
        return List.of(
                begun(
                        "whoever watches again is told of the last change that was made meanwhile and of each after it",
                        CutSubscriptionTest::whoeverWatchesAgain),
                begun(
                        "no change falls between the first answer and those after it",
                        CutSubscriptionTest::nothingBetweenTheAnswers),
                begun(
                        "a page that was cut off shows all that happened meanwhile untouched and follows on",
                        () -> onThePage("person-cutoff0003", CuttableWire::cut, BACK)),
                begun(
                        "a page whose connection died without a word notices it and shows all that happened meanwhile",
                        () -> onThePage("person-cutoff0004", CuttableWire::goDead, NOTICED)));
    }

    private static DynamicTest begun(String name, Story story) {
        Future<Boolean> end = STORIES.submit(() -> {
            story.tell();
            return true;
        });
        return DynamicTest.dynamicTest(name, () -> assertThat(end.get()).isTrue());
    }

    private interface Story {
        void tell() throws Exception;
    }

    private static void whoeverWatchesAgain() throws Exception {
        Desk desk = PROGRAM.signedIn("desk");
        opened(desk, WATCHED);
        AtomicLong acknowledged = new AtomicLong();
        AtomicBoolean over = new AtomicBoolean();
        String version = "personChanged(personId:\"" + WATCHED + "\"){version}";
        try (CuttableWire wire = new CuttableWire("localhost:" + PROGRAM.port());
                Watcher file = new Watcher(wire.address(), version);
                Watcher beside = new Watcher("localhost:" + PROGRAM.port(), version);
                Watcher station = new Watcher(
                        wire.address(), "stationChanged(station:\"" + RunningProgram.STATION + "\"){station}")) {
            await("the first answers")
                    .atMost(SOON)
                    .until(() -> !file.told().isEmpty()
                            && !station.told().isEmpty()
                            && !beside.told().isEmpty());
            Thread writer = Thread.ofPlatform().daemon().start(() -> {
                while (!over.get()) {
                    acknowledged.set(noted(desk, WATCHED, "第" + COMMANDS.get() + "次"));
                    pause(PAUSE);
                }
            });
            await("changes are told").atMost(SOON).until(() -> file.told().size() > 5);

            wire.cut();
            await("both are cut off").atMost(SOON).until(() -> file.ends() > 0 && station.ends() > 0);
            long whenCut = acknowledged.get();
            file.told().clear();
            station.told().clear();
            pause(CUT);
            over.set(true);
            writer.join();
            long last = acknowledged.get();
            assertThat(last).as("others went on writing").isGreaterThan(whenCut + 100);
            assertThat(file.told()).isEmpty();
            assertThat(station.told()).isEmpty();

            wire.mend();
            await("the last change is told, though nothing happens any more")
                    .atMost(SOON)
                    .until(() ->
                            file.versions().contains(last) && !station.told().isEmpty());
            station.told().clear();
            long next = noted(desk, WATCHED, "再说一遍");
            await("the next one is told")
                    .atMost(SOON)
                    .until(() -> Stream.of(file, beside)
                                    .allMatch(who -> who.versions().contains(next))
                            && !station.told().isEmpty());
            assertThat(beside.versions()).contains(last);
            assertThat(beside.ends()).as("nobody is cut off otherwise").isZero();
        }
    }

    /** In the moment of coming back a change is neither in the first answer nor after it, if the two do not overlap. */
    private static void nothingBetweenTheAnswers() throws Exception {
        String person = "person-cutoff0002";
        Desk desk = PROGRAM.signedIn("desk");
        opened(desk, person);
        try (CuttableWire wire = new CuttableWire("localhost:" + PROGRAM.port());
                Watcher file = new Watcher(wire.address(), "personChanged(personId:\"" + person + "\"){version}")) {
            for (int cut = 0; cut < 30; cut++) {
                int ends = file.ends();
                await("watching").atMost(SOON).until(() -> !file.told().isEmpty());
                wire.cut();
                await("cut off").atMost(SOON).until(() -> file.ends() > ends);
                file.told().clear();
                wire.mend();
                long last = 0;
                for (int change = 0; change < 10; change++) {
                    last = noted(desk, person, "第" + COMMANDS.get() + "次");
                }
                long wanted = last;
                await("the last change is told after cut " + cut)
                        .atMost(SOON)
                        .until(() -> file.versions().contains(wanted));
            }
        }
    }

    private static void onThePage(String person, Consumer<CuttableWire> loses, Duration back) throws Exception {
        Chromium browser = Chromium.found();
        Desk desk = PROGRAM.signedIn("desk");
        opened(desk, person);
        try (CuttableWire wire = new CuttableWire("localhost:" + PROGRAM.port());
                WatchingPage page = WatchingPage.of(browser, wire, person, "左手有疤", "右手有痣", "会说川话", "记得小学校名", "想起家乡")) {
            page.says("watching", SOON);
            noted(desk, person, "左手有疤");
            page.says("左手有疤", SOON);

            loses.accept(wire);
            for (String note : List.of("右手有痣", "会说川话", "记得小学校名")) {
                pause(CUT.dividedBy(3));
                noted(desk, person, note);
            }
            assertThat(page.said()).doesNotContain("右手有痣");
            wire.mend();
            page.says("记得小学校名", back);
            noted(desk, person, "想起家乡");
            page.says("no problems", SOON);
        }
    }

    private static void opened(Desk desk, String person) throws IOException, InterruptedException {
        Homes.done(desk.send("personOpenFile", DeskStoryTest.openFile(person, "红衣老人"), command()));
        String file = "{recipient(personId:\"" + person + "\",atLeastVersion:0){version}}";
        await("on file")
                .atMost(SOON)
                .ignoreExceptions()
                .until(() -> desk.ask(file, Map.of()).path("recipient").has("version"));
    }

    private static long noted(Desk desk, String person, String note) {
        try {
            return Homes.done(desk.send(
                    "personRecordObservation",
                    Map.of("personId", person, "kind", "BEHAVIOUR", "text", note, "occurredAt", Homes.THEN),
                    command()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String command() {
        return "cmd-cutoff%06d".formatted(COMMANDS.incrementAndGet());
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
