package org.homeward.command.placement;

import java.util.HashMap;
import java.util.Map;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.PlacementId;
import org.homeward.shared.placement.FosterCarer;
import org.homeward.shared.placement.FosterEvent;
import org.homeward.shared.placement.FosterEvent.FosterChildLeft;
import org.homeward.shared.placement.FosterEvent.FosterChildTakenIn;
import org.homeward.shared.placement.FosterEvent.FosterFamilyChanged;
import org.homeward.shared.placement.FosterEvent.FosterFamilyClosed;
import org.homeward.shared.placement.FosterEvent.FosterFamilyRegistered;
import org.homeward.shared.placement.RecordCheck;
import org.jspecify.annotations.Nullable;

/**
 * A foster family, as decisions see it.
 *
 * @param facility    the institution that supervises it; absent while there is no such family
 * @param carer       who mainly looks after the children; without a value once that was erased
 * @param recordCheck whether the police know anything of the carer
 * @param closed      whether it fosters no more
 * @param children    who lives there, each by the placement
 */
record FosterState(
        @Nullable FacilityId facility,
        @Nullable Personal<FosterCarer> carer,
        RecordCheck recordCheck,
        boolean closed,
        Map<PlacementId, PersonId> children) {

    static final FosterState NONE = new FosterState(null, null, RecordCheck.NOT_DONE, false, Map.of());

    FosterState evolve(FosterEvent event) {
        return switch (event) {
            case FosterFamilyRegistered registered ->
                new FosterState(registered.facility(), registered.carer(), registered.recordCheck(), false, Map.of());
            case FosterFamilyChanged changed ->
                new FosterState(facility, changed.carer(), changed.recordCheck(), closed, children);
            case FosterChildTakenIn in -> with(in.placementId(), in.personId());
            case FosterChildLeft left -> with(left.placementId(), null);
            case FosterFamilyClosed ignored -> new FosterState(facility, carer, recordCheck, true, children);
        };
    }

    private FosterState with(PlacementId placement, @Nullable PersonId child) {
        Map<PlacementId, PersonId> next = new HashMap<>(children);
        if (child == null) {
            next.remove(placement);
        } else {
            next.put(placement, child);
        }
        return new FosterState(facility, carer, recordCheck, closed, Map.copyOf(next));
    }
}
