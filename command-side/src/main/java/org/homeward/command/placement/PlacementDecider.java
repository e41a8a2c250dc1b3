package org.homeward.command.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.homeward.command.intake.StayState;
import org.homeward.command.kernel.Context;
import org.homeward.command.kernel.RunawayReports;
import org.homeward.command.kernel.TimeOrder;
import org.homeward.command.person.PersonState;
import org.homeward.command.placement.PlacementState.Home;
import org.homeward.command.placement.PlacementState.Placement;
import org.homeward.shared.intake.IntakeEvent.DepartedToPlacement;
import org.homeward.shared.kernel.PlacementId;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.placement.DisruptionCause;
import org.homeward.shared.placement.PlacementCommand;
import org.homeward.shared.placement.PlacementCommand.ApprovePlacement;
import org.homeward.shared.placement.PlacementCommand.ApproveSettlement;
import org.homeward.shared.placement.PlacementCommand.AssessPlacement;
import org.homeward.shared.placement.PlacementCommand.DisruptPlacement;
import org.homeward.shared.placement.PlacementCommand.EndPlacement;
import org.homeward.shared.placement.PlacementCommand.ProposePlacement;
import org.homeward.shared.placement.PlacementCommand.RecordPlacementVisit;
import org.homeward.shared.placement.PlacementCommand.RegisterHousehold;
import org.homeward.shared.placement.PlacementCommand.RejectPlacement;
import org.homeward.shared.placement.PlacementCommand.RejectSettlement;
import org.homeward.shared.placement.PlacementCommand.ReviewPlacement;
import org.homeward.shared.placement.PlacementCommand.StartPlacement;
import org.homeward.shared.placement.PlacementCommand.SubmitSettlementPlan;
import org.homeward.shared.placement.PlacementCommand.WithdrawPlacement;
import org.homeward.shared.placement.PlacementEnd;
import org.homeward.shared.placement.PlacementEvent;
import org.homeward.shared.placement.PlacementEvent.PlacementApproved;
import org.homeward.shared.placement.PlacementEvent.PlacementAssessed;
import org.homeward.shared.placement.PlacementEvent.PlacementDisrupted;
import org.homeward.shared.placement.PlacementEvent.PlacementEnded;
import org.homeward.shared.placement.PlacementEvent.PlacementProposed;
import org.homeward.shared.placement.PlacementEvent.PlacementRejected;
import org.homeward.shared.placement.PlacementEvent.PlacementReviewed;
import org.homeward.shared.placement.PlacementEvent.PlacementStarted;
import org.homeward.shared.placement.PlacementEvent.PlacementVisited;
import org.homeward.shared.placement.PlacementEvent.PlacementWithdrawn;
import org.homeward.shared.placement.PlacementStage;
import org.homeward.shared.placement.PlacementType;
import org.homeward.shared.placement.ReviewResult;
import org.homeward.shared.policy.PolicyKey;
import org.jspecify.annotations.Nullable;

/**
 * Decides where a person lives who cannot go home yet. What the facility, its beds and the foster family say to it, they
 * decide themselves, in the same unit of work.
 */
public final class PlacementDecider {

    private PlacementDecider() {}

    /**
     * Decides.
     *
     * @throws Refused when a rule does not allow it
     */
    public static List<? extends PersonEvent> decide(PersonState person, PlacementCommand command, Context context) {
        return switch (command) {
            case ProposePlacement ask -> List.of(propose(person, ask, context));
            case AssessPlacement ask -> List.of(assess(person, ask, context));
            case ApprovePlacement ask -> List.of(approve(person, ask, context));
            case RejectPlacement ask -> List.of(reject(person, ask));
            case WithdrawPlacement ask -> List.of(withdraw(person, ask));
            case StartPlacement ask -> start(person, ask, context);
            case ReviewPlacement ask -> List.of(review(person, ask));
            case RecordPlacementVisit ask -> List.of(visit(person, ask, context));
            case DisruptPlacement ask -> List.of(disrupt(person, ask, context));
            case EndPlacement ask -> List.of(end(person, ask, context));
            case SubmitSettlementPlan ask -> List.of(Settlements.submit(person, ask, context));
            case ApproveSettlement ask -> List.of(Settlements.approve(person, ask, context));
            case RejectSettlement ask -> List.of(Settlements.reject(person, ask));
            case RegisterHousehold ask -> List.of(Settlements.register(person, ask));
        };
    }

