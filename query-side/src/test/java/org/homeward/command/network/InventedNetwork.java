package org.homeward.command.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.homeward.command.kernel.Context;
import org.homeward.command.person.PersonState;
import org.homeward.shared.intake.IntakeEvent.HelpRequested;
import org.homeward.shared.kernel.BedZoneId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.network.FacilityCommand;
import org.homeward.shared.network.FacilityEvent;
import org.homeward.shared.network.NetworkCommand;
import org.homeward.shared.network.NetworkEvent;
import org.homeward.shared.network.ZoneCommand;
import org.homeward.shared.network.ZoneEvent;
import org.homeward.shared.person.PersonEvent;

/** The stations and beds of an invented world: the deciders of the program on states in memory. */
public final class InventedNetwork {

    private final Map<BedZoneId, ZoneState> zones = new HashMap<>();
    private final Map<FacilityId, FacilityState> facilities = new HashMap<>();

    /** A copy, to try something on. */
    public InventedNetwork copy() {
        InventedNetwork copy = new InventedNetwork();
        copy.zones.putAll(zones);
        copy.facilities.putAll(facilities);
        return copy;
    }

    /** What a command means here; it is then true. */
    public List<NetworkEvent> carryOut(NetworkCommand command, Context context) {
        List<NetworkEvent> facts = new ArrayList<>();
        switch (command) {
            case FacilityCommand ask -> facts.addAll(FacilityDecider.decide(facility(ask.facilityId()), ask, context));
            case ZoneCommand ask -> {
                List<ZoneEvent> decided = ZoneDecider.decide(zone(ask.zoneId()), ask, context);
                facts.addAll(decided);
                facts.forEach(this::evolve);
                FacilityId of = zone(ask.zoneId()).facility();
                if (of != null) {
                    decided.forEach(fact -> facts.addAll(FacilityDecider.decide(facility(of), of, fact, context)));
                }
            }
            default -> throw new IllegalStateException("no decider");
        }
        facts.forEach(this::evolve);
        return facts;
    }

    /** Whether the station that a fact about a person names takes anybody in. */
    public void take(PersonEvent event, Context context) {
        if (event instanceof HelpRequested asked) {
            StationRules.takesSomebodyIn(facility(asked.station()), context.dayOf(asked.occurredAt()));
        }
    }

    /** What a fact about a person means for a bed; it is then true. */
    public List<ZoneEvent> follow(BedMove move, PersonState person, Context context) {
        List<ZoneEvent> facts = ZoneDecider.decide(zone(move.zone()), move, person, context);
        facts.forEach(this::evolve);
        return facts;
    }

    private void evolve(NetworkEvent fact) {
        switch (fact) {
            case ZoneEvent event ->
                zones.put(event.zoneId(), zone(event.zoneId()).evolve(event));
            case FacilityEvent event ->
                facilities.put(event.facilityId(), facility(event.facilityId()).evolve(event));
        }
    }

    private ZoneState zone(BedZoneId id) {
        return zones.getOrDefault(id, ZoneState.NONE);
    }

    private FacilityState facility(FacilityId id) {
        return facilities.getOrDefault(id, FacilityState.NONE);
    }
}
