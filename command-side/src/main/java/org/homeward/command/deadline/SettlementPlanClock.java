package org.homeward.command.deadline;

import java.time.Instant;
import java.util.stream.Stream;
import org.homeward.command.kernel.Context;
import org.homeward.command.person.PersonState;
import org.homeward.shared.policy.PolicyKey;

/** For whom nobody could identify there is a plan, whether tracing goes on or not. */
final class SettlementPlanClock implements DeadlineClock {

    @Override
    public PolicyKey key() {
        return PolicyKey.SETTLE_PLAN;
    }

    @Override
    public Stream<Instant> running(PersonState person, Context context) {
        boolean owed = Search.isOfNobodyKnown(person) && Search.isInCare(person) && !hasPlan(person);
        return owed ? Stream.ofNullable(person.intake().registeredAt()) : Stream.empty();
    }

    @Override
    public boolean done(PersonState person, Instant since, Context context) {
        return hasPlan(person);
    }

    private static boolean hasPlan(PersonState person) {
        return person.placement().settlement() != null;
    }
}
