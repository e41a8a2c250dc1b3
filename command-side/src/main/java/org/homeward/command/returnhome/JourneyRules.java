package org.homeward.command.returnhome;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.homeward.command.intake.StayState;
import org.homeward.command.kernel.Context;
import org.homeward.command.kernel.TimeOrder;
import org.homeward.command.person.PersonState;
import org.homeward.shared.intake.StayStage;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.JourneyId;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.policy.PolicyKey;
import org.homeward.shared.returnhome.JourneyCommand.PlanJourney;
import org.homeward.shared.returnhome.JourneyMode;
import org.homeward.shared.returnhome.JourneyStage;
import org.homeward.shared.returnhome.Receiver;

/** The order in which a journey comes about, and that the person is where it starts. */
final class JourneyRules {

    private JourneyRules() {}

    static void isNew(PersonState person, JourneyId id) {
        if (person.journeys().of(id).isPresent()) {
            throw new Refused(RefusalCode.JOURNEY_ALREADY_PLANNED);
        }
    }

    static void isTheOnlyOne(PersonState person) {
        person.journeys().live().ifPresent(other -> {
            throw new Refused(
                    RefusalCode.JOURNEY_ALREADY_OPEN,
                    Map.of("journey", other.getKey().value()));
        });
    }

    static Journey known(PersonState person, JourneyId id, Instant at) {
        Journey journey = person.journeys().of(id).orElseThrow(() -> new Refused(RefusalCode.JOURNEY_NOT_FOUND));
        TimeOrder.notBeforeItBegan(journey.since(), at);
        return journey;
    }

    static void isAt(Journey journey, JourneyStage... stages) {
        if (!Arrays.asList(stages).contains(journey.stage())) {
            throw wrongStage(journey);
        }
    }

    static void isPlan(Journey journey) {
        if (!journey.stage().isPlan()) {
            throw wrongStage(journey);
        }
    }

    static void isLive(Journey journey) {
        if (!journey.stage().isLive()) {
            throw wrongStage(journey);
        }
    }

    /** Whoever is lost is found first. */
    static void isAtHand(Journey journey) {
        if (!journey.stage().isLive() || journey.stage() == JourneyStage.MISSING) {
            throw wrongStage(journey);
        }
    }

    /** Whoever is lost is neither called in for nor arrives. */
    static void isOnTheWay(Journey journey) {
        if (!journey.stage().isUnderway() || journey.stage() == JourneyStage.MISSING) {
            throw wrongStage(journey);
        }
    }

    static void isFollowed(Journey journey) {
        if (!journey.stage().isFollowed()) {
            throw wrongStage(journey);
        }
    }

    private static Refused wrongStage(Journey journey) {
        return new Refused(
                RefusalCode.JOURNEY_NOT_AT_THIS_STAGE,
                Map.of("stage", journey.stage().name()));
    }

    static void isOfKind(boolean is, JourneyMode mode) {
        if (!is) {
            throw new Refused(RefusalCode.JOURNEY_OF_OTHER_KIND, Map.of("mode", mode.name()));
        }
    }

    /** Who answers for the person now: the station of the stay, or the facility where they live. */
    static FacilityId caredForBy(PersonState person, Instant at) {
        StayState stay = person.intake().open();
        if (stay != null && stay.stage().isStay()) {
            TimeOrder.notBeforeItBegan(stay.registeredAt(), at);
            return stay.station();
        }
        return person.placement().hostsNow().stream()
                .findFirst()
                .orElseThrow(() -> new Refused(RefusalCode.JOURNEY_WITHOUT_CARE));
    }

    /** The person may have moved since it was planned. */
    static void startsWhereThePersonIs(PersonState person, Journey journey, Instant at) {
        FacilityId now = caredForBy(person, at);
        if (!now.equals(journey.from())) {
            throw new Refused(RefusalCode.JOURNEY_FROM_ELSEWHERE, Map.of("station", now.value()));
        }
    }

