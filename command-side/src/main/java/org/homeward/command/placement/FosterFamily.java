package org.homeward.command.placement;

import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.homeward.command.kernel.StreamShell;
import org.homeward.platform.messages.ProvenanceMetaData;
import org.homeward.shared.placement.FosterEvent;

/**
 * A family that fosters children under the supervision of an institution: it is taken up, children move in and out, and it
 * is closed once none lives there.
 *
 * <p>Only the shell: what may happen is decided in {@link FosterDecider}.
 */
public final class FosterFamily extends StreamShell<FosterEvent, FosterState> {

    /** For the framework: one without events. */
    public FosterFamily() {
        super(FosterState.NONE);
    }

    @EventSourcingHandler
    void on(FosterEvent event, MetaData metaData, @SequenceNumber long sequence) {
        var recorded = ProvenanceMetaData.recorded(event, sequence, metaData);
        happened(event.familyId().value(), recorded, metaData, state().evolve(event));
    }
}
