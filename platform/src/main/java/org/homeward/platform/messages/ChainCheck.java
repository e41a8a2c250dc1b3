package org.homeward.platform.messages;

import java.util.stream.Stream;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.jspecify.annotations.Nullable;

/**
 * Checks the chain of hashes while events are read. It stands first among the upcasters, where events are still as they are
 * stored, and so in front of every reader and behind every store.
 *
 * <p>A stream that is read alone is read from its beginning and checked whole: a missing event shows as well. Among the
 * events of all streams, as views follow them, an event is checked when it is the first of its stream or comes right behind
 * the one before it. An event that does not fit is
 * handed on, but its content cannot be had: {@link HistoryDamaged}. So only who needs it is stopped.
 */
public final class ChainCheck implements EventUpcaster {

    @Override
    public Stream<IntermediateEventRepresentation> upcast(Stream<IntermediateEventRepresentation> events) {
        Walk walk = new Walk();
        return events.map(walk::checked);
    }

    /** Where one reader is in the chain. */
    private static final class Walk {

        private String stream = "";
        private long sequence = -1;
        private @Nullable String hash;

        IntermediateEventRepresentation checked(IntermediateEventRepresentation event) {
            String id = event.getAggregateIdentifier().orElse(null);
            Long place = event.getSequenceNumber().orElse(null);
            if (id == null || place == null) {
                return event;
            }
            boolean follows = id.equals(stream) && place == sequence + 1;
            boolean amongOthers = event.getTrackingToken().isPresent();
            @Nullable String previous = follows ? hash : null;
            stream = id;
            sequence = place;
            hash = storedHash(event);
            boolean linked = follows || place == 0;
            boolean fits = hash != null && (linked ? hash.equals(computed(previous, id, place, event)) : amongOthers);
            return fits ? event : new DamagedEvent(event);
        }

        private static @Nullable String storedHash(IntermediateEventRepresentation event) {
            try {
                return ProvenanceMetaData.optional(event.getMetaData().getObject(), ProvenanceMetaData.HASH);
            } catch (HistoryDamaged unreadable) {
                return null;
            }
        }

        private static String computed(
                @Nullable String previous, String stream, long sequence, IntermediateEventRepresentation event) {
            SerializedObject<byte[]> stored = event.getData(byte[].class);
            return EventHash.of(
                    previous,
                    stream,
                    sequence,
                    stored.getType().getName(),
                    stored.getType().getRevision(),
                    stored.getData());
        }
    }
}
