package org.homeward.shared.placement;

import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.FosterFamilyId;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.Question;
import org.homeward.shared.kernel.Reveal;
import org.homeward.shared.kernel.Revealing;
import org.homeward.shared.kernel.Viewer;
import org.jspecify.annotations.Nullable;

/** What is asked about foster families and about who lives where. */
public sealed interface PlacementQuery extends Question {

    /**
     * The foster families of an institution, the open ones first; answered by {@link FosterFamilyFile}s.
     *
     * @param facility which institution
     */
    @MessageName("placement.find-foster-families")
    record FindFosterFamilies(Viewer viewer, FacilityId facility) implements PlacementQuery {}

    /**
     * One foster family; answered by a {@link FosterFamilyFile}, if there is one.
     *
     * @param atLeastVersion wait up to two seconds for this version
     * @param reveal         what of it that is hidden is to be shown, and what for
     */
    @MessageName("placement.get-foster-family")
    record GetFosterFamily(
            Viewer viewer,
            FosterFamilyId familyId,
            @Nullable Long atLeastVersion,
            @Nullable Reveal reveal) implements PlacementQuery, Revealing {}
}
