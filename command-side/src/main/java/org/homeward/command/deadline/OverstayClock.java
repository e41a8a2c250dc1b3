package org.homeward.command.deadline;

import java.time.Instant;
import java.util.stream.Stream;
import org.homeward.command.deadline.DeadlineState.Open;
import org.homeward.command.kernel.Context;
import org.homeward.command.person.PersonState;
import org.homeward.shared.policy.PolicyKey;

/** Who is still in the station when the time is over is not forgotten there: a second time runs from the same beginning. */
final class OverstayClock implements DeadlineClock {

    private final StayClock stay = new StayClock();

    @Override
    public PolicyKey key() {
        return PolicyKey.STAY_MAX_HIGH;
    }

    @Override
    public Stream<Instant> running(PersonState person, Context context) {
        return stay.running(person, context)
                .filter(since -> person.deadlines()
                        .ofRule(stay.key())
                        .map(entry -> entry.getValue())
                        .filter(Open::missed)
                        .anyMatch(late -> late.since().equals(since)));
    }

    @Override
    public boolean done(PersonState person, Instant since, Context context) {
        return stay.done(person, since, context);
    }
}
