package org.homeward.command.deadline;

import java.time.Instant;
import java.util.stream.Stream;
import org.homeward.command.kernel.Context;
import org.homeward.command.person.PersonState;
import org.homeward.shared.policy.PolicyKey;

/** Who is in care for long is looked for anew, again and again; counted from the last time. */
final class RefreshAgainClock implements DeadlineClock {

    @Override
    public PolicyKey key() {
        return PolicyKey.TRACE_REFRESH_REPEAT;
    }

    @Override
    public Stream<Instant> running(PersonState person, Context context) {
        Instant last = Search.last(person);
        return last == null ? Stream.empty() : Search.owedSince(person).map(since -> Moments.later(since, last));
    }

    @Override
    public boolean done(PersonState person, Instant since, Context context) {
        Instant last = Search.last(person);
        return last != null && last.isAfter(since);
    }
}
