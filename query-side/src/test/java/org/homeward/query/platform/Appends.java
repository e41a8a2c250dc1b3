package org.homeward.query.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.GenericDomainEventMessage;
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
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Appends to the real store in every way that makes it hard to follow: late, overtaken, and behind missing numbers. */
final class Appends {

    private static final Instant THEN = Instant.parse("2026-03-02T02:00:00Z");
    private static final Provenance BY = new Provenance(
            new ActorId("actor-desk0001"), Role.ADMINISTRATOR, null, new CommandId("cmd-append0001"), null, THEN);

    private final EventStore store;
    private final TransactionTemplate transaction;
    private final JdbcTemplate database;
    private final Map<String, Long> appended = new HashMap<>();
    private final Map<String, ChainLink> links = new HashMap<>();

    Appends(EventStore store, TransactionTemplate transaction, JdbcTemplate database) {
        this.store = store;
        this.transaction = transaction;
        this.database = database;
    }

    /** So many events, each in a transaction of its own. */
    void eachAlone(String zone, int count) {
        for (int i = 0; i < count; i++) {
            long sequence = appended.merge(zone, 1L, Long::sum) - 1;
            Map<String, Object> metaData = ProvenanceMetaData.of(BY);
            metaData.put(ProvenanceMetaData.CHAIN_LINK, links.computeIfAbsent(zone, id -> new ChainLink()));
            BedsAdded event = new BedsAdded(new BedZoneId(zone), List.of(new BedNumber("A-01")), THEN);
            store.publish(new GenericDomainEventMessage<>("BedZone", zone, sequence, event, metaData));
        }
    }

    /** So many events in one transaction. */
    void together(String zone, int count) {
        transaction.executeWithoutResult(status -> eachAlone(zone, count));
    }

    /** How many a zone has. */
    long of(String zone) {
        return appended.getOrDefault(zone, 0L);
    }

    /** As many numbers as transactions would have taken that were rolled back. */
    void jump(int numbers) {
        transaction.executeWithoutResult(status -> {
            database.queryForList(
                    "SELECT max(nextval(pg_get_serial_sequence('event', 'global_index'))) FROM generate_series(1, ?)",
                    numbers);
            status.setRollbackOnly();
        });
    }

    Late late(String zone) throws InterruptedException {
        return new Late(zone);
    }

    /** An event that has its number, its place in the order of all events, and is not committed yet. */
    final class Late {

        private final CountDownLatch placed = new CountDownLatch(1);
        private final CountDownLatch mayCommit = new CountDownLatch(1);
        private final Thread writer;

        private Late(String zone) throws InterruptedException {
            writer = Thread.ofPlatform()
                    .start(() -> transaction.executeWithoutResult(status -> {
                        eachAlone(zone, 1);
                        placed.countDown();
                        awaited(mayCommit);
                    }));
            awaited(placed);
        }

        void commit() {
            mayCommit.countDown();
            try {
                writer.join();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
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
