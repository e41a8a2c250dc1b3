package org.homeward.command.network;

import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.homeward.command.kernel.StreamShell;
import org.homeward.platform.messages.ProvenanceMetaData;
import org.homeward.shared.network.FacilityEvent;

/**
 * A station, institution or home: it joins the network, holds licences, has zones of beds, and leaves the network once
 * all its zones are closed.
 *
 * <p>Only the shell: what may happen is decided in {@link FacilityDecider}.
 */
public final class Facility extends StreamShell<FacilityEvent, FacilityState> {

    /** For the framework: one without events. */
    public Facility() {
        super(FacilityState.NONE);
    }

    @EventSourcingHandler
    void on(FacilityEvent event, MetaData metaData, @SequenceNumber long sequence) {
        var recorded = ProvenanceMetaData.recorded(event, sequence, metaData);
        happened(event.facilityId().value(), recorded, metaData, state().evolve(event));
    }
}
