package org.homeward.command.deadline;

import java.time.Instant;
import java.util.stream.Stream;
import org.homeward.command.intake.StayState;
import org.homeward.command.kernel.Context;
import org.homeward.command.person.PersonState;
import org.homeward.shared.policy.PolicyKey;

/**
 * Whom nobody knows is identified, or lives where he is cared for, before he is a retained person (滞留人员): that is who
 * misses it.
 */
final class RetainedClock implements DeadlineClock {

    @Override
    public PolicyKey key() {
        return PolicyKey.RETAINED_STATUS;
    }

    @Override
    public Stream<Instant> running(PersonState person, Context context) {
        StayState stay = person.intake().open();
        boolean waits = stay != null && stay.stage().isStay() && !isCaredFor(person);
        return waits ? Stream.ofNullable(person.intake().registeredAt()) : Stream.empty();
    }

    @Override
    public boolean done(PersonState person, Instant since, Context context) {
        return isCaredFor(person);
    }

    private static boolean isCaredFor(PersonState person) {
        return !Search.isOfNobodyKnown(person) || person.placement().livesSomewhere();
    }
}
