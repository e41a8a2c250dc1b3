package org.homeward.command.network;

import java.util.List;
import org.homeward.command.kernel.Context;
import org.homeward.command.person.PersonState;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.network.ZoneCommand;
import org.homeward.shared.network.ZoneCommand.AddBeds;
import org.homeward.shared.network.ZoneCommand.CloseZone;
import org.homeward.shared.network.ZoneCommand.DeclareOverflow;
import org.homeward.shared.network.ZoneCommand.EndOverflow;
import org.homeward.shared.network.ZoneCommand.OpenZone;
import org.homeward.shared.network.ZoneCommand.WithdrawBed;
import org.homeward.shared.network.ZoneEvent;
import org.homeward.shared.network.ZoneEvent.BedReleased;
import org.homeward.shared.network.ZoneEvent.BedTaken;
import org.homeward.shared.network.ZoneEvent.BedWithdrawn;
import org.homeward.shared.network.ZoneEvent.BedsAdded;
import org.homeward.shared.network.ZoneEvent.OverflowDeclared;
import org.homeward.shared.network.ZoneEvent.OverflowEnded;
import org.homeward.shared.network.ZoneEvent.ZoneClosed;
import org.homeward.shared.network.ZoneEvent.ZoneOpened;

/** Decides on a zone of beds: its beds, its emergencies, and who sleeps in it. */
final class ZoneDecider {

    private ZoneDecider() {}

    static List<ZoneEvent> decide(ZoneState zone, ZoneCommand command, Context context) {
        context.notInFuture(command.occurredAt());
        if (!(command instanceof OpenZone)) {
            ZoneRules.isOpen(zone);
        }
        return List.of(
                switch (command) {
                    case OpenZone ask -> open(zone, ask);
                    case AddBeds ask -> addBeds(zone, ask);
                    case WithdrawBed ask -> withdraw(zone, ask);
                    case DeclareOverflow ask -> declareOverflow(zone, ask);
                    case EndOverflow ask -> endOverflow(zone, ask);
                    case CloseZone ask -> close(zone, ask);
                });
    }

    /**
     * Decides what a fact about a person asks of the zone.
     *
     * @throws Refused when the bed is not there, not free, or not for this person
     */
    static List<ZoneEvent> decide(ZoneState zone, BedMove move, PersonState person, Context context) {
        return switch (move) {
            case BedMove.Take take -> {
                ZoneRules.isOpen(zone);
                ZoneRules.belongsTo(zone, take.station());
                ZoneRules.isFree(zone, take.bed());
                ZoneRules.admitsSex(zone, person.sex());
                ZoneRules.admitsAge(zone, take, person, context);
                yield List.of(new BedTaken(
                        take.zone(),
                        take.bed(),
                        take.person(),
                        zone.overflow().contains(take.bed()),
                        ZoneRules.mayBeChild(take, person, context) ? take.carer() : null,
                        take.at()));
            }
            case BedMove.Release release ->
                List.of(new BedReleased(release.zone(), release.bed(), release.person(), release.at()));
        };
    }

    private static ZoneEvent open(ZoneState zone, OpenZone ask) {
        ZoneRules.isNew(zone);
        ZoneRules.bedsDiffer(ask.beds());
        return new ZoneOpened(
                ask.zoneId(),
                ask.facilityId(),
                ask.name(),
                ask.purpose(),
                ask.sexRule(),
                ask.ageRule(),
                ask.beds(),
                ask.occurredAt());
    }

    private static ZoneEvent addBeds(ZoneState zone, AddBeds ask) {
        ZoneRules.bedsAreNamed(ask.beds());
        ZoneRules.bedsDiffer(ask.beds());
        ZoneRules.bedsAreNew(zone, ask.beds());
        return new BedsAdded(ask.zoneId(), ask.beds(), ask.occurredAt());
    }

    private static ZoneEvent withdraw(ZoneState zone, WithdrawBed ask) {
        ZoneRules.isFree(zone, ask.bed());
        return new BedWithdrawn(ask.zoneId(), ask.bed(), ask.reason(), ask.occurredAt());
    }

    private static ZoneEvent declareOverflow(ZoneState zone, DeclareOverflow ask) {
        ZoneRules.noOverflow(zone);
        ZoneRules.bedsAreNamed(ask.extraBeds());
        ZoneRules.bedsDiffer(ask.extraBeds());
        ZoneRules.bedsAreNew(zone, ask.extraBeds());
        return new OverflowDeclared(ask.zoneId(), ask.extraBeds(), ask.reason(), ask.occurredAt());
    }

    private static ZoneEvent endOverflow(ZoneState zone, EndOverflow ask) {
        ZoneRules.overflowIsEmpty(zone);
        return new OverflowEnded(ask.zoneId(), ask.occurredAt());
    }

    private static ZoneEvent close(ZoneState zone, CloseZone ask) {
        ZoneRules.isEmpty(zone);
        return new ZoneClosed(ask.zoneId(), ask.reason(), ask.occurredAt());
    }
}
