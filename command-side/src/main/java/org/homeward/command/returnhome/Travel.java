package org.homeward.command.returnhome;

import java.time.Instant;
import java.util.List;
import org.homeward.command.kernel.Context;
import org.homeward.command.kernel.RunawayReports;
import org.homeward.command.person.LeavingAlone;
import org.homeward.command.person.PersonState;
import org.homeward.shared.policy.DueDate;
import org.homeward.shared.policy.PolicyKey;
import org.homeward.shared.returnhome.BoardingStep;
import org.homeward.shared.returnhome.Escort;
import org.homeward.shared.returnhome.JourneyCommand.AbortJourney;
import org.homeward.shared.returnhome.JourneyCommand.Arrive;
import org.homeward.shared.returnhome.JourneyCommand.CheckIn;
import org.homeward.shared.returnhome.JourneyCommand.CompleteBoardingStep;
import org.homeward.shared.returnhome.JourneyCommand.DepartJourney;
import org.homeward.shared.returnhome.JourneyCommand.RecordFound;
import org.homeward.shared.returnhome.JourneyCommand.ReportIncident;
import org.homeward.shared.returnhome.JourneyCommand.ReportMissing;
import org.homeward.shared.returnhome.JourneyEvent;
import org.homeward.shared.returnhome.JourneyEvent.BoardingStepCompleted;
import org.homeward.shared.returnhome.JourneyEvent.FoundOnJourney;
import org.homeward.shared.returnhome.JourneyEvent.JourneyAborted;
import org.homeward.shared.returnhome.JourneyEvent.JourneyArrived;
import org.homeward.shared.returnhome.JourneyEvent.JourneyCheckedIn;
import org.homeward.shared.returnhome.JourneyEvent.JourneyDeparted;
import org.homeward.shared.returnhome.JourneyEvent.JourneyIncidentReported;
import org.homeward.shared.returnhome.JourneyEvent.JourneyMissing;
import org.homeward.shared.returnhome.JourneyMode;
import org.homeward.shared.returnhome.JourneyStage;
import org.jspecify.annotations.Nullable;

/** From setting out to being there, and what can happen in between. */
final class Travel {

    private Travel() {}

    /** Everything that was asked when it was planned and allowed is asked again: much may have changed since. */
    static JourneyEvent depart(PersonState person, DepartJourney ask, Context context) {
        Journey journey = JourneyRules.known(person, ask.journeyId(), ask.occurredAt());
        JourneyMode mode = journey.mode();
        Instant at = ask.occurredAt();
        JourneyRules.isLive(journey);
        JourneyRules.isOfKind(!mode.isFetched(), mode);
        JourneyRules.legIsNext(journey, ask.leg());
        if (journey.stage().isPlan()) {
            JourneyRules.startsWhereThePersonIs(person, journey, at);
            JourneyRules.departureIsPrepared(person);
            JourneyRules.isApproved(person, journey, at, context);
        } else {
            JourneyRules.isAt(journey, JourneyStage.AT_RELAY);
        }
        ReceptionRules.isConfirmed(person, journey, at, context);
        ReceptionRules.kinIsSafe(person, journey.kin());
        ReceptionRules.kinIsVerified(person, journey.kin());
        ReceptionRules.familyIsAssessed(person, journey, at, context);
        TravelRules.isFit(person, journey, context);
        if (mode.endsAlone()) {
            LeavingAlone.isOldEnough(person, at, context);
            LeavingAlone.isNotImpaired(person);
            LeavingAlone.statementIsSigned(ask.statementSigned());
        }
        if (mode.isEscorted()) {
            List<Escort> team = EscortRules.ofLeg(journey, ask.leg());
            EscortRules.areEnough(person, team, context);
            EscortRules.oneIsOfSameSex(person, team, at, context);
        }
        return new JourneyDeparted(
                ask.personId(),
                ask.journeyId(),
                ask.leg(),
                ask.transport(),
                ask.expectedArrival(),
                mode.isEscorted() ? due(PolicyKey.ESCORT_CHECK_IN, at, context) : null,
                at);
    }

