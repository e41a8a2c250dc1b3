package org.homeward.command.returnhome;

import org.homeward.command.kernel.Context;
import org.homeward.command.person.LeavingAlone;
import org.homeward.command.person.PersonState;
import org.homeward.command.returnhome.Journey.Stop;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.returnhome.JourneyCommand.ApproveJourney;
import org.homeward.shared.returnhome.JourneyCommand.AssessReturn;
import org.homeward.shared.returnhome.JourneyCommand.CancelJourney;
import org.homeward.shared.returnhome.JourneyCommand.ConfirmReception;
import org.homeward.shared.returnhome.JourneyCommand.PlanJourney;
import org.homeward.shared.returnhome.JourneyCommand.RedirectJourney;
import org.homeward.shared.returnhome.JourneyCommand.RefuseReception;
import org.homeward.shared.returnhome.JourneyCommand.RequestReception;
import org.homeward.shared.returnhome.JourneyEvent;
import org.homeward.shared.returnhome.JourneyEvent.JourneyApproved;
import org.homeward.shared.returnhome.JourneyEvent.JourneyCancelled;
import org.homeward.shared.returnhome.JourneyEvent.JourneyPlanned;
import org.homeward.shared.returnhome.JourneyEvent.JourneyRedirected;
import org.homeward.shared.returnhome.JourneyEvent.ReceptionConfirmed;
import org.homeward.shared.returnhome.JourneyEvent.ReceptionRefused;
import org.homeward.shared.returnhome.JourneyEvent.ReceptionRequested;
import org.homeward.shared.returnhome.JourneyEvent.ReturnAssessed;
import org.homeward.shared.returnhome.JourneyMode;
import org.homeward.shared.returnhome.Receiver;
import org.homeward.shared.returnhome.Reception;

/** A plan how somebody gets home: to whom, whether they agree, whether it is allowed. */
final class Plans {

    private Plans() {}

    static JourneyEvent plan(PersonState person, PlanJourney ask, Context context) {
        JourneyRules.isNew(person, ask.journeyId());
        JourneyRules.isTheOnlyOne(person);
        FacilityId from = JourneyRules.caredForBy(person, ask.occurredAt());
        ReceptionRules.isNamed(ask.mode(), ask.receiver(), from);
        JourneyRules.relaysAreNamed(ask, from);
        ReceptionRules.kinIsSafe(
                person, ask.receiver() == null ? null : ask.receiver().kinId());
        if (ask.mode().endsAlone()) {
            LeavingAlone.isOldEnough(person, ask.occurredAt(), context);
            LeavingAlone.isNotImpaired(person);
        }
        ReceptionRules.childIsHeard(person, ask, context);
        return new JourneyPlanned(
                ask.personId(),
                ask.journeyId(),
                from,
                ask.mode(),
                ask.destination(),
                ask.receiver(),
                ask.relays(),
                ask.reason(),
                ask.view(),
                ask.occurredAt());
    }

    static JourneyEvent request(PersonState person, RequestReception ask) {
        Journey journey = JourneyRules.known(person, ask.journeyId(), ask.occurredAt());
        JourneyRules.isLive(journey);
        Stop stop = stop(journey, ask.stop());
        ReceptionRules.isNotAskedYet(stop);
        ReceptionRules.requestIsNamed(stop, ask);
        return new ReceptionRequested(
                ask.personId(), ask.journeyId(), ask.stop(), ask.requestId(), ask.question(), ask.occurredAt());
    }

    static JourneyEvent confirm(PersonState person, ConfirmReception ask) {
        Journey journey = JourneyRules.known(person, ask.journeyId(), ask.occurredAt());
        JourneyRules.isLive(journey);
        Stop stop = stop(journey, ask.stop());
        ReceptionRules.isAsked(stop);
        return new ReceptionConfirmed(
                ask.personId(),
                ask.journeyId(),
                ask.stop(),
                ask.confirmedBy(),
                ask.remarks(),
                stop.request(),
                ask.occurredAt());
    }

    /** Also by whoever agreed before. */
    static JourneyEvent refuse(PersonState person, RefuseReception ask) {
        Journey journey = JourneyRules.known(person, ask.journeyId(), ask.occurredAt());
        JourneyRules.isLive(journey);
        Stop stop = stop(journey, ask.stop());
        ReceptionRules.isAsked(stop, Reception.CONFIRMED);
        return new ReceptionRefused(
                ask.personId(), ask.journeyId(), ask.stop(), ask.reason(), stop.request(), ask.occurredAt());
    }

    private static Stop stop(Journey journey, int stop) {
        JourneyRules.stopIsThere(journey, stop);
        return journey.stops().get(stop);
    }

    static JourneyEvent assess(PersonState person, AssessReturn ask, Context context) {
        JourneyRules.isLive(JourneyRules.known(person, ask.journeyId(), ask.occurredAt()));
        context.notInFuture(ask.doneOn().atStartOfDay(context.zone()).toInstant());
        return new ReturnAssessed(
                ask.personId(), ask.journeyId(), ask.suitable(), ask.doneOn(), ask.findings(), ask.occurredAt());
    }

    static JourneyEvent approve(PersonState person, ApproveJourney ask, Context context) {
        Journey journey = JourneyRules.known(person, ask.journeyId(), ask.occurredAt());
        JourneyRules.isNotApproved(journey);
        context.isNot(journey.plannedBy());
        ReceptionRules.kinIsSafe(person, journey.kin());
        ReceptionRules.kinIsVerified(person, journey.kin());
        ReceptionRules.isConfirmed(person, journey, ask.occurredAt(), context);
        ReceptionRules.familyIsAssessed(person, journey, ask.occurredAt(), context);
        return new JourneyApproved(ask.personId(), ask.journeyId(), ask.reason(), ask.occurredAt());
    }

    static JourneyEvent redirect(PersonState person, RedirectJourney ask) {
        Journey journey = JourneyRules.known(person, ask.journeyId(), ask.occurredAt());
        JourneyMode mode = journey.mode();
        JourneyRules.isAtHand(journey);
        JourneyRules.isOfKind(!mode.endsAlone(), mode);
        Receiver receiver = ask.receiver();
        ReceptionRules.isNamed(mode, receiver, journey.from());
        JourneyRules.endsBeyondTheRelays(journey, receiver);
        ReceptionRules.kinIsSafe(person, receiver.kinId());
        return new JourneyRedirected(
                ask.personId(), ask.journeyId(), ask.destination(), receiver, ask.reason(), ask.occurredAt());
    }

    static JourneyEvent cancel(PersonState person, CancelJourney ask) {
        JourneyRules.isPlan(JourneyRules.known(person, ask.journeyId(), ask.occurredAt()));
        return new JourneyCancelled(ask.personId(), ask.journeyId(), ask.reason(), ask.occurredAt());
    }
}
