package org.homeward.command.network;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.homeward.platform.access.AccessPolicy;
import org.homeward.platform.access.Tie;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.Provenance;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.network.FacilityEvent.FacilityOpened;
import org.homeward.shared.person.DivisionCode;
import org.jspecify.annotations.Nullable;

/**
 * Asks the policy whether who sent a command reaches what it is about, and tells it where stations lie.
 *
 * <p>A station lies where it was opened and never moves, so that it is looked up once.
 */
public final class Reach {

    private final EventStore events;
    private final ConcurrentMap<FacilityId, DivisionCode> divisions = new ConcurrentHashMap<>();

    /** Looks stations up in the given store. */
    public Reach(EventStore events) {
        this.events = events;
    }

    /** Whether somebody reaches what belongs to certain stations; one of them is enough. */
    public boolean covers(Provenance by, Collection<FacilityId> stations) {
        return AccessPolicy.reaches(by, stations, Tie.NONE, this::division);
    }

    /**
     * Lets somebody act on what belongs to certain stations.
     *
     * @throws Refused with {@link RefusalCode#OUT_OF_SCOPE} who reaches none of them
     */
    public void demand(Provenance by, Collection<FacilityId> stations) {
        demand(by, stations, Tie.NONE);
    }

    /** The same for who has to do with whom it is about. */
    public void demand(Provenance by, Collection<FacilityId> stations, Tie tie) {
        allow(by, AccessPolicy.reaches(by, stations, tie, this::division));
    }

    /**
     * Lets somebody act where there is no station yet.
     *
     * @throws Refused with {@link RefusalCode#OUT_OF_SCOPE} who does not reach the division
     */
    public void demand(Provenance by, DivisionCode division) {
        allow(by, AccessPolicy.reaches(by, division));
    }

    private static void allow(Provenance by, boolean reached) {
        if (!reached) {
            throw new Refused(RefusalCode.OUT_OF_SCOPE, Map.of("role", by.role().name()));
        }
    }

    private @Nullable DivisionCode division(FacilityId station) {
        DivisionCode known = divisions.get(station);
        if (known != null) {
            return known;
        }
        Iterator<? extends DomainEventMessage<?>> facts =
                events.readEvents(station.value(), 0).asStream().iterator();
        if (facts.hasNext() && facts.next().getPayload() instanceof FacilityOpened opened) {
            divisions.put(station, opened.division());
            return opened.division();
        }
        return null;
    }
}