    static JourneyEvent board(PersonState person, CompleteBoardingStep ask) {
        Journey journey = JourneyRules.known(person, ask.journeyId(), ask.occurredAt());
        JourneyRules.isOfKind(journey.mode() == JourneyMode.ASSISTED_BOARDING, journey.mode());
        JourneyRules.isAt(journey, JourneyStage.IN_TRANSIT);
        TravelRules.stepIsNext(journey, ask.step());
        if (ask.step() == BoardingStep.TICKET_HANDED_OUT) {
            TravelRules.isValid(journey, null);
        }
        return new BoardingStepCompleted(ask.personId(), ask.journeyId(), ask.step(), ask.occurredAt());
    }

    static JourneyEvent checkIn(PersonState person, CheckIn ask, Context context) {
        JourneyRules.isOnTheWay(JourneyRules.known(person, ask.journeyId(), ask.occurredAt()));
        return new JourneyCheckedIn(
                ask.personId(),
                ask.journeyId(),
                ask.place(),
                ask.well(),
                ask.remarks(),
                due(PolicyKey.ESCORT_CHECK_IN, ask.occurredAt(), context),
                ask.occurredAt());
    }

    static JourneyEvent incident(PersonState person, ReportIncident ask) {
        JourneyRules.isOnTheWay(JourneyRules.known(person, ask.journeyId(), ask.occurredAt()));
        return new JourneyIncidentReported(
                ask.personId(),
                ask.journeyId(),
                ask.kind(),
                ask.circumstances(),
                ask.expectedArrival(),
                ask.occurredAt());
    }

    /** A child who got lost is looked for at once. */
    static JourneyEvent missing(PersonState person, ReportMissing ask, Context context) {
        JourneyRules.isOnTheWay(JourneyRules.known(person, ask.journeyId(), ask.occurredAt()));
        RunawayReports.areMade(
                JourneyRules.isChild(person, context.dayOf(ask.occurredAt()), context),
                ask.missingChildAlert(),
                ask.policeReport());
        return new JourneyMissing(
                ask.personId(),
                ask.journeyId(),
                ask.circumstances(),
                ask.missingChildAlert(),
                ask.policeReport(),
                ask.occurredAt());
    }

    static JourneyEvent found(PersonState person, RecordFound ask) {
        JourneyRules.isAt(JourneyRules.known(person, ask.journeyId(), ask.occurredAt()), JourneyStage.MISSING);
        return new FoundOnJourney(ask.personId(), ask.journeyId(), ask.circumstances(), ask.occurredAt());
    }

    static JourneyEvent arrive(PersonState person, Arrive ask, Context context) {
        Journey journey = JourneyRules.known(person, ask.journeyId(), ask.occurredAt());
        JourneyRules.isOfKind(journey.mode().isEscorted(), journey.mode());
        JourneyRules.isAt(journey, JourneyStage.IN_TRANSIT);
        JourneyRules.isLastLeg(journey, true);
        return new JourneyArrived(
                ask.personId(),
                ask.journeyId(),
                due(PolicyKey.JOURNEY_HANDOVER, ask.occurredAt(), context),
                ask.occurredAt());
    }

    static JourneyEvent abort(PersonState person, AbortJourney ask) {
        Journey journey = JourneyRules.known(person, ask.journeyId(), ask.occurredAt());
        JourneyRules.isOnTheWay(journey);
        JourneyRules.isNotHandedOn(journey);
        return new JourneyAborted(ask.personId(), ask.journeyId(), ask.reason(), ask.occurredAt());
    }

    private static @Nullable Instant due(PolicyKey key, Instant from, Context context) {
        return context.policy().due(key, from).map(DueDate::at).orElse(null);
    }
}
