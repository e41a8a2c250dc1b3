package org.homeward.platform.messages;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.LazyDeserializingObject;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;

/** An event that does not fit the chain: it keeps its place among the others, but its content cannot be had. */
record DamagedEvent(IntermediateEventRepresentation event) implements IntermediateEventRepresentation {

    @Override
    public <T> IntermediateEventRepresentation upcast(
            SerializedType output,
            Class<T> representation,
            Function<T, T> payload,
            Function<MetaData, MetaData> metaData) {
        return this;
    }

    @Override
    public SerializedType getType() {
        return event.getType();
    }

    @Override
    public SerializedObject<?> getData() {
        throw damaged();
    }

    @Override
    public <D> SerializedObject<D> getData(Class<D> required) {
        throw damaged();
    }

    @Override
    public Class<?> getContentType() {
        return event.getContentType();
    }

    @Override
    public String getMessageIdentifier() {
        return event.getMessageIdentifier();
    }

    @Override
    public Optional<String> getAggregateType() {
        return event.getAggregateType();
    }

    @Override
    public Optional<String> getAggregateIdentifier() {
        return event.getAggregateIdentifier();
    }

    @Override
    public Optional<Long> getSequenceNumber() {
        return event.getSequenceNumber();
    }

    @Override
    public Optional<TrackingToken> getTrackingToken() {
        return event.getTrackingToken();
    }

    @Override
    public Instant getTimestamp() {
        return event.getTimestamp();
    }

    @Override
    public LazyDeserializingObject<MetaData> getMetaData() {
        return event.getMetaData();
    }

    @Override
    public boolean canConvertDataTo(Class<?> required) {
        return event.canConvertDataTo(required);
    }

    private HistoryDamaged damaged() {
        return new HistoryDamaged(
                "Event " + getSequenceNumber().orElse(-1L) + " of "
                        + getAggregateIdentifier().orElse("no stream") + " does not fit the chain of hashes",
                null);
    }
}
