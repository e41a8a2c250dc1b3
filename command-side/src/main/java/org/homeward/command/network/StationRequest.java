package org.homeward.command.network;

import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.homeward.command.kernel.StreamShell;
import org.homeward.platform.messages.ProvenanceMetaData;
import org.homeward.shared.network.RequestEvent;

/**
 * A request of one station to another about somebody: it is sent, and then answered, declined, withdrawn or given up.
 *
 * <p>Only the shell: what may happen is decided in {@link RequestDecider}.
 */
public final class StationRequest extends StreamShell<RequestEvent, StationRequestState> {

    /** For the framework: one without events. */
    public StationRequest() {
        super(StationRequestState.NONE);
    }

    @EventSourcingHandler
    void on(RequestEvent event, MetaData metaData, @SequenceNumber long sequence) {
        var recorded = ProvenanceMetaData.recorded(event, sequence, metaData);
        happened(event.requestId().value(), recorded, metaData, state().evolve(event));
    }
}
