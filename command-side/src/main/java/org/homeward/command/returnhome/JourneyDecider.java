package org.homeward.command.returnhome;

import java.util.List;
import org.homeward.command.kernel.Context;
import org.homeward.command.person.PersonState;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.returnhome.JourneyCommand;
import org.homeward.shared.returnhome.JourneyCommand.AbortJourney;
import org.homeward.shared.returnhome.JourneyCommand.ApproveJourney;
import org.homeward.shared.returnhome.JourneyCommand.Arrive;
import org.homeward.shared.returnhome.JourneyCommand.AssessReturn;
import org.homeward.shared.returnhome.JourneyCommand.AssignEscorts;
import org.homeward.shared.returnhome.JourneyCommand.CancelJourney;
import org.homeward.shared.returnhome.JourneyCommand.CertifyFitToTravel;
import org.homeward.shared.returnhome.JourneyCommand.CheckIn;
import org.homeward.shared.returnhome.JourneyCommand.CloseJourney;
import org.homeward.shared.returnhome.JourneyCommand.CompleteBoardingStep;
import org.homeward.shared.returnhome.JourneyCommand.ConfirmReception;
import org.homeward.shared.returnhome.JourneyCommand.DepartJourney;
import org.homeward.shared.returnhome.JourneyCommand.EntrustJourney;
import org.homeward.shared.returnhome.JourneyCommand.HandOverAtRelay;
import org.homeward.shared.returnhome.JourneyCommand.IssueTravelVoucher;
import org.homeward.shared.returnhome.JourneyCommand.PlanJourney;
import org.homeward.shared.returnhome.JourneyCommand.RecordFollowUp;
import org.homeward.shared.returnhome.JourneyCommand.RecordFound;
import org.homeward.shared.returnhome.JourneyCommand.RecordKinPickup;
import org.homeward.shared.returnhome.JourneyCommand.RecordRefusal;
import org.homeward.shared.returnhome.JourneyCommand.RedirectJourney;
import org.homeward.shared.returnhome.JourneyCommand.RefuseReception;
import org.homeward.shared.returnhome.JourneyCommand.ReportIncident;
import org.homeward.shared.returnhome.JourneyCommand.ReportMissing;
import org.homeward.shared.returnhome.JourneyCommand.RequestReception;
import org.homeward.shared.returnhome.JourneyCommand.SignHandover;
import org.homeward.shared.returnhome.JourneyCommand.VoidTravelVoucher;

/**
 * Decides how a person gets home, and who answers for them until they are there. What follows for their stay and for where
 * they live is added by {@link Journeys}.
 */
public final class JourneyDecider {

    private JourneyDecider() {}

    /**
     * Decides.
     *
     * @throws Refused when a rule does not allow it
     */
    public static List<? extends PersonEvent> decide(PersonState person, JourneyCommand command, Context context) {
        return List.of(
                switch (command) {
                    case PlanJourney ask -> Plans.plan(person, ask, context);
                    case RequestReception ask -> Plans.request(person, ask);
                    case ConfirmReception ask -> Plans.confirm(person, ask);
                    case RefuseReception ask -> Plans.refuse(person, ask);
                    case AssessReturn ask -> Plans.assess(person, ask, context);
                    case ApproveJourney ask -> Plans.approve(person, ask, context);
                    case RedirectJourney ask -> Plans.redirect(person, ask);
                    case CancelJourney ask -> Plans.cancel(person, ask);
                    case AssignEscorts ask -> Preparations.assign(person, ask, context);
                    case EntrustJourney ask -> Preparations.entrust(person, ask);
                    case CertifyFitToTravel ask -> Preparations.certify(person, ask);
                    case IssueTravelVoucher ask -> Preparations.issue(person, ask, context);
                    case VoidTravelVoucher ask -> Preparations.voidIt(person, ask);
                    case DepartJourney ask -> Travel.depart(person, ask, context);
                    case CompleteBoardingStep ask -> Travel.board(person, ask);
                    case CheckIn ask -> Travel.checkIn(person, ask, context);
                    case ReportIncident ask -> Travel.incident(person, ask);
                    case ReportMissing ask -> Travel.missing(person, ask, context);
                    case RecordFound ask -> Travel.found(person, ask);
                    case Arrive ask -> Travel.arrive(person, ask, context);
                    case AbortJourney ask -> Travel.abort(person, ask);
                    case HandOverAtRelay ask -> Handovers.atRelay(person, ask);
                    case RecordRefusal ask -> Handovers.refused(person, ask);
                    case SignHandover ask -> Handovers.sign(person, ask, context);
                    case RecordKinPickup ask -> Handovers.pickUp(person, ask, context);
                    case RecordFollowUp ask -> Handovers.followUp(person, ask);
                    case CloseJourney ask -> Handovers.close(person, ask, context);
                });
    }
}