    /** Whoever leaves a station leaves it as anybody does: with what the station kept. */
    static void departureIsPrepared(PersonState person) {
        StayState stay = person.intake().open();
        if (stay != null && stay.stage() != StayStage.DEPARTING) {
            throw new Refused(
                    RefusalCode.JOURNEY_BEFORE_DEPARTURE_PREPARED,
                    Map.of("stage", stay.stage().name()));
        }
    }

    /** The stations of a relay, each once, none of them where it starts or ends; no other journey has any. */
    static void relaysAreNamed(PlanJourney ask, FacilityId from) {
        List<FacilityId> relays = ask.relays();
        boolean relay = ask.mode() == JourneyMode.RELAY;
        FacilityId end = ask.receiver() == null ? null : ask.receiver().station();
        boolean once = new HashSet<>(relays).size() == relays.size();
        boolean between = !relays.contains(from) && (end == null || !relays.contains(end));
        if (relay == relays.isEmpty() || !once || !between) {
            throw new Refused(
                    RefusalCode.JOURNEY_RELAYS_WRONG, Map.of("mode", ask.mode().name()));
        }
    }

    /** A relay does not end where it still has to pass; it may end with the station that has the person. */
    static void endsBeyondTheRelays(Journey journey, Receiver receiver) {
        boolean onTheWay = journey.stops().stream()
                .limit(journey.relays())
                .skip(journey.leg())
                .anyMatch(stop -> stop.station() != null && stop.station().equals(receiver.station()));
        if (onTheWay) {
            throw new Refused(
                    RefusalCode.JOURNEY_RELAYS_WRONG,
                    Map.of("mode", journey.mode().name()));
        }
    }

    static void stopIsThere(Journey journey, int stop) {
        if (stop < 0 || stop >= journey.stops().size()) {
            throw new Refused(RefusalCode.JOURNEY_STOP_NOT_FOUND, Map.of("stop", Integer.toString(stop)));
        }
        legIsNotOver(journey, stop);
    }

    static void legIsNotOver(Journey journey, int leg) {
        if (leg < journey.leg() || leg > journey.relays()) {
            throw outOfOrder(journey);
        }
    }

    /** No leg before the person is handed over at the end of the one before it. */
    static void legIsNext(Journey journey, int leg) {
        if (leg != journey.leg() || (leg == 0) != journey.stage().isPlan()) {
            throw outOfOrder(journey);
        }
    }

    static void isLastLeg(Journey journey, boolean should) {
        if ((journey.leg() == journey.relays()) != should) {
            throw outOfOrder(journey);
        }
    }

    private static Refused outOfOrder(Journey journey) {
        return new Refused(RefusalCode.JOURNEY_LEG_OUT_OF_ORDER, Map.of("leg", Integer.toString(journey.leg())));
    }

    /** Once another station answers for the person, turning back is a journey to somebody else. */
    static void isNotHandedOn(Journey journey) {
        if (journey.leg() > 0) {
            throw new Refused(
                    RefusalCode.JOURNEY_HANDED_ON,
                    Map.of("station", journey.responsible().value()));
        }
    }

    /** On the way too, when somebody else is to receive the person than was allowed. */
    static void isNotApproved(Journey journey) {
        isAtHand(journey);
        if (journey.approved()) {
            throw wrongStage(journey);
        }
    }

    /** A child is given to nobody whom only one person chose. */
    static void receiverOfChildIsApproved(PersonState person, Journey journey, Instant at, Context context) {
        if (!journey.approved() && isChild(person, context.dayOf(at), context)) {
            throw new Refused(RefusalCode.JOURNEY_NOT_APPROVED);
        }
    }

    /** An adult who goes alone needs nobody's leave. */
    static void isApproved(PersonState person, Journey journey, Instant at, Context context) {
        boolean free = journey.mode().endsAlone() && !isChild(person, context.dayOf(at), context);
        if (!free && !journey.approved()) {
            throw new Refused(RefusalCode.JOURNEY_NOT_APPROVED);
        }
    }

    static boolean isChild(PersonState person, LocalDate day, Context context) {
        return person.mayBeYoungerThan(context.policy().age(PolicyKey.AGE_ADULT), day);
    }
}
