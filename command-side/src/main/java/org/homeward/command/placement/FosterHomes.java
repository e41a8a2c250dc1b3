package org.homeward.command.placement;

import java.util.List;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.homeward.command.kernel.Asked;
import org.homeward.command.kernel.Streams;
import org.homeward.command.person.Consequence;
import org.homeward.command.person.PersonState;
import org.homeward.command.placement.PlacementState.Placement;
import org.homeward.shared.kernel.FosterFamilyId;
import org.homeward.shared.kernel.PlacementId;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.placement.FosterEvent;
import org.homeward.shared.placement.PlacementEvent.PlacementApproved;
import org.homeward.shared.placement.PlacementEvent.PlacementDisrupted;
import org.homeward.shared.placement.PlacementEvent.PlacementEnded;
import org.homeward.shared.placement.PlacementEvent.PlacementProposed;
import org.homeward.shared.placement.PlacementEvent.PlacementStarted;
import org.jspecify.annotations.Nullable;

/** Lets a foster family decide what a fact about a child means for it, in the same unit of work. */
public final class FosterHomes implements Consequence {

    private final Repository<FosterFamily> families;

    /** Finds families in the given repository. */
    public FosterHomes(Repository<FosterFamily> families) {
        this.families = families;
    }

    @Override
    public void follow(PersonState was, PersonEvent event, PersonState is, Asked<?> asked) {
        PlacementId placed = concerns(event);
        Placement placement = placed == null ? null : is.placement().of(placed).orElse(null);
        FosterFamilyId id = placement == null ? null : placement.home().family();
        if (placement != null && id != null) {
            Aggregate<FosterFamily> family = Streams.of(families, id.value(), FosterFamily::new);
            FosterState state = family.invoke(FosterFamily::state);
            List<FosterEvent> facts = FosterDecider.decide(id, state, event, placement, asked.context());
            family.execute(held -> held.record(facts, asked));
        }
    }

    private static @Nullable PlacementId concerns(PersonEvent event) {
        return switch (event) {
            case PlacementProposed proposed -> proposed.placementId();
            case PlacementApproved approved -> approved.placementId();
            case PlacementStarted started -> started.placementId();
            case PlacementEnded ended -> ended.placementId();
            case PlacementDisrupted broken -> broken.placementId();
            default -> null;
        };
    }
}
