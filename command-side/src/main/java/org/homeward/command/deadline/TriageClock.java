package org.homeward.command.deadline;

import java.time.Instant;
import java.util.stream.Stream;
import org.homeward.command.intake.StayState;
import org.homeward.command.kernel.Context;
import org.homeward.command.person.PersonState;
import org.homeward.shared.intake.StayStage;
import org.homeward.shared.policy.PolicyKey;

/** Who shows a red flag sees a doctor at once. */
final class TriageClock implements DeadlineClock {

    @Override
    public PolicyKey key() {
        return PolicyKey.TRIAGE_UNANSWERED;
    }

    @Override
    public Stream<Instant> running(PersonState person, Context context) {
        StayState stay = person.intake().open();
        boolean waits = stay != null && stay.stage() == StayStage.SCREENING && !stay.flagsHandled();
        return waits ? Stream.ofNullable(person.deadlines().moments().of(Moment.RED_FLAGS_SEEN)) : Stream.empty();
    }

    @Override
    public boolean done(PersonState person, Instant since, Context context) {
        StayState stay = person.intake().open();
        return stay != null
                && (stay.flagsHandled()
                        || stay.stage() == StayStage.MEDICAL_DIVERTED
                        || stay.stage() == StayStage.IN_HOSPITAL);
    }
}
