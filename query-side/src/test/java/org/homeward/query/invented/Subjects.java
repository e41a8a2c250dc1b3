package org.homeward.query.invented;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeward.query.invented.InventedStep.Erasure;
import org.homeward.query.invented.InventedStep.Fact;
import org.homeward.shared.kernel.Event;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.person.FileEvent.FileAbsorbed;
import org.homeward.shared.person.FileEvent.FileRestored;

/** What there is among invented histories. A test that never met a merged file has not shown that merged files are right. */
public final class Subjects {

    private final Map<Class<?>, Integer> kinds = new HashMap<>();
    private int facts;
    private int merges;
    private int partings;
    private int late;
    private int erasures;
    private int erasedMerged;

    /** Counts what is among the steps of one world. */
    public void add(List<InventedStep> steps) {
        Map<PersonId, PersonId> survivors = new HashMap<>();
        Set<PersonId> erased = new HashSet<>();
        for (InventedStep step : steps) {
            switch (step) {
                case Fact fact -> add(fact, survivors, erased);
                case Erasure erasure -> {
                    erasures++;
                    erased.add(erasure.person());
                    if (survivors.containsKey(erasure.person()) || survivors.containsValue(erasure.person())) {
                        erasedMerged++;
                    }
                }
            }
        }
    }

    private void add(Fact fact, Map<PersonId, PersonId> survivors, Set<PersonId> erased) {
        facts++;
        kinds.merge(fact.event().getClass(), 1, Integer::sum);
        if (fact.event().occurredAt().isBefore(fact.by().now())) {
            late++;
        }
        if (fact.event() instanceof FileAbsorbed absorbed) {
            merges++;
            survivors.put(absorbed.personId(), absorbed.survivor());
            if (erased.contains(absorbed.personId()) || erased.contains(absorbed.survivor())) {
                erasedMerged++;
            }
        } else if (fact.event() instanceof FileRestored restored) {
            partings++;
            survivors.remove(restored.personId());
        }
    }

    /** The kinds of events that occurred. */
    public Set<Class<?>> kinds() {
        return kinds.keySet();
    }

    /** How many events of a kind occurred. */
    public int of(Class<? extends Event> kind) {
        return kinds.getOrDefault(kind, 0);
    }

    /** Files that were absorbed by another. */
    public int merges() {
        return merges;
    }

    /** Files that were parted again. */
    public int partings() {
        return partings;
    }

    /** Facts that were written down after they had happened. */
    public int late() {
        return late;
    }

    /** Persons whose key was destroyed. */
    public int erasures() {
        return erasures;
    }

    /** How often a file of an erased person and another were one, whichever came first. */
    public int erasedMerged() {
        return erasedMerged;
    }

    @Override
    public String toString() {
        return facts + " facts of " + kinds.size() + " kinds, " + late + " late, " + merges + " merges, " + partings
                + " partings, " + erasures + " erasures, " + erasedMerged + " of them in merged files";
    }
}
