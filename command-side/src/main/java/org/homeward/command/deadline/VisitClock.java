package org.homeward.command.deadline;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.homeward.command.kernel.Context;
import org.homeward.command.person.PersonState;
import org.homeward.command.placement.PlacementState.Placement;
import org.homeward.command.placement.Trials;
import org.homeward.shared.kernel.PlacementId;
import org.homeward.shared.policy.PolicyKey;

/**
 * Somebody looks in where a person lives, again and again; counted from the last time, or from the moving in.
 *
 * @param key the rule for this way of living
 */
record VisitClock(PolicyKey key) implements DeadlineClock {

    @Override
    public Stream<Instant> running(PersonState person, Context context) {
        return visited(person).map(entry -> since(person, entry));
    }

    /** The place of the last time was looked at since, and is the same. */
    @Override
    public boolean done(PersonState person, Instant since, Context context) {
        return visited(person)
                .anyMatch(entry -> !entry.getValue().since().isAfter(since)
                        && since(person, entry).isAfter(since));
    }

    private Stream<Map.Entry<PlacementId, Placement>> visited(PersonState person) {
        return person.placement()
                .lived()
                .filter(entry -> Trials.visits(entry.getValue().type())
                        .filter(key::equals)
                        .isPresent());
    }

    private static Instant since(PersonState person, Map.Entry<PlacementId, Placement> lived) {
        Instant visited = person.deadlines().moments().visited(lived.getKey());
        Instant began = lived.getValue().since();
        return visited == null ? began : Moments.later(visited, began);
    }
}
