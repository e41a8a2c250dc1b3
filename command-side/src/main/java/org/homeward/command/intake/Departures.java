package org.homeward.command.intake;

import java.util.List;
import org.homeward.command.kernel.Context;
import org.homeward.command.kernel.FareLimit;
import org.homeward.command.kernel.RunawayReports;
import org.homeward.command.kernel.TimeOrder;
import org.homeward.command.person.LeavingAlone;
import org.homeward.command.person.PersonState;
import org.homeward.shared.intake.IntakeCommand.ApproveDeparture;
import org.homeward.shared.intake.IntakeCommand.CancelDeparture;
import org.homeward.shared.intake.IntakeCommand.DepartByOwnWish;
import org.homeward.shared.intake.IntakeCommand.PrepareDeparture;
import org.homeward.shared.intake.IntakeCommand.RecordAbsconding;
import org.homeward.shared.intake.IntakeEvent;
import org.homeward.shared.intake.IntakeEvent.Absconded;
import org.homeward.shared.intake.IntakeEvent.AbscondingReportedToPolice;
import org.homeward.shared.intake.IntakeEvent.DepartedVoluntarily;
import org.homeward.shared.intake.IntakeEvent.DepartureApproved;
import org.homeward.shared.intake.IntakeEvent.DepartureCancelled;
import org.homeward.shared.intake.IntakeEvent.DeparturePrepared;
import org.homeward.shared.intake.IntakeEvent.MissingChildAlertOpened;
import org.homeward.shared.intake.StayStage;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.policy.PolicyKey;

/** How a stay ends when the person goes: ready to leave, by own wish, or without a word. */
final class Departures {

    private Departures() {}

    static IntakeEvent prepare(PersonState person, StayState stay, PrepareDeparture ask) {
        StayRules.isAt(stay, StayStage.REGISTERED, StayStage.IN_STATION);
        BelongingsRules.areGivenBack(person, stay, ask);
        return new DeparturePrepared(
                ask.personId(), stay.stayId(), ask.mode(), ask.belongingsSignedBy(), ask.occurredAt());
    }

    static IntakeEvent cancel(StayState stay, CancelDeparture ask) {
        StayRules.isAt(stay, StayStage.DEPARTING);
        return new DepartureCancelled(ask.personId(), stay.stayId(), ask.reason(), ask.occurredAt());
    }

    static IntakeEvent approve(StayState stay, ApproveDeparture ask) {
        StayRules.isAt(stay, StayStage.REGISTERED, StayStage.IN_STATION, StayStage.DEPARTING);
        return new DepartureApproved(ask.personId(), stay.stayId(), ask.reason(), ask.occurredAt());
    }

    static IntakeEvent byOwnWish(PersonState person, StayState stay, DepartByOwnWish ask, Context context) {
        StayRules.isAt(stay, StayStage.REGISTERED, StayStage.IN_STATION, StayStage.DEPARTING);
        TimeOrder.notBeforeItBegan(stay.registeredAt(), ask.occurredAt());
        LeavingAlone.isOldEnough(person, ask.occurredAt(), context);
        LeavingAlone.isNotImpaired(person);
        DepartureRules.minorIsApproved(person, stay, ask, context);
        LeavingAlone.statementIsSigned(ask.statementSigned());
        FareLimit.isKept(ask.fareCash(), context);
        BelongingsRules.areNotKept(person, stay);
        return new DepartedVoluntarily(
                ask.personId(), stay.stayId(), ask.ticket(), ask.fareCash(), ask.destination(), ask.occurredAt());
    }

    /** At any open stage: a child can run away from the desk as well as from the dormitory. */
    static List<IntakeEvent> abscond(PersonState person, StayState stay, RecordAbsconding ask, Context context) {
        Absconded gone = new Absconded(ask.personId(), stay.stayId(), ask.circumstances(), ask.occurredAt());
        ShortText alert = ask.missingChildAlert();
        ShortText report = ask.policeReport();
        int adult = context.policy().age(PolicyKey.AGE_ADULT);
        RunawayReports.areMade(person.mayBeYoungerThan(adult, context.dayOf(ask.occurredAt())), alert, report);
        if (alert != null && report != null) {
            return List.of(
                    gone, new MissingChildAlertOpened(ask.personId(), stay.stayId(), alert, report, ask.occurredAt()));
        }
        return report == null
                ? List.of(gone)
                : List.of(
                        gone, new AbscondingReportedToPolice(ask.personId(), stay.stayId(), report, ask.occurredAt()));
    }
}
