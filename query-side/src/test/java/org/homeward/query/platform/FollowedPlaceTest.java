package org.homeward.query.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.mongodb.client.MongoClient;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.homeward.platform.vault.PersonKeys;
import org.homeward.query.platform.Appends.Late;
import org.homeward.query.platform.ViewRuntime.State;
import org.homeward.shared.kernel.Recorded;
import org.homeward.shared.network.ZoneEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A view that is built and followed sees every event once: none is skipped, none is seen twice. The view here holds nothing
 * but the sequences of the events it was told, on the real store and the real engine.
 */
@SpringBootTest(
        classes = FollowedPlaceTest.QuerySide.class,
        properties = {
            "spring.flyway.locations=classpath:db/events",
            "axon.axonserver.enabled=false",
            "axon.timeout.enabled=false",
            "axon.update-check.disabled=true"
        })
@ExtendWith(OutputCaptureExtension.class)
class FollowedPlaceTest {

    private static final String NAME = "公孙绿萝";

    @TempDir
    static @Nullable Path data;

    @SpringBootConfiguration
    @EnableAutoConfiguration
    static class QuerySide {

        /** Breaks what is read for all who follow, as often as it is told. */
        @Bean
        EventUpcaster breaking() {
            return events -> events.peek(event -> {
                if (Thread.currentThread().getName().startsWith("EmbeddedEventStore") && ERRORS.getAndDecrement() > 0) {
                    throw new OutOfMemoryError("no room for " + NAME);
                }
            });
        }
    }

    private static final AtomicInteger ERRORS = new AtomicInteger();

    record Told(List<Long> sequences) {}

    @Autowired
    private EventStore store;

    @Autowired
    private DataSource events;

    @Autowired
    @Qualifier("eventSerializer")
    private Serializer eventSerializer;

    @Autowired
    private Serializer serializer;

    @Autowired
    private Configuration axon;

    @Autowired
    private PersonKeys keys;

    @Autowired
    private MongoClient client;

    @Autowired
    private TransactionTemplate transaction;

    private Appends appends;
    private final KeptPlace beside = new KeptPlace(this::positions);
    private final AtomicInteger breaks = new AtomicInteger();
    private Runnable breaking = () -> {
        throw new ConcurrentModificationException("cannot write " + NAME);
    };
    private @Nullable ViewRuntime running;
    private final View<Told, ZoneEvent> view =
            new View<>("told", Told.class, ZoneEvent.class, false, FollowedPlaceTest::told);

    private String shape = "a shape";

    @DynamicPropertySource
    static void inTemporaryFolder(DynamicPropertyRegistry registry) {
        registry.add("homeward.data", () -> data);
    }

    @BeforeEach
    void freshViews() {
        appends = new Appends(store, transaction, new JdbcTemplate(events));
        mongo().getDb().drop();
    }

    @AfterEach
    void stop() {
        if (running != null) {
            running.close();
        }
    }

    @Test
    void what_is_there_what_comes_and_what_came_while_it_stood_still_is_seen_once() {
        appends.eachAlone("zone-once0001", 3);
        appends.eachAlone("zone-once0002", 2);
        start(false);
        appends.eachAlone("zone-once0001", 4);
        seesAll("zone-once0001", "zone-once0002");
        stop();
        appends.eachAlone("zone-once0001", 2);
        appends.eachAlone("zone-once0003", 1);
        start(true);
        seesAll("zone-once0001", "zone-once0002", "zone-once0003");
    }

    @Test
    void a_place_that_lies_behind_the_documents_repeats_nothing() {
        appends.eachAlone("zone-behind01", 5);
        start(false);
        seesAll("zone-behind01");
        stop();
        positions().followed(GapAwareTrackingToken.newInstance(-1, List.of()));
        appends.eachAlone("zone-behind01", 1);
        start(true);
        seesAll("zone-behind01");
    }

