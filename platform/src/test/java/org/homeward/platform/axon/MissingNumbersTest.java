package org.homeward.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.homeward.platform.messages.ChainLink;
import org.homeward.platform.messages.ProvenanceMetaData;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.BedZoneId;
import org.homeward.shared.kernel.CommandId;
import org.homeward.shared.kernel.Provenance;
import org.homeward.shared.kernel.Role;
import org.homeward.shared.network.BedNumber;
import org.homeward.shared.network.ZoneEvent.BedsAdded;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Numbers of the global order that are missing, on the real store: one that may still be filled is waited for, however long
 * its append takes; those that nobody can fill any more are no burden to whoever reads on.
 */
@SpringBootTest(classes = MissingNumbersTest.Store.class)
class MissingNumbersTest {

    private static final int JUMP = 20_000;
    private static final Instant THEN = Instant.parse("2026-03-02T02:00:00Z");
    private static final Provenance BY = new Provenance(
            new ActorId("actor-desk0001"), Role.ADMINISTRATOR, null, new CommandId("cmd-missing001"), null, THEN);

    @TempDir
    static @Nullable Path data;

    @SpringBootConfiguration
    @EnableAutoConfiguration
    static class Store {}

    @Autowired
    private EventStore store;

    @Autowired
    private EventStorageEngine engine;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private TransactionTemplate transaction;

    private final Map<String, Long> appended = new HashMap<>();
    private final Map<String, ChainLink> links = new HashMap<>();

    @DynamicPropertySource
    static void inTemporaryFolder(DynamicPropertyRegistry registry) {
        registry.add("homeward.data", () -> data);
    }

    @Test
    void numbers_that_were_given_back_are_carried_by_nobody_who_reads_on() {
        append("zone-before001", 1);
        TrackingToken place = store.createHeadToken();
        jump(JUMP);
        append("zone-behind001", 300);
        List<TrackedEventMessage<?>> read = read(place);
        assertThat(read).hasSize(300);
        assertThat(read.stream().mapToLong(event -> missing(event).size()).sum())
                .isZero();
    }

    @Test
    void what_was_overtaken_is_read_when_it_is_done_and_then_nothing_is_missing_any_more() throws Exception {
        append("zone-before002", 1);
        TrackingToken place = store.createHeadToken();
        Late late = new Late("zone-late0002");
        jump(500);
        append("zone-behind002", 2);

        List<TrackedEventMessage<?>> first = read(place);
        assertThat(streams(first)).containsExactly("zone-behind002", "zone-behind002");
        assertThat(missing(first.getLast())).hasSize(501);
        assertThat(read(first.getLast().trackingToken())).isEmpty();

        late.commit();
        append("zone-behind002", 1);
        List<TrackedEventMessage<?>> second = read(first.getLast().trackingToken());
        assertThat(streams(second)).containsExactly("zone-late0002", "zone-behind002");
        assertThat(missing(second.getLast())).isEmpty();
    }

    @Test
    void what_came_behind_more_missing_numbers_than_are_remembered_waits_for_who_may_fill_them() throws Exception {
        append("zone-before003", 1);
        TrackingToken place = store.createHeadToken();
        Late late = new Late("zone-late0003");
        append("zone-between03", 1);
        jump(JUMP);
        append("zone-behind003", 2);

        List<TrackedEventMessage<?>> first = read(place);
        assertThat(streams(first)).containsExactly("zone-between03");
        assertThat(read(first.getLast().trackingToken())).isEmpty();

        late.commit();
        List<TrackedEventMessage<?>> second = read(first.getLast().trackingToken());
        assertThat(streams(second)).containsExactly("zone-late0003", "zone-behind003", "zone-behind003");
        assertThat(missing(second.getLast())).isEmpty();
    }

    @Test
    void who_reads_while_others_keep_writing_forgets_what_those_before_them_gave_back() throws Exception {
        append("zone-before004", 1);
        TrackingToken place = store.createHeadToken();
        Late one = new Late("zone-late0014");
        jump(10);
        append("zone-behind004", 1);
        List<TrackedEventMessage<?>> first = read(place);
        Late other = new Late("zone-late0024");
        one.commit();
        append("zone-behind004", 1);

        List<TrackedEventMessage<?>> second = read(first.getLast().trackingToken());
        assertThat(streams(second)).containsExactly("zone-late0014", "zone-behind004");
        assertThat(missing(second.getLast())).hasSize(1);

        other.commit();
        List<TrackedEventMessage<?>> third = read(second.getLast().trackingToken());
        assertThat(streams(third)).containsExactly("zone-late0024");
    }

    @Test
    void a_place_that_was_kept_with_more_missing_numbers_than_are_remembered_is_read_on_from() throws Exception {
        append("zone-before005", 1);
        long before = store.createHeadToken().position().orElseThrow();
        Late late = new Late("zone-late0005");
        jump(70_000);
        append("zone-behind005", 1);
        long behind = store.createHeadToken().position().orElseThrow();
        TrackingToken kept =
                GapAwareTrackingToken.newInstance(before, List.of()).advanceTo(behind, Integer.MAX_VALUE);
        assertThat(read(kept)).isEmpty();
        late.commit();
        assertThat(streams(read(kept))).containsExactly("zone-late0005");
    }

    private List<TrackedEventMessage<?>> read(TrackingToken place) {
        return engine.readEvents(place, false)
                .<TrackedEventMessage<?>>map(event -> event)
                .toList();
    }

    private static List<String> streams(List<TrackedEventMessage<?>> events) {
        return events.stream()
                .map(event -> ((DomainEventMessage<?>) event).getAggregateIdentifier())
                .toList();
    }

    private static Set<Long> missing(TrackedEventMessage<?> event) {
        return ((GapAwareTrackingToken) event.trackingToken()).getGaps();
    }

    /** As many numbers as transactions would have taken that were rolled back. */
    private void jump(int numbers) {
        transaction.executeWithoutResult(status -> {
            database.queryForList(
                    "SELECT max(nextval(pg_get_serial_sequence('event', 'global_index'))) FROM generate_series(1, ?)",
                    numbers);
            status.setRollbackOnly();
        });
    }

    private void append(String zone, int count) {
        transaction.executeWithoutResult(status -> {
            for (int i = 0; i < count; i++) {
                long sequence = appended.merge(zone, 1L, Long::sum) - 1;
                Map<String, Object> metaData = ProvenanceMetaData.of(BY);
                metaData.put(ProvenanceMetaData.CHAIN_LINK, links.computeIfAbsent(zone, id -> new ChainLink()));
                BedsAdded event = new BedsAdded(new BedZoneId(zone), List.of(new BedNumber("A-01")), THEN);
                store.publish(new GenericDomainEventMessage<>("BedZone", zone, sequence, event, metaData));
            }
        });
    }

    /** An event that has its number, and is not committed yet. */
    private final class Late {

        private final CountDownLatch placed = new CountDownLatch(1);
        private final CountDownLatch mayCommit = new CountDownLatch(1);
        private final Thread writer;

        Late(String zone) throws InterruptedException {
            writer = Thread.ofPlatform()
                    .start(() -> transaction.executeWithoutResult(status -> {
                        append(zone, 1);
                        placed.countDown();
                        awaited(mayCommit);
                    }));
            awaited(placed);
        }

        void commit() throws InterruptedException {
            mayCommit.countDown();
            writer.join();
        }

        private static void awaited(CountDownLatch latch) {
            try {
                assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
