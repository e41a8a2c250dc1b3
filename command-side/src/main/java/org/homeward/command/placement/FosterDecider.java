package org.homeward.command.placement;

import java.time.LocalDate;
import java.util.List;
import org.homeward.command.kernel.Context;
import org.homeward.command.placement.PlacementState.Placement;
import org.homeward.shared.kernel.FosterFamilyId;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.placement.FosterCommand;
import org.homeward.shared.placement.FosterCommand.ChangeFosterFamily;
import org.homeward.shared.placement.FosterCommand.CloseFosterFamily;
import org.homeward.shared.placement.FosterCommand.RegisterFosterFamily;
import org.homeward.shared.placement.FosterEvent;
import org.homeward.shared.placement.FosterEvent.FosterChildLeft;
import org.homeward.shared.placement.FosterEvent.FosterChildTakenIn;
import org.homeward.shared.placement.FosterEvent.FosterFamilyChanged;
import org.homeward.shared.placement.FosterEvent.FosterFamilyClosed;
import org.homeward.shared.placement.FosterEvent.FosterFamilyRegistered;
import org.homeward.shared.placement.PlacementEvent.PlacementApproved;
import org.homeward.shared.placement.PlacementEvent.PlacementDisrupted;
import org.homeward.shared.placement.PlacementEvent.PlacementEnded;
import org.homeward.shared.placement.PlacementEvent.PlacementProposed;
import org.homeward.shared.placement.PlacementEvent.PlacementStarted;

/** Decides on a foster family, and what a decision about a child means for it. */
final class FosterDecider {

    private FosterDecider() {}

    static List<FosterEvent> decide(FosterState family, FosterCommand command, Context context) {
        context.notInFuture(command.occurredAt());
        return List.of(
                switch (command) {
                    case RegisterFosterFamily ask -> register(family, ask, context);
                    case ChangeFosterFamily ask -> change(family, ask);
                    case CloseFosterFamily ask -> close(family, ask);
                });
    }

    /**
     * What a fact about a child asks of the family.
     *
     * @throws Refused when the family may not take the child
     */
    static List<FosterEvent> decide(
            FosterFamilyId id, FosterState family, PersonEvent event, Placement placement, Context context) {
        return switch (event) {
            case PlacementProposed proposed -> {
                canTakeOneMore(family, placement, context.dayOf(proposed.occurredAt()), context);
                yield List.of();
            }
            case PlacementApproved approved -> {
                staysSuitable(family, context.dayOf(approved.occurredAt()), context);
                yield List.of();
            }
            case PlacementStarted started -> {
                canTakeOneMore(family, placement, context.dayOf(started.occurredAt()), context);
                yield List.of(
                        new FosterChildTakenIn(id, started.personId(), started.placementId(), started.occurredAt()));
            }
            case PlacementEnded ended ->
                List.of(new FosterChildLeft(id, ended.personId(), ended.placementId(), ended.occurredAt()));
            case PlacementDisrupted broken ->
                List.of(new FosterChildLeft(id, broken.personId(), broken.placementId(), broken.occurredAt()));
            default -> List.of();
        };
    }

    private static void canTakeOneMore(FosterState family, Placement placement, LocalDate day, Context context) {
        staysSuitable(family, day, context);
        FosterRules.isSupervisedBy(family, placement.home().facility());
        FosterRules.hasRoom(family, context);
    }

    private static void staysSuitable(FosterState family, LocalDate day, Context context) {
        FosterRules.isOpen(family);
        FosterRules.carerIsOfAge(family.carer(), day, context);
        FosterRules.carerIsCleared(family.recordCheck());
    }

    private static FosterEvent register(FosterState family, RegisterFosterFamily ask, Context context) {
        FosterRules.isNew(family);
        FosterRules.carerIsOfAge(ask.carer(), context.dayOf(ask.occurredAt()), context);
        return new FosterFamilyRegistered(
                ask.familyId(), ask.facility(), ask.carer(), ask.recordCheck(), ask.occurredAt());
    }

    private static FosterEvent change(FosterState family, ChangeFosterFamily ask) {
        FosterRules.isOpen(family);
        return new FosterFamilyChanged(ask.familyId(), ask.carer(), ask.recordCheck(), ask.reason(), ask.occurredAt());
    }

    private static FosterEvent close(FosterState family, CloseFosterFamily ask) {
        FosterRules.isOpen(family);
        FosterRules.isEmpty(family);
        return new FosterFamilyClosed(ask.familyId(), ask.reason(), ask.occurredAt());
    }
}
