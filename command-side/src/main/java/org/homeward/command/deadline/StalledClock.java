package org.homeward.command.deadline;

import java.time.Instant;
import java.util.stream.Stream;
import org.homeward.command.kernel.Context;
import org.homeward.command.person.PersonState;
import org.homeward.shared.policy.PolicyKey;
import org.homeward.shared.tracing.TracingPhase;
import org.jspecify.annotations.Nullable;

/** Tracing that is open goes on: something is done about it, again and again; counted from the last time. */
final class StalledClock implements DeadlineClock {

    @Override
    public PolicyKey key() {
        return PolicyKey.TRACE_STALLED;
    }

    @Override
    public Stream<Instant> running(PersonState person, Context context) {
        boolean owed = person.tracing().phase() == TracingPhase.OPEN && Search.isInCare(person);
        return owed ? Stream.ofNullable(last(person)) : Stream.empty();
    }

    @Override
    public boolean done(PersonState person, Instant since, Context context) {
        Instant last = last(person);
        return last != null && last.isAfter(since);
    }

    /** What was done before the person came is of no use to who waits here. */
    private static @Nullable Instant last(PersonState person) {
        Instant wentOn = person.deadlines().moments().of(Moment.TRACING_WENT_ON);
        Instant admitted = person.intake().registeredAt();
        return wentOn == null || admitted == null ? wentOn : Moments.later(wentOn, admitted);
    }
}
