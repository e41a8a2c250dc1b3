package org.homeward.command.network;

import java.time.LocalDate;
import java.util.Iterator;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.homeward.command.kernel.Context;
import org.homeward.shared.intake.IntakeEvent.HelpRequested;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.network.FacilityEvent;
import org.homeward.shared.person.PersonEvent;

/**
 * Asks the station that a fact about a person names, or that another station asks, whether it takes anybody in.
 *
 * <p>Its stream is read and not locked: two people who come to one station do not wait for each other. So a station may be
 * closed at the same moment; whoever was taken in then is on its list like anybody else.
 */
public final class Stations {

    private final EventStore events;

    /** Reads the streams in the given store. */
    public Stations(EventStore events) {
        this.events = events;
    }

    /**
     * Lets a fact be, unless somebody is taken in where nobody is.
     *
     * @param event   the fact that is about to be recorded
     * @param context the command it came from
     * @throws Refused when the station is not there, not open on that day, or takes nobody in
     */
    public void take(PersonEvent event, Context context) {
        if (event instanceof HelpRequested asked) {
            StationRules.takesSomebodyIn(read(asked.station()), context.dayOf(asked.occurredAt()));
        }
    }

    /**
     * Lets two stations have to do with each other, where both are there.
     *
     * @param one   the one
     * @param other the other
     * @param day   the day on which they do
     * @throws Refused when one is not there, not open on that day, or no station that takes people in
     */
    public void cooperate(FacilityId one, FacilityId other, LocalDate day) {
        StationRules.takesSomebodyIn(read(one), day);
        StationRules.takesSomebodyIn(read(other), day);
    }

    /**
     * Lets a station be asked to receive somebody, where it is there.
     *
     * @throws Refused when it is not there, not open on that day, or no station that takes people in
     */
    public void receive(FacilityId station, LocalDate day) {
        StationRules.takesSomebodyIn(read(station), day);
    }

    private FacilityState read(FacilityId id) {
        FacilityState station = FacilityState.NONE;
        Iterator<? extends DomainEventMessage<?>> facts =
                events.readEvents(id.value(), 0).asStream().iterator();
        while (facts.hasNext()) {
            station = station.evolve(known(facts.next().getPayload()));
        }
        return station;
    }

    /** A fact that nobody can read may change everything: no command is decided without it. */
    private static FacilityEvent known(Object fact) {
        if (fact instanceof FacilityEvent event) {
            return event;
        }
        throw new IllegalStateException("an event that is not of a facility");
    }
}
