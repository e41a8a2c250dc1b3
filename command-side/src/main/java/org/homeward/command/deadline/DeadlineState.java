package org.homeward.command.deadline;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.shared.deadline.DeadlineEvent;
import org.homeward.shared.deadline.DeadlineEvent.DeadlineLifted;
import org.homeward.shared.deadline.DeadlineEvent.DeadlineMet;
import org.homeward.shared.deadline.DeadlineEvent.DeadlineMissed;
import org.homeward.shared.deadline.DeadlineEvent.DeadlineSet;
import org.homeward.shared.kernel.DeadlineId;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.policy.PolicyKey;

/**
 * What is owed to a person, and what the clocks need to know to tell.
 *
 * @param open    the deadlines that run, missed ones too, of this file itself
 * @param set     how many were ever set by each rule, on this file itself
 * @param moments when things happened last that clocks begin with
 */
public record DeadlineState(Map<DeadlineId, Open> open, Map<PolicyKey, Integer> set, Moments moments) {

    /** Nothing is owed. */
    public static final DeadlineState NONE = new DeadlineState(Map.of(), Map.of(), Moments.NONE);

    /**
     * A deadline that runs.
     *
     * @param key    the rule
     * @param since  when the time began
     * @param dueAt  the first instant that is too late
     * @param missed whether it is written down that the time ran out
     */
    public record Open(PolicyKey key, Instant since, Instant dueAt, boolean missed) {}

    /** A deadline that runs. */
    Optional<Open> of(DeadlineId id) {
        return Optional.ofNullable(open.get(id));
    }

    /** The deadlines of a rule that run, the oldest first. */
    Stream<Map.Entry<DeadlineId, Open>> ofRule(PolicyKey key) {
        return open.entrySet().stream()
                .filter(entry -> entry.getValue().key() == key)
                .sorted(Comparator.comparing(
                        (Map.Entry<DeadlineId, Open> entry) -> entry.getValue().since()));
    }

    /** The id of a further deadline of a rule: which rule it is, and its how manieth, so that none is used twice. */
    DeadlineId next(PolicyKey key, int further) {
        String rule = key.code().toLowerCase(Locale.ROOT).replace(".", "");
        return new DeadlineId("deadline-" + rule + (set.getOrDefault(key, 0) + further));
    }

    /** The state after one more event of any journey. */
    public DeadlineState evolve(PersonEvent event) {
        return event instanceof DeadlineEvent own ? evolve(own) : new DeadlineState(open, set, moments.evolve(event));
    }

    /**
     * What counts when a file about the same person is read together with this one. The deadlines of each file are its
     * own: those of a file were lifted when it was absorbed.
     */
    public DeadlineState composedWith(DeadlineState other) {
        return new DeadlineState(open, set, moments.composedWith(other.moments));
    }

    private DeadlineState evolve(DeadlineEvent event) {
        return switch (event) {
            case DeadlineSet running -> opened(running);
            case DeadlineMet met -> without(met.deadlineId());
            case DeadlineLifted lifted -> without(lifted.deadlineId());
            case DeadlineMissed missed -> missed(missed.deadlineId());
        };
    }

    private DeadlineState opened(DeadlineSet running) {
        Map<DeadlineId, Open> next = new HashMap<>(open);
        next.put(running.deadlineId(), new Open(running.key(), running.since(), running.dueAt(), false));
        Map<PolicyKey, Integer> counts = new HashMap<>(set);
        counts.merge(running.key(), 1, Integer::sum);
        return new DeadlineState(Map.copyOf(next), Map.copyOf(counts), moments);
    }

    private DeadlineState missed(DeadlineId id) {
        Open late = open.get(id);
        if (late == null) {
            return this;
        }
        Map<DeadlineId, Open> next = new HashMap<>(open);
        next.put(id, new Open(late.key(), late.since(), late.dueAt(), true));
        return new DeadlineState(Map.copyOf(next), set, moments);
    }

    private DeadlineState without(DeadlineId id) {
        Map<DeadlineId, Open> next = new HashMap<>(open);
        next.remove(id);
        return new DeadlineState(Map.copyOf(next), set, moments);
    }
}
