package org.homeward.command.intake;

import java.util.List;
import org.homeward.command.kernel.Context;
import org.homeward.command.kernel.TimeOrder;
import org.homeward.command.person.PersonState;
import org.homeward.shared.intake.Channel;
import org.homeward.shared.intake.IntakeCommand;
import org.homeward.shared.intake.IntakeCommand.ApproveDeparture;
import org.homeward.shared.intake.IntakeCommand.ApproveExtension;
import org.homeward.shared.intake.IntakeCommand.AssignBed;
import org.homeward.shared.intake.IntakeCommand.CancelDeparture;
import org.homeward.shared.intake.IntakeCommand.DeclineHelp;
import org.homeward.shared.intake.IntakeCommand.DepartByOwnWish;
import org.homeward.shared.intake.IntakeCommand.DivertToMedical;
import org.homeward.shared.intake.IntakeCommand.ListBelongings;
import org.homeward.shared.intake.IntakeCommand.PrepareDeparture;
import org.homeward.shared.intake.IntakeCommand.ProposeExtension;
import org.homeward.shared.intake.IntakeCommand.ProvideService;
import org.homeward.shared.intake.IntakeCommand.RecordAbsconding;
import org.homeward.shared.intake.IntakeCommand.RecordDeath;
import org.homeward.shared.intake.IntakeCommand.RecordHospitalAdmission;
import org.homeward.shared.intake.IntakeCommand.RecordHospitalDischarge;
import org.homeward.shared.intake.IntakeCommand.RecordReferral;
import org.homeward.shared.intake.IntakeCommand.ReferToPolice;
import org.homeward.shared.intake.IntakeCommand.RegisterRecipient;
import org.homeward.shared.intake.IntakeCommand.RejectExtension;
import org.homeward.shared.intake.IntakeCommand.RequestHelp;
import org.homeward.shared.intake.IntakeCommand.RetractDeath;
import org.homeward.shared.intake.IntakeCommand.ReturnBelongings;
import org.homeward.shared.intake.IntakeCommand.ReviewDecline;
import org.homeward.shared.intake.IntakeCommand.ScreenSeeker;
import org.homeward.shared.intake.IntakeCommand.TerminateAid;
import org.homeward.shared.intake.IntakeCommand.WithdrawRequest;
import org.homeward.shared.intake.IntakeEvent;
import org.homeward.shared.intake.IntakeEvent.AidTerminated;
import org.homeward.shared.intake.IntakeEvent.BedAssigned;
import org.homeward.shared.intake.IntakeEvent.BelongingsRegistered;
import org.homeward.shared.intake.IntakeEvent.BelongingsReturned;
import org.homeward.shared.intake.IntakeEvent.DeclineReviewed;
import org.homeward.shared.intake.IntakeEvent.DivertedToMedicalCare;
import org.homeward.shared.intake.IntakeEvent.HelpDeclined;
import org.homeward.shared.intake.IntakeEvent.HelpRequestWithdrawn;
import org.homeward.shared.intake.IntakeEvent.HelpRequested;
import org.homeward.shared.intake.IntakeEvent.HospitalAdmitted;
import org.homeward.shared.intake.IntakeEvent.HospitalDischarged;
import org.homeward.shared.intake.IntakeEvent.RecipientRegistered;
import org.homeward.shared.intake.IntakeEvent.ReferredToPolice;
import org.homeward.shared.intake.IntakeEvent.SeekerScreened;
import org.homeward.shared.intake.IntakeEvent.ServiceProvided;
import org.homeward.shared.intake.IntakeEvent.StayExtended;
import org.homeward.shared.intake.IntakeEvent.StayExtensionProposed;
import org.homeward.shared.intake.IntakeEvent.StayExtensionRejected;
import org.homeward.shared.intake.StayStage;
import org.homeward.shared.kernel.Refused;

/** Decides what is asked between the first request for help and the departure. */
public final class IntakeDecider {

    private IntakeDecider() {}