    private static PlacementEvent propose(PersonState person, ProposePlacement ask, Context context) {
        PlacementRules.isNew(person, ask.placementId());
        HomeRules.isNamed(ask.type(), new Home(ask.facility(), ask.family(), ask.kinId()));
        HomeRules.fitsAge(person, ask.type(), context.dayOf(ask.occurredAt()), context);
        HomeRules.kinIsSafe(person, ask.type(), ask.kinId());
        SettlementRules.allows(person, ask.type());
        HomeRules.childIsHeard(person, ask, context);
        HomeRules.preferenceIsExplained(person, ask, context);
        return new PlacementProposed(
                ask.personId(),
                ask.placementId(),
                ask.type(),
                ask.facility(),
                ask.family(),
                ask.kinId(),
                ask.urgent(),
                ask.reason(),
                ask.view(),
                ask.preferenceReason(),
                ask.siblingsReason(),
                ask.occurredAt());
    }

    private static PlacementEvent assess(PersonState person, AssessPlacement ask, Context context) {
        Placement placement = PlacementRules.known(person, ask.placementId());
        if (!placement.stage().isLive()) {
            throw new Refused(RefusalCode.PLACEMENT_NOT_AT_THIS_STAGE);
        }
        context.notInFuture(ask.doneOn().atStartOfDay(context.zone()).toInstant());
        return new PlacementAssessed(
                ask.personId(),
                ask.placementId(),
                ask.aspect(),
                ask.suitable(),
                ask.doneOn(),
                ask.assessors(),
                ask.reference(),
                ask.findings(),
                ask.occurredAt());
    }

    private static PlacementEvent approve(PersonState person, ApprovePlacement ask, Context context) {
        Placement placement = undecided(person, ask.placementId(), ask.occurredAt());
        context.isNot(placement.proposedBy());
        LocalDate day = context.dayOf(ask.occurredAt());
        PlacementRules.trialIsOver(placement, day, context);
        canLiveThere(person, placement, day, context);
        AdoptionRules.mayHold(placement, day, context);
        return new PlacementApproved(ask.personId(), ask.placementId(), ask.reason(), ask.occurredAt());
    }

    private static PlacementEvent reject(PersonState person, RejectPlacement ask) {
        undecided(person, ask.placementId(), ask.occurredAt());
        return new PlacementRejected(ask.personId(), ask.placementId(), ask.reason(), ask.occurredAt());
    }

    private static Placement undecided(PersonState person, PlacementId id, Instant at) {
        Placement placement = PlacementRules.at(
                person, id, PlacementStage.PROPOSED, PlacementStage.ACTIVE, PlacementStage.UNDER_REVIEW);
        PlacementRules.isNotYetApproved(placement);
        TimeOrder.notBeforeItBegan(placement.since(), at);
        return placement;
    }

    private static PlacementEvent withdraw(PersonState person, WithdrawPlacement ask) {
        Placement placement =
                PlacementRules.at(person, ask.placementId(), PlacementStage.PROPOSED, PlacementStage.APPROVED);
        TimeOrder.notBeforeItBegan(placement.since(), ask.occurredAt());
        return new PlacementWithdrawn(ask.personId(), ask.placementId(), ask.reason(), ask.occurredAt());
    }

    /** What it replaces ends, and the stay in the station with it, at the same moment: nobody is ever in nobody's care. */
    private static List<PersonEvent> start(PersonState person, StartPlacement ask, Context context) {
        Placement placement =
                PlacementRules.at(person, ask.placementId(), PlacementStage.PROPOSED, PlacementStage.APPROVED);
        TimeOrder.notBeforeItBegan(placement.since(), ask.occurredAt());
        PlacementRules.mayBegin(placement);
        PlacementRules.isTheOnlyPlace(person, placement, ask.replaces());
        PlacementRules.bedIsNamed(placement.type(), ask);
        canLiveThere(person, placement, context.dayOf(ask.occurredAt()), context);
        if (placement.type() == PlacementType.STATION_BED) {
            PlacementRules.staysInStation(person, placement.home().facility());
        }
        List<PersonEvent> events = new ArrayList<>();
        PlacementId former = ask.replaces();
        if (former != null) {
            Placement left = PlacementRules.at(person, former, PlacementStage.ACTIVE, PlacementStage.UNDER_REVIEW);
            TimeOrder.notBeforeItBegan(left.since(), ask.occurredAt());
            events.add(new PlacementEnded(ask.personId(), former, PlacementEnd.MOVED, null, ask.occurredAt()));
        }
        events.add(started(placement, ask, context));
        StayState stay = person.intake().open();
        if (stay != null && placement.type().endsStay()) {
            PlacementRules.stayCanEnd(stay);
            TimeOrder.notBeforeItBegan(stay.registeredAt(), ask.occurredAt());
            events.add(new DepartedToPlacement(ask.personId(), stay.stayId(), ask.placementId(), ask.occurredAt()));
        }
        return List.copyOf(events);
    }

