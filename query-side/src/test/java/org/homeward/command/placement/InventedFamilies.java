package org.homeward.command.placement;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.homeward.command.kernel.Context;
import org.homeward.command.person.PersonState;
import org.homeward.command.placement.PlacementState.Placement;
import org.homeward.shared.kernel.FosterFamilyId;
import org.homeward.shared.kernel.PlacementId;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.placement.FosterCommand;
import org.homeward.shared.placement.FosterEvent;
import org.homeward.shared.placement.PlacementEvent.PlacementApproved;
import org.homeward.shared.placement.PlacementEvent.PlacementDisrupted;
import org.homeward.shared.placement.PlacementEvent.PlacementEnded;
import org.homeward.shared.placement.PlacementEvent.PlacementProposed;
import org.homeward.shared.placement.PlacementEvent.PlacementStarted;
import org.jspecify.annotations.Nullable;

/** The foster families of an invented world: the deciders of the program on states in memory. */
public final class InventedFamilies {

    private final Map<FosterFamilyId, FosterState> families = new HashMap<>();

    /** A copy, to try something on. */
    public InventedFamilies copy() {
        InventedFamilies copy = new InventedFamilies();
        copy.families.putAll(families);
        return copy;
    }

    /** The families that may take somebody in. */
    public List<FosterFamilyId> open() {
        return families.entrySet().stream()
                .filter(family -> !family.getValue().closed())
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(FosterFamilyId::value))
                .toList();
    }

    /** What a command means here; it is then true. */
    public List<FosterEvent> carryOut(FosterCommand command, Context context) {
        return evolved(FosterDecider.decide(family(command.familyId()), command, context));
    }

    /** What a fact about a child means for the family; it is then true. */
    public List<FosterEvent> follow(PersonEvent event, PersonState child, Context context) {
        @Nullable
        PlacementId placed = switch (event) {
            case PlacementProposed proposed -> proposed.placementId();
            case PlacementApproved approved -> approved.placementId();
            case PlacementStarted started -> started.placementId();
            case PlacementEnded ended -> ended.placementId();
            case PlacementDisrupted broken -> broken.placementId();
            default -> null;
        };
        @Nullable
        Placement placement =
                placed == null ? null : child.placement().of(placed).orElse(null);
        @Nullable
        FosterFamilyId id = placement == null ? null : placement.home().family();
        return placement == null || id == null
                ? List.of()
                : evolved(FosterDecider.decide(id, family(id), event, placement, context));
    }

    private List<FosterEvent> evolved(List<FosterEvent> facts) {
        facts.forEach(
                fact -> families.put(fact.familyId(), family(fact.familyId()).evolve(fact)));
        return facts;
    }

    private FosterState family(FosterFamilyId id) {
        return families.getOrDefault(id, FosterState.NONE);
    }
}