    /**
     * Decides.
     *
     * @throws Refused when a rule does not allow it
     */
    public static List<? extends IntakeEvent> decide(PersonState person, IntakeCommand command, Context context) {
        return switch (command) {
            case RequestHelp ask -> List.of(request(person, ask, context));
            case RecordReferral ask -> List.of(refer(person, ask, context));
            case RecordDeath ask -> List.of(Deaths.record(person, ask));
            case RetractDeath ask -> List.of(Deaths.retract(person, ask, context));
            case ReviewDecline ask -> List.of(reviewDecline(person, ask, context));
            case WithdrawRequest ask -> List.of(withdraw(person, open(person, ask), ask, context));
            case ScreenSeeker ask -> List.of(screen(open(person, ask), ask));
            case DivertToMedical ask -> List.of(divert(open(person, ask), ask));
            case ReferToPolice ask -> List.of(referToPolice(open(person, ask), ask));
            case DeclineHelp ask -> List.of(decline(person, open(person, ask), ask, context));
            case RegisterRecipient ask -> List.of(register(open(person, ask), ask));
            case ListBelongings ask -> List.of(listBelongings(open(person, ask), ask, context));
            case ReturnBelongings ask -> List.of(returnBelongings(person, ask));
            case AssignBed ask -> List.of(assignBed(open(person, ask), ask));
            case ProvideService ask -> List.of(provide(open(person, ask), ask));
            case RecordHospitalAdmission ask -> List.of(admit(open(person, ask), ask));
            case RecordHospitalDischarge ask -> List.of(discharge(open(person, ask), ask));
            case ProposeExtension ask -> List.of(proposeExtension(open(person, ask), ask, context));
            case ApproveExtension ask -> List.of(approveExtension(open(person, ask), ask, context));
            case RejectExtension ask -> List.of(rejectExtension(open(person, ask), ask, context));
            case PrepareDeparture ask -> List.of(Departures.prepare(person, open(person, ask), ask));
            case CancelDeparture ask -> List.of(Departures.cancel(open(person, ask), ask));
            case ApproveDeparture ask -> List.of(Departures.approve(open(person, ask), ask));
            case DepartByOwnWish ask -> List.of(Departures.byOwnWish(person, open(person, ask), ask, context));
            case RecordAbsconding ask -> Departures.abscond(person, open(person, ask), ask, context);
            case TerminateAid ask -> List.of(terminate(person, open(person, ask), ask, context));
        };
    }

    private static StayState open(PersonState person, IntakeCommand command) {
        StayState stay = StayRules.openStay(person);
        StayRules.notBeforeRequest(stay, command.occurredAt());
        return stay;
    }

    private static IntakeEvent divert(StayState stay, DivertToMedical ask) {
        return new DivertedToMedicalCare(ask.personId(), stay.stayId(), ask.hospital(), ask.reason(), ask.occurredAt());
    }

    private static IntakeEvent referToPolice(StayState stay, ReferToPolice ask) {
        return new ReferredToPolice(
                ask.personId(), stay.stayId(), ask.policeUnit(), ask.takenAway(), ask.reason(), ask.occurredAt());
    }

    private static IntakeEvent request(PersonState person, RequestHelp ask, Context context) {
        StayRules.noOpenStay(person);
        StayRules.isAnotherStay(person, ask.stayId());
        StayRules.outsideReaidWindow(person, ask.occurredAt(), context);
        return new HelpRequested(
                ask.personId(), ask.stayId(), ask.station(), Channel.SELF, null, null, ask.reason(), ask.occurredAt());
    }

    private static IntakeEvent refer(PersonState person, RecordReferral ask, Context context) {
        ScreeningRules.referralNamesItsSource(ask);
        StayRules.noOpenStay(person);
        StayRules.isAnotherStay(person, ask.stayId());
        StayRules.outsideReaidWindow(person, ask.occurredAt(), context);
        return new HelpRequested(
                ask.personId(),
                ask.stayId(),
                ask.station(),
                ask.channel(),
                ask.referrer(),
                ask.handoverForm(),
                ask.reason(),
                ask.occurredAt());
    }

    private static IntakeEvent withdraw(PersonState person, StayState stay, WithdrawRequest ask, Context context) {
        StayRules.isAt(stay, StayStage.REQUESTED, StayStage.SCREENING, StayStage.MEDICAL_DIVERTED);
        ScreeningRules.personMayWithdraw(person, ask, context);
        return new HelpRequestWithdrawn(ask.personId(), stay.stayId(), ask.reason(), ask.occurredAt());
    }

    private static IntakeEvent screen(StayState stay, ScreenSeeker ask) {
        StayRules.isAt(stay, StayStage.REQUESTED, StayStage.SCREENING);
        return new SeekerScreened(ask.personId(), stay.stayId(), ask.screening(), ask.occurredAt());
    }

    private static IntakeEvent decline(PersonState person, StayState stay, DeclineHelp ask, Context context) {
        StayRules.isAt(stay, StayStage.SCREENING);
        ScreeningRules.personMayBeDeclined(person, stay, ask, context);
        ScreeningRules.groundFitsScreening(stay, ask);
        return new HelpDeclined(
                ask.personId(),
                stay.stayId(),
                ask.ground(),
                ScreeningRules.declineNotice(ask),
                ask.explanation(),
                ask.occurredAt());
    }

