package org.homeward.query.platform;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.SimpleQueryUpdateEmitter;
import org.homeward.platform.messages.ChainLink;
import org.homeward.platform.messages.ProvenanceMetaData;
import org.homeward.platform.messages.SealAndChain;
import org.homeward.query.caseload.Caseload;
import org.homeward.query.invented.InventedStep.Fact;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.person.PersonEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * A history in the real store, told to views batch by batch: sealed, chained, appended, read from the store as views read
 * it, folded by the writers of the program into documents and an index on disk.
 */
final class Told implements AutoCloseable {

    /** What is appended here is not announced to who follows the store: it has to look for itself. */
    private static final long FETCH_MILLIS = 10;

    private final RealStore real;
    private final MongoTemplate mongo;
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

    Told(RealStore real, View<RecipientFile, PersonEvent> recipients, Path index) {
        this.real = real;
        this.sealing = new SealAndChain(real.events());
        this.store = EmbeddedEventStore.builder()
                .storageEngine(real.engine())
                .fetchDelay(FETCH_MILLIS)
                .build();
        this.streams = new StreamReader(store);
        this.mongo = real.views("live");
        this.documents = new ViewStore(mongo, real.keys());
        this.held = new HeldStreams(mongo, RealStore.CLOCK);
        this.caseload = Caseload.open(index, RealStore.INDEX, RealStore.CLOCK);
        this.writers = writers(recipients, caseload::write, documents, streams, held);
        places.add(null);
    }

    static List<ViewWriter<?, ?>> writers(
            View<RecipientFile, PersonEvent> recipients,
            Consumer<Map<String, Versioned<RecipientFile>>> index,
            ViewStore documents,
            StreamReader streams,
            HeldStreams held) {
        return List.of(
                new ViewWriter<>(recipients, documents, streams, held, index),
                new ViewWriter<>(Views.FACILITIES, documents, streams, held, files -> {}),
                new ViewWriter<>(Views.ZONES, documents, streams, held, files -> {}),
                new ViewWriter<>(Views.MISSING_REPORTS, documents, streams, held, files -> {}),
                new ViewWriter<>(Views.FOSTER_FAMILIES, documents, streams, held, files -> {}),
                new ViewWriter<>(Views.STATION_REQUESTS, documents, streams, held, files -> {}),
                new ViewWriter<>(Views.ROVING_MISSIONS, documents, streams, held, files -> {}),
                new ViewWriter<>(Views.EMERGENCY_ACCESS, documents, streams, held, files -> {}));
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
        real.transaction().executeWithoutResult(status -> real.engine().appendEvents(messages));
        facts.forEach(fact -> seen.add(fact.stream()));
        now = facts.getLast().by().now();
    }

    /** Tells the views once more of everything after the so manieth batch, as after a token that was set back. */
    void tellAgain(int batch) {
        tell(places.get(Math.min(batch, places.size() - 1)));
    }

    /** Tells the views once more of the last event of a stream alone. */
    void tellLast(String stream) {
        Batch batch = new Batch();
        store.readEvents(stream).asStream().reduce((before, last) -> last).ifPresent(batch::add);
        tell(batch);
    }

    int batches() {
        return places.size() - 1;
    }

    private @Nullable TrackingToken tell(@Nullable TrackingToken from) {
        Batch batch = new Batch();
        TrackingToken last = from;
        for (TrackedEventMessage<?> next : real.engine().readEvents(from, false).toList()) {
            batch.add(next);
            last = next.trackingToken();
        }
        tell(batch);
        return last;
    }

    private void tell(Batch batch) {
        writers.forEach(writer -> writer.write(batch, writer.view().name()));
        caseload.reached(new byte[] {1});
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

    static View<?, ?> viewOf(String stream) {
        return switch (stream.substring(0, stream.indexOf('-'))) {
            case "person" -> Views.RECIPIENTS;
            case "zone" -> Views.ZONES;
            case "report" -> Views.MISSING_REPORTS;
            case "family" -> Views.FOSTER_FAMILIES;
            case "request" -> Views.STATION_REQUESTS;
            case "mission" -> Views.ROVING_MISSIONS;
            case "actor" -> Views.EMERGENCY_ACCESS;
            default -> Views.FACILITIES;
        };
    }

    /** The document of a view as it lies in the database; one that can no longer be opened is not there. */
    @Nullable
    Object live(String stream) {
        View<?, ?> view = viewOf(stream);
        return document(documents.load(view, view.name(), List.of(stream)).get(stream));
    }

    static @Nullable Object document(@Nullable Versioned<?> versioned) {
        return versioned == null ? null : versioned.document();
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

    /** What answers every question from the streams alone, as while views are being built. */
    Documents fromStreams() {
        Positions nowhere = new Positions(mongo, real.serializer(), "a shape");
        LiveUpdates nobody = new LiveUpdates(SimpleQueryUpdateEmitter.builder().build(), new Reach(streams));
        ViewRuntime notStarted = new ViewRuntime(
                store,
                real.whole(),
                real.keys(),
                documents,
                nowhere,
                held,
                writers,
                new IndexCompanion(caseload, nowhere, nobody, streams, held, documents),
                new Courtesy());
        return new Documents(notStarted, documents, streams);
    }

    @Override
    public void close() {
        caseload.close();
        store.shutDown();
    }
}
