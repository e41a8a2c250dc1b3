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
        return (index, message) -> message instanceof DomainEventMessage<?> event ? sealed(event) : message;
    }

    private <T> EventMessage<T> sealed(DomainEventMessage<T> event) {
        MetaData metaData = event.getMetaData();
        if (!(metaData.get(ProvenanceMetaData.CHAIN_LINK) instanceof ChainLink link)) {
            throw new IllegalStateException("An event of no stream we know: " + event.getPayloadType());
        }
        SerializedObject<byte[]> stored = event.serializePayload(events, byte[].class);
        String hash = link.advance(previous -> EventHash.of(
                previous,
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                stored.getType().getName(),
                stored.getType().getRevision(),
                stored.getData()));
        Map<String, Object> kept = new HashMap<>(metaData);
        kept.remove(ProvenanceMetaData.CHAIN_LINK);
        kept.put(ProvenanceMetaData.HASH, hash);
        return new SealedEvent<>(event, stored, MetaData.from(kept));
    }
}
