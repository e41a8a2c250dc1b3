package org.homeward.command.network;

import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.homeward.command.kernel.StreamShell;
import org.homeward.platform.messages.ProvenanceMetaData;
import org.homeward.shared.network.ZoneEvent;

/**
 * A zone of beds under one rule of sex and age: beds are added and withdrawn, people sleep in them and leave, extra beds
 * stand in it in an emergency, and it is closed once nobody sleeps there.
 *
 * <p>Only the shell: what may happen is decided in {@link ZoneDecider}.
 */
public final class BedZone extends StreamShell<ZoneEvent, ZoneState> {

    /** For the framework: one without events. */
    public BedZone() {
        super(ZoneState.NONE);
    }

    @EventSourcingHandler
    void on(ZoneEvent event, MetaData metaData, @SequenceNumber long sequence) {
        var recorded = ProvenanceMetaData.recorded(event, sequence, metaData);
        happened(event.zoneId().value(), recorded, metaData, state().evolve(event));
    }
}
