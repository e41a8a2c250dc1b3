package org.homeward.command.network;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.serialization.UnknownSerializedType;
import org.homeward.command.kernel.Asked;
import org.homeward.command.kernel.StreamMemory;
import org.homeward.platform.messages.ProvenanceMetaData;
import org.homeward.shared.network.ZoneEvent;
import org.jspecify.annotations.Nullable;

/**
 * A zone of beds under one rule of sex and age: beds are added and withdrawn, people sleep in them and leave, extra beds
 * stand in it in an emergency, and it is closed once nobody sleeps there.
 *
 * <p>Only the shell: what may happen is decided in {@link ZoneDecider}.
 */
public final class BedZone {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // the framework reads it
    private @Nullable String zoneId;

    private ZoneState state = ZoneState.NONE;
    private final StreamMemory memory = new StreamMemory();

    /** For the framework: one without events. */
    public BedZone() {}

    /** Adds what was decided. */
    void record(List<? extends ZoneEvent> events, Asked<?> asked) {
        events.forEach(event -> apply(event, MetaData.from(asked.metaData(memory))));
    }

    /** The state that decisions use. */
    ZoneState state() {
        return state;
    }

    /** What the stream remembers of itself. */
    StreamMemory memory() {
        return memory;
    }

    @EventSourcingHandler
    void on(ZoneEvent event, MetaData metaData, @SequenceNumber long sequence) {
        zoneId = event.zoneId().value();
        var recorded = ProvenanceMetaData.recorded(event, sequence, metaData);
        state = state.evolve(event);
        memory.evolve(recorded, ProvenanceMetaData.optional(metaData, ProvenanceMetaData.HASH));
    }

    /** A fact that nobody can read may change everything: reading it throws, and no command is decided without it. */
    @EventSourcingHandler
    @SuppressWarnings("DoNotCallSuggester") // the framework calls it
    void on(UnknownSerializedType ignored) {
        throw new IllegalStateException("an event without a name");
    }
}
