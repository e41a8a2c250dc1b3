package org.homeward.command.deadline;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.homeward.command.intake.StayState;
import org.homeward.command.kernel.Context;
import org.homeward.command.person.PersonState;
import org.homeward.command.placement.PlacementState.Approval;
import org.homeward.command.placement.PlacementState.Placement;
import org.homeward.command.placement.Trials;
import org.homeward.shared.intake.StayStage;
import org.homeward.shared.policy.PolicyKey;

/** What one person decided because it could not wait is decided by a second one afterwards. */
final class ApprovalClock implements DeadlineClock {

    @Override
    public PolicyKey key() {
        return PolicyKey.APPROVAL_AFTERWARDS;
    }

    @Override
    public Stream<Instant> running(PersonState person, Context context) {
        return Stream.concat(declined(person), begun(person, context));
    }

    @Override
    public boolean done(PersonState person, Instant since, Context context) {
        StayState stay = person.intake().last();
        boolean reviewed = stay != null
                && stay.decline() == null
                && since.equals(person.deadlines().moments().of(Moment.HELP_DECLINED));
        return reviewed
                || person.placement().placements().values().stream()
                        .anyMatch(
                                placement -> placement.since().equals(since) && placement.approval() != Approval.OPEN);
    }

    private static Stream<Instant> declined(PersonState person) {
        StayState stay = person.intake().last();
        boolean waits = stay != null && stay.stage() == StayStage.DECLINED && stay.decline() != null;
        return waits ? Stream.ofNullable(person.deadlines().moments().of(Moment.HELP_DECLINED)) : Stream.empty();
    }

    private static Stream<Instant> begun(PersonState person, Context context) {
        return person.placement()
                .lived()
                .map(Map.Entry::getValue)
                .filter(placement -> placement.approval() == Approval.OPEN)
                .filter(placement -> Trials.lastDay(placement.type(), placement.since(), context) == null)
                .map(Placement::since);
    }
}
