package org.homeward.command.missing;

import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.homeward.command.kernel.StreamShell;
import org.homeward.platform.messages.ProvenanceMetaData;
import org.homeward.shared.missing.MissingEvent;

/**
 * A family, the police or a station looks for people: one report, one who looks, one or several who are looked for.
 *
 * <p>It is registered by a station, its people are matched with people on file, and it ends closed. What is decided about a
 * match is decided on the person's file and noted here in the same unit of work.
 *
 * <p>Only the shell: what may happen is decided in {@link ReportDecider}.
 */
public final class MissingReport extends StreamShell<MissingEvent, ReportState> {

    /** For the framework: one without events. */
    public MissingReport() {
        super(ReportState.NONE);
    }

    @EventSourcingHandler
    void on(MissingEvent event, MetaData metaData, @SequenceNumber long sequence) {
        var recorded = ProvenanceMetaData.recorded(event, sequence, metaData);
        happened(event.reportId().value(), recorded, metaData, state().evolve(event));
    }
}