    /** As an older program wrote them: with nothing in a field that it did not know. */
    @Test
    void documents_of_another_shape_are_folded_anew_though_their_place_is_right() {
        appends.eachAlone("zone-shape001", 3);
        start(false);
        seesAll("zone-shape001");
        stop();
        new ViewStore(mongo(), keys)
                .save(
                        view,
                        positions().copyOf(view),
                        Map.of("zone-shape001", new Versioned<>(new Told(List.of()), 2)),
                        (id, problem) -> fail(problem));
        start(true);
        assertThat(seen("zone-shape001")).as("of the same shape it is believed").isEmpty();
        stop();
        shape = "another shape";
        start(true);
        seesAll("zone-shape001");
    }

    @Test
    void a_place_that_lies_ahead_of_the_documents_skips_nothing_of_a_stream_that_goes_on() {
        appends.eachAlone("zone-ahead001", 3);
        start(false);
        seesAll("zone-ahead001");
        stop();
        appends.eachAlone("zone-ahead001", 2);
        TrackingToken head = store.createHeadToken();
        positions().followed(head);
        beside.keep(head);
        start(true);
        appends.eachAlone("zone-ahead001", 1);
        seesAll("zone-ahead001");
    }

    @Test
    void an_append_under_way_during_a_rebuild_is_seen_when_it_is_done() throws Exception {
        appends.eachAlone("zone-early001", 1);
        Late late = appends.late("zone-late0001");
        appends.eachAlone("zone-early001", 1);
        start(false);
        seesAll("zone-early001");
        late.commit();
        seesAll("zone-early001", "zone-late0001");
    }

    @Test
    void an_append_that_was_overtaken_is_seen_even_after_a_stop() throws Exception {
        appends.eachAlone("zone-early002", 1);
        start(false);
        seesAll("zone-early002");
        Late late = appends.late("zone-late0002");
        appends.eachAlone("zone-early002", 1);
        seesAll("zone-early002");
        stop();
        late.commit();
        start(true);
        seesAll("zone-early002", "zone-late0002");
    }

    @Test
    void what_broken_rebuilds_wrote_is_dropped_and_what_broke_them_is_logged_without_its_words(CapturedOutput output) {
        appends.eachAlone("zone-broken01", 3);
        breaks.set(2);
        start(false);
        seesAll("zone-broken01");
        assertThat(breaks).hasNegativeValue();
        assertThat(mongo().getCollectionNames())
                .filteredOn(name -> name.startsWith(view.name()))
                .containsExactly(Objects.requireNonNull(running).copyOf(view));
        assertThat(output)
                .contains("The views stopped following and try again", "java.util.ConcurrentModificationException")
                .doesNotContain(NAME);
    }

    @Test
    void an_error_while_following_does_not_end_it() {
        appends.eachAlone("zone-error0001", 1);
        start(false);
        seesAll("zone-error0001");
        breaking = () -> {
            throw new OutOfMemoryError("no room for " + NAME);
        };
        breaks.set(1);
        appends.eachAlone("zone-error0001", 2);
        appends.eachAlone("zone-error0002", 1);
        seesAll("zone-error0001", "zone-error0002");
        // When all of it came in one batch, nothing is left to be written afterwards.
        assertThat(breaks.get()).isNotPositive();
    }

    @Test
    void an_error_of_the_thread_that_reads_for_all_does_not_end_the_following(CapturedOutput output) {
        appends.eachAlone("zone-reader001", 1);
        start(false);
        seesAll("zone-reader001");
        // From here on it is this thread that reads: it is the one that brings what is appended now.
        appends.eachAlone("zone-reader001", 1);
        seesAll("zone-reader001");
        ERRORS.set(1);
        appends.eachAlone("zone-reader001", 2);
        appends.eachAlone("zone-reader002", 1);
        seesAll("zone-reader001", "zone-reader002");
        assertThat(ERRORS).hasNegativeValue();
        assertThat(output)
                .contains("The thread that reads events for all broke and goes on", "java.lang.OutOfMemoryError")
                .doesNotContain(NAME);
    }