    private static PlacementStarted started(Placement placement, StartPlacement ask, Context context) {
        LocalDate trial = Trials.lastDay(placement.type(), ask.occurredAt(), context);
        boolean waits = !placement.approved() && trial == null;
        return new PlacementStarted(
                ask.personId(),
                ask.placementId(),
                ask.zoneId(),
                ask.bed(),
                waits ? approvalDue(ask.occurredAt(), context) : null,
                trial,
                Trials.nextVisit(placement.type(), ask.occurredAt(), context),
                ask.occurredAt());
    }

    private static @Nullable Instant approvalDue(Instant began, Context context) {
        var due = context.policy().due(PolicyKey.APPROVAL_AFTERWARDS, began).orElse(null);
        return due == null ? null : due.at();
    }

    private static void canLiveThere(PersonState person, Placement placement, LocalDate day, Context context) {
        HomeRules.fitsAge(person, placement.type(), day, context);
        HomeRules.kinIsSafe(person, placement.type(), placement.home().kin());
        HomeRules.homeIsAssessed(placement);
        AdoptionRules.adoptersAreAssessed(placement, day, context);
        SettlementRules.allows(person, placement.type());
    }

    private static PlacementEvent review(PersonState person, ReviewPlacement ask) {
        Placement placement = lived(person, ask.placementId(), ask.occurredAt());
        if (ask.result() == ReviewResult.CONTINUES) {
            PlacementRules.wasNotRejected(placement);
            HomeRules.kinIsSafe(person, placement.type(), placement.home().kin());
        }
        return new PlacementReviewed(ask.personId(), ask.placementId(), ask.result(), ask.findings(), ask.occurredAt());
    }

    private static PlacementEvent visit(PersonState person, RecordPlacementVisit ask, Context context) {
        Placement placement = lived(person, ask.placementId(), ask.occurredAt());
        return new PlacementVisited(
                ask.personId(),
                ask.placementId(),
                ask.concern(),
                ask.findings(),
                Trials.nextVisit(placement.type(), ask.occurredAt(), context),
                ask.occurredAt());
    }

    private static PlacementEvent disrupt(PersonState person, DisruptPlacement ask, Context context) {
        lived(person, ask.placementId(), ask.occurredAt());
        boolean child =
                person.mayBeYoungerThan(context.policy().age(PolicyKey.AGE_ADULT), context.dayOf(ask.occurredAt()));
        RunawayReports.areMade(
                child && ask.cause() == DisruptionCause.RAN_AWAY, ask.missingChildAlert(), ask.policeReport());
        return new PlacementDisrupted(
                ask.personId(),
                ask.placementId(),
                ask.cause(),
                ask.circumstances(),
                ask.missingChildAlert(),
                ask.policeReport(),
                ask.occurredAt());
    }

    private static PlacementEvent end(PersonState person, EndPlacement ask, Context context) {
        lived(person, ask.placementId(), ask.occurredAt());
        PlacementRules.endIsSaid(ask.ground());
        PlacementRules.childIsLeftToSomebody(person, ask.placementId(), context.dayOf(ask.occurredAt()), context);
        return new PlacementEnded(ask.personId(), ask.placementId(), ask.ground(), ask.reason(), ask.occurredAt());
    }

    private static Placement lived(PersonState person, PlacementId id, Instant at) {
        Placement placement = PlacementRules.at(person, id, PlacementStage.ACTIVE, PlacementStage.UNDER_REVIEW);
        TimeOrder.notBeforeItBegan(placement.since(), at);
        return placement;
    }
}
