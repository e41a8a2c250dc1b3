package org.homeward.command.deadline;

import java.time.Instant;
import java.util.stream.Stream;
import org.homeward.command.kernel.Context;
import org.homeward.command.person.PersonState;
import org.homeward.shared.policy.PolicyKey;

/** Who is not identified is compared with what is at hand at once. */
final class QuickCheckClock implements DeadlineClock {

    @Override
    public PolicyKey key() {
        return PolicyKey.TRACE_QUICK;
    }

    @Override
    public Stream<Instant> running(PersonState person, Context context) {
        return done(person) ? Stream.empty() : Search.owedSince(person);
    }

    @Override
    public boolean done(PersonState person, Instant since, Context context) {
        return done(person);
    }

    private static boolean done(PersonState person) {
        return Search.isOfThisEpisode(person, person.deadlines().moments().of(Moment.QUICK_CHECKED));
    }
}
