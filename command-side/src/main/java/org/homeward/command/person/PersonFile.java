package org.homeward.command.person;

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
import org.homeward.shared.person.PersonEvent;
import org.jspecify.annotations.Nullable;

/**
 * One person, one file, one stream (一人一册).
 *
 * <p>It is opened when a station first meets somebody, under a provisional name. Every fact of every journey is added
 * to it: who the person is said to be and what proves it, each episode of aid from the request to the departure, the
 * relatives, the dangers. It can be merged into another file of the same person and parted again. It ends sealed.
 *
 * <p>This is only the shell: what may happen is decided in {@link PersonDecider}, what it means in {@link PersonState}.
 */
public final class PersonFile {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // the framework reads it
    private @Nullable String personId;

    private PersonState state = PersonState.NONE;
    private final StreamMemory memory = new StreamMemory();

    /** For the framework: a file without events. */
    public PersonFile() {}

    /** Adds what was decided. */
    public void record(List<? extends PersonEvent> events, Asked<?> asked) {
        events.forEach(event -> apply(event, MetaData.from(asked.metaData(memory))));
    }

    /** The state that decisions use. */
    public PersonState state() {
        return state;
    }

    /** What the stream remembers of itself. */
    public StreamMemory memory() {
        return memory;
    }

    @EventSourcingHandler
    void on(PersonEvent event, MetaData metaData, @SequenceNumber long sequence) {
        personId = event.personId().value();
        var recorded = ProvenanceMetaData.recorded(event, sequence, metaData);
        state = state.evolve(recorded);
        memory.evolve(recorded, ProvenanceMetaData.optional(metaData, ProvenanceMetaData.HASH));
    }

    /** A fact that nobody can read may change everything: reading it throws, and no command is decided without it. */
    @EventSourcingHandler
    @SuppressWarnings("DoNotCallSuggester") // the framework calls it
    void on(UnknownSerializedType ignored) {
        throw new IllegalStateException("an event without a name");
    }
}
