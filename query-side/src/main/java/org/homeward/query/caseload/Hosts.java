package org.homeward.query.caseload;

import java.util.List;
import java.util.stream.Stream;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.placement.PlacementStage;

/** Who besides the stations looks after a person. */
public final class Hosts {

    private Hosts() {}

    /** The facilities that look after a person, did so, or are allowed to. */
    public static List<FacilityId> of(RecipientFile file) {
        return file.placements().stream()
                .filter(placement -> placement.startedAt() != null || placement.stage() == PlacementStage.APPROVED)
                .flatMap(placement -> Stream.ofNullable(placement.facility()))
                .distinct()
                .toList();
    }
}
