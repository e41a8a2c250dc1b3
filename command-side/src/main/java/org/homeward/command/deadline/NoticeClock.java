package org.homeward.command.deadline;

import java.time.Instant;
import java.util.stream.Stream;
import org.homeward.command.kernel.Context;
import org.homeward.command.person.PersonState;
import org.homeward.shared.policy.PolicyKey;

/** A notice tells everybody who is looked for, unless a relative who must be kept away could read it. */
final class NoticeClock implements DeadlineClock {

    @Override
    public PolicyKey key() {
        return PolicyKey.TRACE_NOTICE;
    }

    @Override
    public Stream<Instant> running(PersonState person, Context context) {
        return done(person) || person.hasDangerousKin() ? Stream.empty() : Search.owedSince(person);
    }

    @Override
    public boolean done(PersonState person, Instant since, Context context) {
        return done(person);
    }

    private static boolean done(PersonState person) {
        return person.tracing().notices().values().stream()
                .anyMatch(notice -> notice.isPublic() || Search.isOfThisEpisode(person, notice.publishedAt()));
    }
}
