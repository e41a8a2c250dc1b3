package org.homeward.command.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.command.intake.StayState;
import org.homeward.command.intake.StayState.Granted;
import org.homeward.command.kernel.Context;
import org.homeward.command.person.PersonState;
import org.homeward.shared.policy.DueDate;
import org.homeward.shared.policy.PolicyKey;

/** Whoever was granted a longer stay leaves by the day that was named, or is granted another. */
final class ExtendedStayClock implements DeadlineClock {

    @Override
    public PolicyKey key() {
        return PolicyKey.STAY_EXTEND;
    }

    @Override
    public Stream<Instant> running(PersonState person, Context context) {
        return StayClock.ofStay(person, context, ExtendedStayClock::since);
    }

    @Override
    public boolean done(PersonState person, Instant since, Context context) {
        StayState stay = person.intake().last();
        Granted granted = stay == null ? null : stay.extension().granted();
        return StayClock.isOver(person) || (granted != null && granted.at().isAfter(since));
    }

    @Override
    public Optional<DueDate> due(PersonState person, Instant since, Context context) {
        StayState stay = person.intake().open();
        Granted granted = stay == null ? null : stay.extension().granted();
        if (granted == null) {
            return Optional.empty();
        }
        LocalDate last = granted.lastDay(Duration.between(granted.at(), since).plus(granted.away()), context.zone());
        Instant end = last.plusDays(1).atStartOfDay(context.zone()).toInstant();
        // Somebody may have thought it over for longer than was asked for.
        return Optional.of(new DueDate(end.isBefore(since) ? since : end, false));
    }

    private static Stream<Instant> since(StayState stay, Duration inHospital) {
        Granted granted = stay.extension().granted();
        return granted == null ? Stream.empty() : Stream.of(granted.since(inHospital));
    }
}
