package org.homeward.command.deadline;

import java.time.Instant;
import java.util.stream.Stream;
import org.homeward.command.intake.StayState;
import org.homeward.command.kernel.Context;
import org.homeward.command.person.PersonState;
import org.homeward.shared.policy.PolicyKey;

/** Who may have been trafficked, abandoned or lost is reported to the police. */
final class PoliceReportClock implements DeadlineClock {

    @Override
    public PolicyKey key() {
        return PolicyKey.TRACE_POLICE_REPORT;
    }

    @Override
    public Stream<Instant> running(PersonState person, Context context) {
        StayState stay = person.intake().open();
        Instant suspected = person.deadlines().moments().of(Moment.POLICE_MATTER_SUSPECTED);
        return stay == null || suspected == null || isTold(person)
                ? Stream.empty()
                : Stream.of(Moments.later(suspected, stay.requestedAt()));
    }

    @Override
    public boolean done(PersonState person, Instant since, Context context) {
        return isTold(person);
    }

    private static boolean isTold(PersonState person) {
        return person.deadlines().moments().of(Moment.POLICE_TOLD) != null;
    }
}
