package org.homeward.command.deadline;

import java.time.Instant;
import java.util.stream.Stream;
import org.homeward.command.kernel.Context;
import org.homeward.command.person.PersonState;
import org.homeward.shared.policy.PolicyKey;

/** Who is in care for long is looked for anew; this is the first time, counted from the admission. */
final class RefreshClock implements DeadlineClock {

    @Override
    public PolicyKey key() {
        return PolicyKey.TRACE_REFRESH;
    }

    @Override
    public Stream<Instant> running(PersonState person, Context context) {
        return Search.last(person) == null ? Search.owedSince(person) : Stream.empty();
    }

    @Override
    public boolean done(PersonState person, Instant since, Context context) {
        return Search.last(person) != null;
    }
}
