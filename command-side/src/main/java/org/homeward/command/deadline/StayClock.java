package org.homeward.command.deadline;

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
        StayState stay = person.intake().open();
        int fromAge = context.policy().age(PolicyKey.STAY_MAX_FROM_AGE);
        if (stay == null
                || !stay.stage().isStay()
                || isExtended(stay)
                || person.placement().livesSomewhere()
                || person.hasImpairmentSign()
                || !person.isAtLeast(fromAge, context.dayOf(context.now()))) {
            return Stream.empty();
        }
        Instant registered = stay.registeredAt();
        if (registered == null || !context.policy().holds(PolicyKey.STAY_HOSPITAL)) {
            return Stream.ofNullable(registered);
        }
        return stay.stage() == StayStage.IN_HOSPITAL
                ? Stream.empty()
                : Stream.of(registered.plus(stay.hospital().before()));
    }

    @Override
    public boolean done(PersonState person, Instant since, Context context) {
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
        return left || isExtended(stay) || person.placement().livesSomewhere();
    }

    private static boolean isExtended(StayState stay) {
        return stay.extension().grantedUntil() != null;
    }
}
