package org.homeward.command.deadline;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.homeward.command.intake.StayState;
import org.homeward.command.kernel.Context;
import org.homeward.command.person.PersonState;
import org.homeward.shared.intake.StayStage;
import org.homeward.shared.policy.PolicyKey;

/**
 * An adult of sound mind stays a limited time, unless a longer one is granted. The clock stands still in hospital: on the
 * way there it is lifted, and back it is set again, later by the time away.
 */
final class StayClock implements DeadlineClock {

    @Override
    public PolicyKey key() {
        return PolicyKey.STAY_MAX;
    }

    @Override
    public Stream<Instant> running(PersonState person, Context context) {
        return ofStay(person, context, StayClock::since);
    }

    @Override
    public boolean done(PersonState person, Instant since, Context context) {
        StayState stay = person.intake().last();
        return isOver(person) || (stay != null && isExtended(stay));
    }

    /**
     * Since when the time runs of somebody who has to leave some day.
     *
     * @param began since when it would of this stay, with so much of it in hospital
     */
    static Stream<Instant> ofStay(PersonState person, Context context, Began began) {
        StayState stay = person.intake().open();
        int fromAge = context.policy().age(PolicyKey.STAY_MAX_FROM_AGE);
        if (stay == null
                || !stay.stage().isStay()
                || person.placement().livesSomewhere()
                || person.hasImpairmentSign()
                || !person.isAtLeast(fromAge, context.dayOf(context.now()))) {
            return Stream.empty();
        }
        boolean stands = context.policy().holds(PolicyKey.STAY_HOSPITAL);
        if (stands && stay.stage() == StayStage.IN_HOSPITAL) {
            return Stream.empty();
        }
        return began.of(stay, stands ? stay.hospital().before() : Duration.ZERO);
    }

    /** Whether the person left the station for good, or lives there. */
    static boolean isOver(PersonState person) {
        StayState stay = person.intake().last();
        if (stay == null) {
            return false;
        }
        boolean left = switch (stay.stage()) {
            case DEPARTED, TERMINATED, POLICE_REFERRED -> true;
            case REQUESTED,
                    SCREENING,
                    MEDICAL_DIVERTED,
                    DECLINED,
                    WITHDRAWN,
                    REGISTERED,
                    IN_STATION,
                    IN_HOSPITAL,
                    DEPARTING,
                    DECEASED -> false;
        };
        return left || person.placement().livesSomewhere();
    }

    /** Since when a time runs, if it does. */
    @FunctionalInterface
    interface Began {
        Stream<Instant> of(StayState stay, Duration inHospital);
    }

    private static Stream<Instant> since(StayState stay, Duration inHospital) {
        Instant registered = stay.registeredAt();
        return isExtended(stay) || registered == null ? Stream.empty() : Stream.of(registered.plus(inHospital));
    }

    private static boolean isExtended(StayState stay) {
        return stay.extension().granted() != null;
    }
}
