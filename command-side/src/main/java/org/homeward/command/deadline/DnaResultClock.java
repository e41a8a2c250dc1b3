package org.homeward.command.deadline;

import java.time.Instant;
import java.util.stream.Stream;
import org.homeward.command.kernel.Context;
import org.homeward.command.person.PersonState;
import org.homeward.shared.policy.PolicyKey;
import org.homeward.shared.tracing.DnaStep;

/** The police sample, compare and answer, wherever the person is meanwhile. */
final class DnaResultClock implements DeadlineClock {

    @Override
    public PolicyKey key() {
        return PolicyKey.TRACE_DNA_RESULT;
    }

    @Override
    public Stream<Instant> running(PersonState person, Context context) {
        boolean waits = person.tracing().dna() != null && !person.tracing().dnaIsAt(DnaStep.ANSWERED);
        boolean needed = person.isUnidentified() || person.isSuspectedTrafficked();
        return waits && needed
                ? Stream.ofNullable(person.deadlines().moments().of(Moment.DNA_REQUESTED))
                : Stream.empty();
    }

    @Override
    public boolean done(PersonState person, Instant since, Context context) {
        return person.tracing().dnaIsAt(DnaStep.ANSWERED);
    }
}
