package org.homeward.command.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.homeward.command.kernel.Bed;
import org.homeward.command.kernel.Context;
import org.homeward.command.person.PersonState;
import org.homeward.command.placement.PlacementState.Placement;
import org.homeward.shared.intake.IntakeEvent.HelpRequested;
import org.homeward.shared.kernel.BedZoneId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.PlacementId;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.network.FacilityCommand;
import org.homeward.shared.network.FacilityEvent;
import org.homeward.shared.network.NetworkCommand;
import org.homeward.shared.network.NetworkEvent;
import org.homeward.shared.network.SexRule;
import org.homeward.shared.network.ZoneCommand;
import org.homeward.shared.network.ZoneEvent;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.placement.FosterCommand;
import org.homeward.shared.placement.FosterCommand.RegisterFosterFamily;
import org.homeward.shared.placement.PlacementEvent.PlacementApproved;
import org.homeward.shared.placement.PlacementEvent.PlacementProposed;
import org.homeward.shared.placement.PlacementEvent.PlacementStarted;
import org.homeward.shared.placement.PlacementType;
import org.homeward.shared.policy.PolicyKey;
import org.jspecify.annotations.Nullable;

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

    /** The beds of a facility in which nobody sleeps, and somebody of that sex may. */
    public List<Bed> freeBeds(FacilityId facility, Sex sex) {
        List<Bed> free = new ArrayList<>();
        zones.forEach((id, zone) -> {
            boolean fits =
                    zone.sexRule() == SexRule.ANY || zone.sexRule().name().equals(sex.name());
            if (fits && !zone.closed() && facility.equals(zone.facility())) {
                Stream.concat(zone.beds().stream(), zone.overflow().stream())
                        .filter(bed -> !zone.occupants().containsKey(bed))
                        .forEach(bed -> free.add(new Bed(id, bed)));
            }
        });
        free.sort(Comparator.comparing(
                bed -> bed.zone().value() + " " + bed.number().value()));
        return free;
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

    /** Whether the facility that a placement names may look after the person. */
    public void lookAfter(PersonEvent event, PersonState person, Context context) {
        @Nullable
        PlacementId placed = switch (event) {
            case PlacementProposed proposed -> proposed.placementId();
            case PlacementApproved approved -> approved.placementId();
            case PlacementStarted started -> started.placementId();
            default -> null;
        };
        @Nullable
        Placement placement =
                placed == null ? null : person.placement().of(placed).orElse(null);
        if (placement != null && placement.home().facility() != null) {
            LocalDate day = context.dayOf(event.occurredAt());
            boolean child = person.mayBeYoungerThan(context.policy().age(PolicyKey.AGE_ADULT), day);
            HostRules.looksAfter(facility(placement.home().facility()), placement.type(), child, day);
        }
    }

    /** Whether the facility that a foster family names may supervise families. */
    public void supervise(FosterCommand command, Context context) {
        if (command instanceof RegisterFosterFamily ask) {
            LocalDate day = context.dayOf(ask.occurredAt());
            HostRules.looksAfter(facility(ask.facility()), PlacementType.FOSTER, true, day);
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
