package org.homeward.command.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.command.kernel.Context;
import org.homeward.command.person.PersonState;
import org.homeward.command.placement.PlacementState.Approval;
import org.homeward.command.placement.PlacementState.Placement;
import org.homeward.command.placement.Trials;
import org.homeward.shared.placement.PlacementType;
import org.homeward.shared.policy.DueDate;
import org.homeward.shared.policy.PolicyKey;

/**
 * Whether a child stays with a family is decided once the trial is over. Nobody may decide it sooner, so that the time for it
 * is what any decision has that comes afterwards, and begins with the end of the last day of the trial.
 *
 * @param key  the rule that says how long the trial is
 * @param type the way of living that begins with one
 */
record TrialClock(PolicyKey key, PlacementType type) implements DeadlineClock {

    @Override
    public Stream<Instant> running(PersonState person, Context context) {
        return person.placement()
                .lived()
                .map(Map.Entry::getValue)
                .filter(placement -> placement.type() == type && placement.approval() == Approval.OPEN)
                .map(Placement::since);
    }

    @Override
    public boolean done(PersonState person, Instant since, Context context) {
        return person.placement().placements().values().stream()
                .filter(placement ->
                        placement.type() == type && placement.since().equals(since))
                .anyMatch(placement -> placement.approval() != Approval.OPEN);
    }

    @Override
    public Optional<DueDate> due(PersonState person, Instant since, Context context) {
        LocalDate last = Trials.lastDay(type, since, context);
        return last == null
                ? Optional.empty()
                : context.policy()
                        .due(
                                PolicyKey.APPROVAL_AFTERWARDS,
                                last.plusDays(1).atStartOfDay(context.zone()).toInstant());
    }
}