    private static IntakeEvent reviewDecline(PersonState person, ReviewDecline ask, Context context) {
        StayState declined = ScreeningRules.declineToReview(person);
        StayRules.notBeforeRequest(declined, ask.occurredAt());
        context.isNot(ScreeningRules.declinedBy(declined));
        return new DeclineReviewed(ask.personId(), declined.stayId(), ask.review(), ask.reason(), ask.occurredAt());
    }

    private static IntakeEvent register(StayState stay, RegisterRecipient ask) {
        StayRules.isAt(stay, StayStage.SCREENING);
        ScreeningRules.securityCheckIsDone(stay);
        ScreeningRules.redFlagsAreHandled(stay);
        return new RecipientRegistered(
                ask.personId(),
                stay.stayId(),
                ask.causeOfWandering(),
                ask.photographed(),
                ask.fingerprinted(),
                ask.occurredAt());
    }

    private static IntakeEvent listBelongings(StayState stay, ListBelongings ask, Context context) {
        StayRules.isInStay(stay);
        BelongingsRules.listIsSigned(ask, context);
        return new BelongingsRegistered(ask.personId(), stay.stayId(), ask.items(), ask.signedBy(), ask.occurredAt());
    }

    private static IntakeEvent returnBelongings(PersonState person, ReturnBelongings ask) {
        BelongingsRules.areKept(person, ask);
        BelongingsRules.areSignedFor(ask);
        return new BelongingsReturned(
                ask.personId(), ask.stayId(), ask.to(), ask.receiver(), ask.signedBy(), ask.occurredAt());
    }

    private static IntakeEvent assignBed(StayState stay, AssignBed ask) {
        StayRules.isAt(stay, StayStage.REGISTERED, StayStage.IN_STATION);
        StayRules.isAnotherBed(stay, ask);
        return new BedAssigned(ask.personId(), stay.stayId(), ask.zoneId(), ask.bed(), ask.carer(), ask.occurredAt());
    }

    private static IntakeEvent provide(StayState stay, ProvideService ask) {
        StayRules.isInStay(stay);
        return new ServiceProvided(ask.personId(), stay.stayId(), ask.kind(), ask.note(), ask.occurredAt());
    }

    private static IntakeEvent admit(StayState stay, RecordHospitalAdmission ask) {
        StayRules.isAt(
                stay, StayStage.MEDICAL_DIVERTED, StayStage.REGISTERED, StayStage.IN_STATION, StayStage.DEPARTING);
        return new HospitalAdmitted(ask.personId(), stay.stayId(), ask.hospital(), ask.reason(), ask.occurredAt());
    }

    private static IntakeEvent discharge(StayState stay, RecordHospitalDischarge ask) {
        StayRules.isAt(stay, StayStage.MEDICAL_DIVERTED, StayStage.IN_HOSPITAL);
        TimeOrder.notBeforeItBegan(stay.hospital().latest(), ask.occurredAt());
        return new HospitalDischarged(ask.personId(), stay.stayId(), ask.certificate(), ask.occurredAt());
    }

    private static IntakeEvent proposeExtension(StayState stay, ProposeExtension ask, Context context) {
        StayRules.isInStay(stay);
        ExtensionRules.noneIsProposed(stay);
        ExtensionRules.reachesFurther(stay, ask.until(), context);
        return new StayExtensionProposed(ask.personId(), stay.stayId(), ask.until(), ask.reason(), ask.occurredAt());
    }

    private static IntakeEvent approveExtension(StayState stay, ApproveExtension ask, Context context) {
        StayRules.isInStay(stay);
        var proposed = ExtensionRules.proposed(stay);
        context.isNot(proposed.by());
        return new StayExtended(ask.personId(), stay.stayId(), proposed.until(), ask.occurredAt());
    }

    private static IntakeEvent rejectExtension(StayState stay, RejectExtension ask, Context context) {
        StayRules.isInStay(stay);
        context.isNot(ExtensionRules.proposed(stay).by());
        return new StayExtensionRejected(ask.personId(), stay.stayId(), ask.reason(), ask.occurredAt());
    }

    private static IntakeEvent terminate(PersonState person, StayState stay, TerminateAid ask, Context context) {
        StayRules.isAt(stay, StayStage.REGISTERED, StayStage.IN_STATION, StayStage.DEPARTING);
        TimeOrder.notBeforeItBegan(stay.registeredAt(), ask.occurredAt());
        return new AidTerminated(
                ask.personId(),
                stay.stayId(),
                ask.ground(),
                TerminationRules.notice(person, ask, context),
                ask.explanation(),
                ask.occurredAt());
    }
}
