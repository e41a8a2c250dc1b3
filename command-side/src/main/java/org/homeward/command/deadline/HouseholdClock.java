package org.homeward.command.deadline;

import java.time.Instant;
import java.util.stream.Stream;
import org.homeward.command.kernel.Context;
import org.homeward.command.person.PersonState;
import org.homeward.command.placement.PlacementState.Settlement;
import org.homeward.shared.policy.PolicyKey;

/**
 * The police decide on the household registration. The application is no fact of its own: it follows the approval of the
 * settlement, and the time is counted from there.
 */
final class HouseholdClock implements DeadlineClock {

    @Override
    public PolicyKey key() {
        return PolicyKey.SETTLE_HUKOU;
    }

    @Override
    public Stream<Instant> running(PersonState person, Context context) {
        Settlement plan = person.placement().settlement();
        boolean waits = plan != null && plan.approved() && !plan.registered() && person.isUnidentified();
        return waits ? Stream.ofNullable(person.deadlines().moments().of(Moment.SETTLEMENT_APPROVED)) : Stream.empty();
    }

    @Override
    public boolean done(PersonState person, Instant since, Context context) {
        Settlement plan = person.placement().settlement();
        return plan != null && plan.registered();
    }
}
