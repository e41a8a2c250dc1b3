package org.homeward.command.network;

import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.homeward.command.kernel.StreamShell;
import org.homeward.platform.messages.ProvenanceMetaData;
import org.homeward.shared.network.RovingEvent;

/**
 * A mission on which the tracing team of one station works at another: the hub asks, the host agrees or declines, the team
 * comes, and either station ends it, or its last day does.
 *
 * <p>Only the shell: what may happen is decided in {@link RovingDecider}.
 */
public final class RovingMission extends StreamShell<RovingEvent, RovingMissionState> {

    /** For the framework: one without events. */
    public RovingMission() {
        super(RovingMissionState.NONE);
    }

    @EventSourcingHandler
    void on(RovingEvent event, MetaData metaData, @SequenceNumber long sequence) {
        var recorded = ProvenanceMetaData.recorded(event, sequence, metaData);
        happened(event.missionId().value(), recorded, metaData, state().evolve(recorded));
    }
}
