package org.homeward.query.platform;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.SimpleQueryUpdateEmitter;
import org.axonframework.serialization.Serializer;
import org.homeward.platform.messages.ChainLink;
import org.homeward.platform.messages.ProvenanceMetaData;
import org.homeward.platform.messages.SealAndChain;
import org.homeward.query.caseload.Caseload;
import org.homeward.query.invented.InventedStep.Fact;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A history in the real store, told to views batch by batch: sealed, chained, appended, read from the store as views read
 * it, folded by the writers of the program into documents and an index on disk.
 */
final class Told implements AutoCloseable {

    private final EventStorageEngine engine;
    private final TransactionTemplate transaction;
    private final SealAndChain sealing;
    private final EmbeddedEventStore store;
    private final StreamReader streams;
    private final ViewStore documents;
    private final HeldStreams held;
    private final Caseload caseload;
    private final List<ViewWriter<?, ?>> writers;
    private final Map<String, ChainLink> links = new HashMap<>();
    private final List<@Nullable TrackingToken> places = new ArrayList<>();
    private final Set<String> seen = new LinkedHashSet<>();
    private Instant now = Instant.EPOCH;

    Told(
            EventStorageEngine engine,
            TransactionTemplate transaction,
            Serializer events,
            MongoTemplate mongo,
            ForgetfulKeys keys,
            Path index,
            Clock clock) {
        this.engine = engine;
        this.transaction = transaction;
        this.sealing = new SealAndChain(events);
        this.store = EmbeddedEventStore.builder().storageEngine(engine).build();
        this.streams = new StreamReader(store);
        this.documents = new ViewStore(mongo, keys);
        this.held = new HeldStreams(mongo, clock);
        this.caseload = Caseload.open(index, clock);
        this.writers = writers(caseload, documents, streams, held);
        places.add(null);
    }

    static List<ViewWriter<?, ?>> writers(
            Caseload caseload, ViewStore documents, StreamReader streams, HeldStreams held) {
        return List.of(
                new ViewWriter<>(Views.RECIPIENTS, documents, streams, held, caseload::write),
                new ViewWriter<>(Views.FACILITIES, documents, streams, held, files -> {}),
                new ViewWriter<>(Views.ZONES, documents, streams, held, files -> {}));
    }

    /** Appends facts in one transaction, and tells the views of them. */
    void append(List<Fact> facts) {
        store(facts);
        places.add(tell(places.getLast()));
    }

    /** Appends facts in one transaction. */
    void store(List<Fact> facts) {
        List<EventMessage<?>> messages = new ArrayList<>(facts.size());
        facts.forEach(fact -> messages.add(message(fact)));
        transaction.executeWithoutResult(status -> engine.appendEvents(messages));
        facts.forEach(fact -> seen.add(fact.stream()));
        now = facts.getLast().by().now();
    }

    /** Tells the views once more of everything after the so manieth batch, as after a token that was set back. */
    void tellAgain(int batch) {
        tell(places.get(Math.min(batch, places.size() - 1)));
    }

    int batches() {
        return places.size() - 1;
    }

    private @Nullable TrackingToken tell(@Nullable TrackingToken from) {
        Batch batch = new Batch();
        TrackingToken last = from;
        for (TrackedEventMessage<?> next : engine.readEvents(from, false).toList()) {
            batch.add(next);
            last = next.trackingToken();
        }
        writers.forEach(writer -> writer.write(batch, writer.view().name()));
        caseload.reached(new byte[] {1});
        return last;
    }

    private EventMessage<?> message(Fact fact) {
        Map<String, Object> metaData = new HashMap<>(ProvenanceMetaData.of(fact.by()));
        metaData.put(ProvenanceMetaData.CHAIN_LINK, links.computeIfAbsent(fact.stream(), stream -> new ChainLink()));
        return sealing.handle(List.of())
                .apply(
                        0,
                        new GenericDomainEventMessage<>(
                                fact.type(), fact.stream(), fact.sequence(), fact.event(), MetaData.from(metaData)));
    }

    /** The streams told of so far, in the order in which they began. */
    List<String> streams() {
        return List.copyOf(seen);
    }

    /** The document of a view as it lies in the database; one that can no longer be opened is not there. */
    <D> @Nullable Versioned<D> live(View<D, ?> view, String stream) {
        return documents.load(view, view.name(), List.of(stream)).get(stream);
    }

    /** When the last fact was recorded. */
    Instant now() {
        return now;
    }

    /** Whether views that are at a place have seen everything. */
    boolean isReached(long place) {
        TrackingToken last = places.getLast();
        return last == null || place >= last.position().orElse(-1);
    }

    StreamReader reader() {
        return streams;
    }

    Caseload caseload() {
        return caseload;
    }

    HeldStreams held() {
        return held;
    }

    EmbeddedEventStore store() {
        return store;
    }

    ViewStore documents() {
        return documents;
    }

    /** Views that answer every question from the streams, as they do while they are built. */
    Documents fromStreams(ViewRuntime notStarted) {
        return new Documents(notStarted, documents, streams);
    }

    /** All views built anew from the whole streams, by the runtime of the program. */
    static ViewRuntime runtime(
            Told told,
            WholeStreams whole,
            MongoTemplate mongo,
            ForgetfulKeys keys,
            Serializer serializer,
            Caseload caseload,
            HeldStreams held) {
        Positions positions = new Positions(mongo, serializer);
        ViewStore documents = new ViewStore(mongo, keys);
        LiveUpdates nobody = new LiveUpdates(SimpleQueryUpdateEmitter.builder().build());
        return new ViewRuntime(
                told.store,
                whole,
                keys,
                documents,
                positions,
                held,
                writers(caseload, documents, told.streams, held),
                new IndexCompanion(caseload, positions, nobody, told.streams, held, documents),
                new Courtesy());
    }

    @Override
    public void close() {
        caseload.close();
        store.shutDown();
    }
}
