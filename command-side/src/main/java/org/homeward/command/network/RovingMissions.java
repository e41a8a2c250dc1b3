package org.homeward.command.network;

import java.time.Instant;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.homeward.command.kernel.Context;
import org.homeward.command.person.PersonState;
import org.homeward.platform.messages.ProvenanceMetaData;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.kernel.Role;
import org.homeward.shared.kernel.RovingMissionId;
import org.homeward.shared.network.RovingEvent;
import org.homeward.shared.tracing.TracingCommand.RecordLead;
import org.homeward.shared.tracing.TracingCommand.RecordRovingVisit;
import org.homeward.shared.tracing.TracingPhase;

/**
 * What a roving mission lets its team write down of people who live in the care of the host.
 *
 * <p>Its stream is read and not locked: a team that sees many people does not wait for itself. So a mission may be ended at
 * the same moment; what was written down then stands.
 */
public final class RovingMissions {

    private final EventStore events;
    private final Reach reach;

    /** Reads the streams in the given store. */
    public RovingMissions(EventStore events, Reach reach) {
        this.events = events;
        this.reach = reach;
    }

    /**
     * Lets a visit be written down by the team of the mission that it names. It is asked before anything is said of the
     * person, whom nobody else of the hub may know of.
     *
     * @throws Refused when there is no such mission, it is of another hub, it does not run, or the person does not live in
     *                 the care of the host
     */
    public void letVisit(PersonState person, RecordRovingVisit visit, Context context) {
        RovingMissionState mission = read(visit.missionId());
        reach.demand(context.by(), Set.of(RovingRules.exists(mission).hub()));
        RovingRules.mayVisit(mission, person, visit.occurredAt(), context);
    }

    /**
     * The stations whose teams may write down what leads on: a lead is what came of a visit, so that a team was with the
     * person before. Nobody but a tracing officer does.
     */
    public Set<FacilityId> mayLead(PersonState person, RecordLead lead, Context context) {
        Set<FacilityId> hubs = new HashSet<>();
        if (context.by().role() == Role.TRACING_OFFICER
                && person.tracing().phase() == TracingPhase.OPEN
                && person.isUnidentified()) {
            Instant at = lead.occurredAt();
            for (RovingMissionId id : person.tracing().missions()) {
                RovingMissionState mission = read(id);
                if (RovingRules.isWith(mission, person, at, context)) {
                    hubs.add(RovingRules.exists(mission).hub());
                }
            }
        }
        return hubs;
    }

    private RovingMissionState read(RovingMissionId id) {
        RovingMissionState mission = RovingMissionState.NONE;
        Iterator<? extends DomainEventMessage<?>> facts =
                events.readEvents(id.value(), 0).asStream().iterator();
        while (facts.hasNext()) {
            DomainEventMessage<?> fact = facts.next();
            mission = mission.evolve(ProvenanceMetaData.recorded(
                    known(fact.getPayload()), fact.getSequenceNumber(), fact.getMetaData()));
        }
        return mission;
    }

    /** A fact that nobody can read may change everything: no command is decided without it. */
    private static RovingEvent known(Object fact) {
        if (fact instanceof RovingEvent event) {
            return event;
        }
        throw new IllegalStateException("an event that is not of a roving mission");
    }
}
