package org.homeward.command.missing;

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
import org.homeward.shared.missing.MissingEvent;
import org.jspecify.annotations.Nullable;

/**
 * A family, the police or a station looks for people: one report, one who looks, one or several who are looked for.
 *
 * <p>It is registered by a station, its people are matched with people on file, and it ends closed. What is decided about a
 * match is decided on the person's file and noted here in the same unit of work.
 *
 * <p>Only the shell: what may happen is decided in {@link ReportDecider}.
 */
public final class MissingReport {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // the framework reads it
    private @Nullable String reportId;

    private ReportState state = ReportState.NONE;
    private final StreamMemory memory = new StreamMemory();

    /** For the framework: one without events. */
    public MissingReport() {}

    /** Adds what was decided. */
    void record(List<? extends MissingEvent> events, Asked<?> asked) {
        events.forEach(event -> apply(event, MetaData.from(asked.metaData(memory))));
    }

    /** The state that decisions use. */
    ReportState state() {
        return state;
    }

    /** What the stream remembers of itself. */
    StreamMemory memory() {
        return memory;
    }

    @EventSourcingHandler
    void on(MissingEvent event, MetaData metaData, @SequenceNumber long sequence) {
        reportId = event.reportId().value();
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
