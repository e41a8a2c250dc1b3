package org.homeward.command.network;

import java.util.List;
import java.util.Set;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.homeward.command.kernel.Asked;
import org.homeward.command.kernel.CommandReceipts;
import org.homeward.command.kernel.Context;
import org.homeward.command.kernel.Streams;
import org.homeward.shared.kernel.Accepted;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.network.FacilityCommand;
import org.homeward.shared.network.FacilityCommand.OpenFacility;
import org.homeward.shared.network.FacilityEvent;
import org.homeward.shared.network.ZoneCommand;
import org.homeward.shared.network.ZoneCommand.OpenZone;
import org.homeward.shared.network.ZoneEvent;
import org.jspecify.annotations.Nullable;

/** Carries out a command on a facility or a zone; a new or a closed zone is recorded on its facility as well. */
public final class NetworkCommands {

    private final Repository<Facility> facilities;
    private final Repository<BedZone> zones;
    private final Reach reach;
    private final CommandReceipts receipts;

    /** Finds the streams in the given repositories. */
    public NetworkCommands(
            Repository<Facility> facilities, Repository<BedZone> zones, Reach reach, CommandReceipts receipts) {
        this.facilities = facilities;
        this.zones = zones;
        this.reach = reach;
        this.receipts = receipts;
    }

    /** Carries out a command on a facility. */
    public Accepted onFacility(Asked<? extends FacilityCommand> asked) {
        String id = asked.command().facilityId().value();
        return Streams.of(facilities, id, Facility::new)
                .invoke(facility -> receipts.once(
                        asked,
                        id,
                        facility.memory(),
                        () -> {
                            isInReach(asked);
                            return FacilityDecider.decide(facility.state(), asked.command(), asked.context());
                        },
                        events -> facility.record(events, asked)));
    }

    /** Carries out a command on a zone. */
    public Accepted onZone(Asked<? extends ZoneCommand> asked) {
        String id = asked.command().zoneId().value();
        Aggregate<BedZone> zone = Streams.of(zones, id, BedZone::new);
        FacilityId owner = asked.command() instanceof OpenZone ask
                ? ask.facilityId()
                : zone.invoke(held -> held.state().facility());
        @Nullable
        Aggregate<Facility> facility = owner == null ? null : Streams.of(facilities, owner.value(), Facility::new);
        return zone.invoke(held -> receipts.once(
                asked,
                id,
                held.memory(),
                () -> {
                    if (owner != null) {
                        reach.demand(asked.context().by(), List.of(owner));
                    }
                    return ZoneDecider.decide(held.state(), asked.command(), asked.context());
                },
                events -> {
                    if (facility != null && owner != null) {
                        facility.execute(of -> of.record(meaning(of, owner, events, asked.context()), asked));
                    }
                    held.record(events, asked);
                }));
    }

    /** What is to be opened lies where it is said to lie. */
    private void isInReach(Asked<? extends FacilityCommand> asked) {
        if (asked.command() instanceof OpenFacility ask) {
            reach.demand(asked.context().by(), ask.division());
        } else {
            reach.demand(asked.context().by(), Set.of(asked.command().facilityId()));
        }
    }

    private static List<FacilityEvent> meaning(
            Facility facility, FacilityId id, List<ZoneEvent> events, Context context) {
        return events.stream()
                .flatMap(event -> FacilityDecider.decide(facility.state(), id, event, context).stream())
                .toList();
    }
}
