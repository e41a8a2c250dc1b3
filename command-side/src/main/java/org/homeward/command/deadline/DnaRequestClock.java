package org.homeward.command.deadline;

import java.time.Instant;
import java.util.stream.Stream;
import org.homeward.command.kernel.Context;
import org.homeward.command.person.PersonState;
import org.homeward.shared.policy.PolicyKey;

/** The police are asked for DNA. Once in a life is enough: it does not change. */
final class DnaRequestClock implements DeadlineClock {

    @Override
    public PolicyKey key() {
        return PolicyKey.TRACE_DNA_REQUEST;
    }

    @Override
    public Stream<Instant> running(PersonState person, Context context) {
        return person.tracing().dna() == null ? Search.owedSince(person) : Stream.empty();
    }

    @Override
    public boolean done(PersonState person, Instant since, Context context) {
        return person.tracing().dna() != null;
    }
}
