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
import org.homeward.shared.network.FacilityEvent;
import org.jspecify.annotations.Nullable;

/**
 * A station, institution or home: it joins the network, holds licences, has zones of beds, and leaves the network once
 * all its zones are closed.
 *
 * <p>Only the shell: what may happen is decided in {@link FacilityDecider}.
 */
public final class Facility {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // the framework reads it
    private @Nullable String facilityId;

    private FacilityState state = FacilityState.NONE;
    private final StreamMemory memory = new StreamMemory();

    /** For the framework: one without events. */
    public Facility() {}

    /** Adds what was decided. */
    void record(List<? extends FacilityEvent> events, Asked<?> asked) {
        events.forEach(event -> apply(event, MetaData.from(asked.metaData(memory))));
    }

    /** The state that decisions use. */
    FacilityState state() {
        return state;
    }

    /** What the stream remembers of itself. */
    StreamMemory memory() {
        return memory;
    }

    @EventSourcingHandler
    void on(FacilityEvent event, MetaData metaData, @SequenceNumber long sequence) {
        facilityId = event.facilityId().value();
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
