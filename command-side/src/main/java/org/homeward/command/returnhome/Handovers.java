package org.homeward.command.returnhome;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.homeward.command.kernel.Context;
import org.homeward.command.person.PersonState;
import org.homeward.command.returnhome.Journey.Stop;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.KinId;
import org.homeward.shared.policy.PolicyKey;
import org.homeward.shared.returnhome.Handover;
import org.homeward.shared.returnhome.JourneyCommand.CloseJourney;
import org.homeward.shared.returnhome.JourneyCommand.HandOverAtRelay;
import org.homeward.shared.returnhome.JourneyCommand.RecordFollowUp;
import org.homeward.shared.returnhome.JourneyCommand.RecordKinPickup;
import org.homeward.shared.returnhome.JourneyCommand.RecordRefusal;
import org.homeward.shared.returnhome.JourneyCommand.SignHandover;
import org.homeward.shared.returnhome.JourneyEvent;
import org.homeward.shared.returnhome.JourneyEvent.FollowUpRecorded;
import org.homeward.shared.returnhome.JourneyEvent.HandoverSigned;
import org.homeward.shared.returnhome.JourneyEvent.JourneyClosed;
import org.homeward.shared.returnhome.JourneyEvent.PickedUpByKin;
import org.homeward.shared.returnhome.JourneyEvent.RefusedAtDestination;
import org.homeward.shared.returnhome.JourneyEvent.RelayHandoverSigned;
import org.homeward.shared.returnhome.JourneyMode;
import org.homeward.shared.returnhome.JourneyStage;

/** Who answers for a person passes from one to another here, and nowhere else; afterwards somebody looks whether it holds. */
final class Handovers {

    private Handovers() {}

    static JourneyEvent atRelay(PersonState person, HandOverAtRelay ask) {
        Journey journey = JourneyRules.known(person, ask.journeyId(), ask.occurredAt());
        JourneyRules.isOfKind(journey.mode() == JourneyMode.RELAY, journey.mode());
        JourneyRules.isAt(journey, JourneyStage.IN_TRANSIT);
        JourneyRules.isLastLeg(journey, false);
        HandoverRules.isComplete(ask.handover());
        Stop relay = journey.stops().get(journey.leg());
        return new RelayHandoverSigned(
                ask.personId(), ask.journeyId(), ask.handover(), stationOf(relay), ask.occurredAt());
    }

    private static FacilityId stationOf(Stop relay) {
        FacilityId station = relay.station();
        if (station == null) {
            throw new IllegalStateException("a stop on the way without a station");
        }
        return station;
    }

    static JourneyEvent refused(PersonState person, RecordRefusal ask) {
        JourneyRules.isAt(JourneyRules.known(person, ask.journeyId(), ask.occurredAt()), JourneyStage.ARRIVED);
        return new RefusedAtDestination(ask.personId(), ask.journeyId(), ask.reason(), ask.occurredAt());
    }

    /** A station that fetches signs where the person is; whoever is escorted is handed over where they arrived. */
    static JourneyEvent sign(PersonState person, SignHandover ask, Context context) {
        Journey journey = JourneyRules.known(person, ask.journeyId(), ask.occurredAt());
        JourneyMode mode = journey.mode();
        JourneyRules.isOfKind(mode.isEscorted() || mode == JourneyMode.ORIGIN_STATION_FETCH, mode);
        if (mode.isFetched()) {
            isReadyToBeFetched(person, journey, ask.occurredAt(), context);
        } else {
            JourneyRules.isAt(journey, isKept(journey) ? JourneyStage.AT_RELAY : JourneyStage.ARRIVED);
        }
        JourneyRules.receiverOfChildIsApproved(person, journey, ask.occurredAt(), context);
        ReceptionRules.isConfirmed(person, journey, ask.occurredAt(), context);
        KinId kin = journey.kin();
        if (kin != null) {
            kinMayTake(person, journey, kin, ask.handover(), ask.occurredAt(), context);
        }
        HandoverRules.isComplete(ask.handover());
        return new HandoverSigned(
                ask.personId(),
                ask.journeyId(),
                ask.handover(),
                days(PolicyKey.FOLLOW_HOME, ask.occurredAt(), context),
                days(PolicyKey.FOLLOW_MEASURE, ask.occurredAt(), context),
                ask.occurredAt());
    }

    /** A station on the way that has the person and is to keep them does not set out to itself. */
    private static boolean isKept(Journey journey) {
        Stop end = journey.end();
        return journey.leg() > 0 && end != null && journey.responsible().equals(end.station());
    }

    static JourneyEvent pickUp(PersonState person, RecordKinPickup ask, Context context) {
        Journey journey = JourneyRules.known(person, ask.journeyId(), ask.occurredAt());
        JourneyRules.isOfKind(journey.mode() == JourneyMode.KIN_PICKUP, journey.mode());
        isReadyToBeFetched(person, journey, ask.occurredAt(), context);
        HandoverRules.isThePlannedKin(journey, ask.kinId());
        ReceptionRules.isConfirmed(person, journey, ask.occurredAt(), context);
        kinMayTake(person, journey, ask.kinId(), ask.handover(), ask.occurredAt(), context);
        HandoverRules.isComplete(ask.handover());
        return new PickedUpByKin(
                ask.personId(),
                ask.journeyId(),
                ask.kinId(),
                ask.handover(),
                days(PolicyKey.FOLLOW_HOME, ask.occurredAt(), context),
                days(PolicyKey.FOLLOW_MEASURE, ask.occurredAt(), context),
                ask.occurredAt());
    }

    private static void isReadyToBeFetched(PersonState person, Journey journey, Instant at, Context context) {
        JourneyRules.isPlan(journey);
        JourneyRules.isApproved(person, journey, at, context);
        JourneyRules.startsWhereThePersonIs(person, journey, at);
        JourneyRules.departureIsPrepared(person);
        TravelRules.isFit(person, journey, context);
    }

    private static void kinMayTake(
            PersonState person, Journey journey, KinId kin, Handover handover, Instant at, Context context) {
        ReceptionRules.kinIsSafe(person, kin);
        ReceptionRules.kinIsVerified(person, kin);
        ReceptionRules.familyIsAssessed(person, journey, at, context);
        HandoverRules.receiverIsIdentified(handover);
    }

    static JourneyEvent followUp(PersonState person, RecordFollowUp ask) {
        Journey journey = JourneyRules.known(person, ask.journeyId(), ask.occurredAt());
        JourneyRules.isFollowed(journey);
        FollowUpRules.isDue(journey, ask.dueOn());
        return new FollowUpRecorded(
                ask.personId(),
                ask.journeyId(),
                ask.dueOn(),
                ask.way(),
                ask.outcome(),
                ask.findings(),
                ask.occurredAt());
    }

    /** Whoever planned a return does not say alone that it held. */
    static JourneyEvent close(PersonState person, CloseJourney ask, Context context) {
        Journey journey = JourneyRules.known(person, ask.journeyId(), ask.occurredAt());
        JourneyRules.isFollowed(journey);
        FollowUpRules.areDone(journey);
        if (!journey.mode().endsAlone()) {
            context.isNot(journey.plannedBy());
        }
        return new JourneyClosed(ask.personId(), ask.journeyId(), ask.reason(), ask.occurredAt());
    }

    private static List<LocalDate> days(PolicyKey key, Instant from, Context context) {
        LocalDate day = context.dayOf(from);
        return context.policy().schedule(key).stream()
                .map(after -> day.plusDays(after.amount()))
                .toList();
    }
}
