package org.homeward.platform.messages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;

/**
 * Seals each event at the moment of appending, and chains its hash to that of the event before it in the stream.
 *
 * <p>It stands before whatever store there is, so every store holds the chain.
 */
public final class SealAndChain implements MessageDispatchInterceptor<EventMessage<?>> {

    private final Serializer events;

    /** Seals with the serializer of events. */
    public SealAndChain(Serializer events) {
        this.events = events;
    }

    @Override
    public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(List<? extends EventMessage<?>> batch) {
        Map<String, String> lastHash = new HashMap<>();
        return (index, message) ->
                message instanceof DomainEventMessage<?> event ? sealed(event, lastHash) : message;
    }

    private <T> EventMessage<T> sealed(DomainEventMessage<T> event, Map<String, String> lastHash) {
        SerializedObject<byte[]> stored = event.serializePayload(events, byte[].class);
        MetaData metaData = event.getMetaData();
        String stream = event.getAggregateIdentifier();
        String previous = lastHash.containsKey(stream)
                ? lastHash.get(stream)
                : ProvenanceMetaData.optional(metaData, ProvenanceMetaData.PREVIOUS_HASH);
        String hash = EventHash.of(
                previous,
                stream,
                event.getSequenceNumber(),
                stored.getType().getName(),
                stored.getType().getRevision(),
                stored.getData());
        lastHash.put(stream, hash);
        Map<String, Object> kept = new HashMap<>(metaData);
        kept.remove(ProvenanceMetaData.PREVIOUS_HASH);
        kept.put(ProvenanceMetaData.HASH, hash);
        return new SealedEvent<>(
                event,
                stored,
                MetaData.from(kept),
                ProvenanceMetaData.from(metaData).now());
    }
}
