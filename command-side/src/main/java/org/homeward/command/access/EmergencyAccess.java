package org.homeward.command.access;

import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.homeward.command.kernel.StreamShell;
import org.homeward.platform.messages.ProvenanceMetaData;
import org.homeward.shared.access.GlassEvent;

/**
 * What one account read in emergencies, and what came of each review.
 *
 * <p>Only the shell: what may happen is decided in {@link GlassDecider}.
 */
public final class EmergencyAccess extends StreamShell<GlassEvent, GlassState> {

    /** For the framework: one without events. */
    public EmergencyAccess() {
        super(GlassState.NONE);
    }

    @EventSourcingHandler
    void on(GlassEvent event, MetaData metaData, @SequenceNumber long sequence) {
        var recorded = ProvenanceMetaData.recorded(event, sequence, metaData);
        happened(event.account().value(), recorded, metaData, state().evolve(event));
    }
}
