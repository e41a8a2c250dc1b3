package org.homeward.platform.messages;

import java.time.Instant;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;

/**
 * An event on its way to the store, serialised once: the bytes that were hashed are the bytes that are stored.
 *
 * <p>Sealing is different each time, so serialising again would store something the hash does not cover.
 *
 * <p>Its timestamp is when it was appended, by the clock of this machine: whoever follows the store tells by it how long to
 * wait for a place in the order that is still empty. When a fact was recorded stands in its provenance; the loader of an
 * invented world says so itself.
 */
record SealedEvent<T>(DomainEventMessage<T> event, SerializedObject<byte[]> stored, MetaData metaData)
        implements DomainEventMessage<T> {

    private static final long serialVersionUID = 1L;

    @Override
    public <R> SerializedObject<R> serializePayload(Serializer serializer, Class<R> representation) {
        return serializer.getConverter().convert(stored, representation);
    }

    @Override
    public String getIdentifier() {
        return event.getIdentifier();
    }

    @Override
    public MetaData getMetaData() {
        return metaData;
    }

    @Override
    public T getPayload() {
        return event.getPayload();
    }

    @Override
    public Class<T> getPayloadType() {
        return event.getPayloadType();
    }

    @Override
    public Instant getTimestamp() {
        return event.getTimestamp();
    }

    @Override
    public long getSequenceNumber() {
        return event.getSequenceNumber();
    }

    @Override
    public String getAggregateIdentifier() {
        return event.getAggregateIdentifier();
    }

    @Override
    public String getType() {
        return event.getType();
    }

    @Override
    public SealedEvent<T> withMetaData(Map<String, ?> other) {
        return new SealedEvent<>(event, stored, MetaData.from(other));
    }

    @Override
    public SealedEvent<T> andMetaData(Map<String, ?> more) {
        return withMetaData(metaData.mergedWith(more));
    }
}
