package org.homeward.command.kernel;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.serialization.UnknownSerializedType;
import org.homeward.platform.messages.ProvenanceMetaData;
import org.homeward.shared.kernel.Event;
import org.homeward.shared.kernel.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * The shell of a stream on Axon: it keeps the state that decisions use and what the stream remembers of itself. What may
 * happen is decided elsewhere, by pure functions of the state.
 *
 * <p>A kind of stream extends it with one handler for its family of events, which says whose stream it is and what the
 * state is afterwards.
 *
 * @param <E> the family of events
 * @param <S> the state
 */
public abstract class StreamShell<E extends Event, S> {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // the framework reads it
    private @Nullable String id;

    private S state;
    private final StreamMemory memory = new StreamMemory();

    /** A stream without events. */
    protected StreamShell(S nothing) {
        state = nothing;
    }

    /** Adds what was decided. */
    public final void record(List<? extends E> events, Asked<?> asked) {
        events.forEach(event -> apply(event, MetaData.from(asked.metaData(memory))));
    }

    /** The state that decisions use. */
    public final S state() {
        return state;
    }

    /** What the stream remembers of itself. */
    public final StreamMemory memory() {
        return memory;
    }

    /** Takes note of an event of the stream with this id, and of the state after it. */
    protected final void happened(String stream, Recorded<? extends E> recorded, MetaData metaData, S next) {
        id = stream;
        state = next;
        memory.evolve(recorded, ProvenanceMetaData.optional(metaData, ProvenanceMetaData.HASH));
    }

    /** A fact that nobody can read may change everything: reading it throws, and no command is decided without it. */
    @EventSourcingHandler
    @SuppressWarnings("DoNotCallSuggester") // the framework calls it
    final void on(UnknownSerializedType ignored) {
        throw new IllegalStateException("an event without a name");
    }
}