    @Test
    void views_that_hear_of_nothing_say_for_how_long_they_have_been_behind() throws Exception {
        appends.eachAlone("zone-silent001", 1);
        start(false);
        seesAll("zone-silent001");
        Late late = appends.late("zone-silent002");
        appends.jump(2_000);
        appends.eachAlone("zone-silent001", 1);
        // What lies behind so many missing numbers waits for the append under way, and is not read meanwhile.
        ViewRuntime runtime = Objects.requireNonNull(running);
        Awaitility.await()
                .atMost(60, TimeUnit.SECONDS)
                .until(() -> runtime.standings().getFirst().secondsBehind() >= 3);
        assertThat(seen("zone-silent001")).containsExactly(0L);
        late.commit();
        seesAll("zone-silent001", "zone-silent002");
        Awaitility.await()
                .atMost(60, TimeUnit.SECONDS)
                .until(() -> runtime.standings().getFirst().secondsBehind() == 0);
    }

    @Test
    void after_a_jump_of_the_numbers_everything_is_followed_as_before() throws Exception {
        appends.eachAlone("zone-jumped001", 1);
        start(false);
        seesAll("zone-jumped001");
        Late late = appends.late("zone-jumped002");
        appends.jump(20_000);
        appends.together("zone-jumped003", 2_000);
        late.commit();
        appends.eachAlone("zone-jumped001", 1);
        seesAll("zone-jumped001", "zone-jumped002", "zone-jumped003");
        GapAwareTrackingToken followed =
                (GapAwareTrackingToken) Objects.requireNonNull(positions().followed());
        assertThat(followed.getGaps()).isEmpty();
    }

    private static Told told(@Nullable Told before, Recorded<ZoneEvent> recorded) {
        LongStream sequences = LongStream.concat(
                before == null
                        ? LongStream.empty()
                        : before.sequences().stream().mapToLong(Long::longValue),
                LongStream.of(recorded.sequence()));
        return new Told(sequences.boxed().toList());
    }

    /** As a driver breaks that quotes what it could not write; the documents of the batch are written by then. */
    private void mayBreak(Map<String, Versioned<Told>> touched) {
        if (!touched.isEmpty() && breaks.getAndDecrement() > 0) {
            breaking.run();
        }
    }

    private void start(boolean trusted) {
        HeldStreams held = new HeldStreams(mongo(), Clock.systemUTC());
        ViewStore documents = new ViewStore(mongo(), keys);
        ViewRuntime runtime = new ViewRuntime(
                store,
                new WholeStreams(events, eventSerializer, axon.upcasterChain()),
                keys,
                documents,
                positions(),
                held,
                List.of(new ViewWriter<>(view, documents, new StreamReader(store), held, this::mayBreak)),
                beside,
                new Courtesy());
        running = runtime;
        runtime.start(trusted);
        Awaitility.await().atMost(60, TimeUnit.SECONDS).until(() -> runtime.state() == State.LIVE);
    }

    private void seesAll(String... zones) {
        for (String zone : zones) {
            List<Long> expected = LongStream.range(0, appends.of(zone)).boxed().toList();
            Awaitility.await()
                    .atMost(60, TimeUnit.SECONDS)
                    .untilAsserted(() -> assertThat(seen(zone)).as(zone).isEqualTo(expected));
        }
    }

    private List<Long> seen(String zone) {
        String copy = running == null ? view.name() : running.copyOf(view);
        Versioned<Told> document =
                new ViewStore(mongo(), keys).load(view, copy, List.of(zone)).get(zone);
        return document == null ? List.of() : document.document().sequences();
    }

    private Positions positions() {
        return new Positions(mongo(), serializer, shape);
    }

    private MongoTemplate mongo() {
        return new MongoTemplate(client, "places");
    }
}
