package org.homeward.query.platform;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.homeward.platform.messages.ProvenanceMetaData;
import org.homeward.shared.kernel.Event;
import org.homeward.shared.kernel.Recorded;
import org.jspecify.annotations.Nullable;

/** Reads one stream from the store, as recorded events. */
public final class StreamReader {

    private final EventStore store;

    /** Reads from the given store. */
    public StreamReader(EventStore store) {
        this.store = store;
    }

    /** All events of a stream that were recorded up to an instant; all of them without one. */
    public List<Recorded<Event>> read(String stream, @Nullable Instant upTo) {
        DomainEventStream events = store.readEvents(stream);
        List<Recorded<Event>> recorded = new ArrayList<>();
        while (events.hasNext()) {
            Recorded<Event> next = recorded(events.next());
            if (upTo != null && next.recordedAt().isAfter(upTo)) {
                break;
            }
            recorded.add(next);
        }
        return recorded;
    }

    /** A document folded from a whole stream; null when there is none, or it is of another family. */
    public <D, E extends Event> @Nullable Versioned<D> fold(View<D, E> view, String stream, @Nullable Instant upTo) {
        D document = null;
        long version = -1;
        for (Recorded<Event> next : read(stream, upTo)) {
            if (!view.family().isInstance(next.event())) {
                return null;
            }
            document = view.evolve(document, next);
            version = next.sequence();
        }
        return document == null ? null : new Versioned<>(document, version);
    }

    static Recorded<Event> recorded(DomainEventMessage<?> message) {
        Event event = (Event) message.getPayload();
        return ProvenanceMetaData.recorded(event, message.getSequenceNumber(), message.getMetaData());
    }
}
