package org.homeward.command.returnhome;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.homeward.command.kernel.Context;
import org.homeward.command.person.PersonState;
import org.homeward.command.returnhome.Journey.Stop;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.KinId;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.policy.PolicyKey;
import org.homeward.shared.returnhome.JourneyCommand.PlanJourney;
import org.homeward.shared.returnhome.JourneyCommand.RequestReception;
import org.homeward.shared.returnhome.JourneyMode;
import org.homeward.shared.returnhome.Receiver;
import org.homeward.shared.returnhome.Reception;
import org.jspecify.annotations.Nullable;

/** Who may receive a person, and that they said they would. A child is handed to whoever passes here. */
final class ReceptionRules {

    private ReceptionRules() {}

    /** Whoever travels alone is received by nobody; a relative fetches, a station fetches, and somebody is escorted to somebody. */
    static void isNamed(JourneyMode mode, @Nullable Receiver receiver, FacilityId from) {
        if (mode.endsAlone()) {
            if (receiver != null) {
                throw new Refused(RefusalCode.JOURNEY_NEEDS_NO_RECEIVER, Map.of("mode", mode.name()));
            }
            return;
        }
        boolean named = receiver != null
                && (mode != JourneyMode.KIN_PICKUP || receiver.kinId() != null)
                && (mode != JourneyMode.ORIGIN_STATION_FETCH || receiver.station() != null)
                && !from.equals(receiver.station());
        if (!named) {
            throw new Refused(RefusalCode.JOURNEY_WITHOUT_RECEIVER, Map.of("mode", mode.name()));
        }
    }

    static void kinIsSafe(PersonState person, @Nullable KinId kin) {
        if (kin == null) {
            return;
        }
        if (!person.knows(kin)) {
            throw new Refused(RefusalCode.KIN_NOT_FOUND);
        }
        if (person.mustBeKeptFrom(kin)) {
            throw new Refused(RefusalCode.RETURN_TO_DANGEROUS_KIN);
        }
    }

    /** Nobody sets out to a relative, or is given to one, who has not been proven to be one. */
    static void kinIsVerified(PersonState person, @Nullable KinId kin) {
        if (kin != null && !person.tracing().isVerified(kin)) {
            throw new Refused(RefusalCode.RETURN_TO_UNVERIFIED_KIN);
        }
    }

    /** A child goes back to a family that somebody looked at and found able to care for it again. */
    static void familyIsAssessed(PersonState person, Journey journey, Instant at, Context context) {
        boolean needed = journey.kin() != null && JourneyRules.isChild(person, context.dayOf(at), context);
        if (needed && !journey.suitable()) {
            throw new Refused(RefusalCode.RETURN_NOT_ASSESSED);
        }
    }

    static void isNotAskedYet(Stop stop) {
        if (stop.reception() == Reception.ASKED || stop.reception() == Reception.CONFIRMED) {
            throw new Refused(
                    RefusalCode.RECEPTION_ALREADY_REQUESTED,
                    Map.of("reception", stop.reception().name()));
        }
    }

    /** A station is asked in writing: the request has a name of its own. */
    static void requestIsNamed(Stop stop, RequestReception ask) {
        if ((stop.station() == null) != (ask.requestId() == null)) {
            throw new Refused(RefusalCode.RECEPTION_WITHOUT_REQUEST);
        }
    }

    static void isAsked(Stop stop, Reception... or) {
        boolean allowed = stop.reception() == Reception.ASKED;
        for (Reception other : or) {
            allowed |= stop.reception() == other;
        }
        if (!allowed) {
            throw new Refused(
                    RefusalCode.RECEPTION_NOT_REQUESTED,
                    Map.of("reception", stop.reception().name()));
        }
    }

    /** Nobody sets out with staff, and no child at all, before whoever is to receive them agreed. */
    static void isConfirmed(PersonState person, Journey journey, Instant at, Context context) {
        JourneyMode mode = journey.mode();
        boolean needed = mode.isEscorted()
                || mode == JourneyMode.ORIGIN_STATION_FETCH
                || (!mode.endsAlone() && JourneyRules.isChild(person, context.dayOf(at), context));
        if (needed && !journey.isConfirmed()) {
            throw new Refused(RefusalCode.RECEPTION_NOT_CONFIRMED);
        }
    }

    /** From the age of the policy pack a child is heard before it is sent anywhere. */
    static void childIsHeard(PersonState person, PlanJourney ask, Context context) {
        LocalDate day = context.dayOf(ask.occurredAt());
        int heard = context.policy().age(PolicyKey.AGE_CHILD_VIEW);
        if (ask.view() == null && JourneyRules.isChild(person, day, context) && !person.isYoungerThan(heard, day)) {
            throw new Refused(RefusalCode.CHILD_VIEW_MISSING, Map.of("fromAge", Integer.toString(heard)));
        }
    }
}
