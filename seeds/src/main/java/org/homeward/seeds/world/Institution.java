package org.homeward.seeds.world;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An institution of the demo world.
 *
 * @param code short stable key, for example {@code tj-rescue}
 * @param division code of the division it works for: its district, or a whole prefecture
 * @param namedInReview true when the 2022 review names it; everything else about it is invented all the same
 * @param licence null where none is needed
 */
public record Institution(
        String code,
        InstitutionKind kind,
        Wording name,
        String division,
        boolean namedInReview,
        @Nullable Licence licence,
        Set<PlacementType> licensedFor,
        List<Site> sites) {

    /** Beds of all sites that are open on the day of loading. */
    public int beds() {
        return sites.stream()
                .filter(site -> site.opensInDays() == 0)
                .flatMap(site -> site.zones().stream())
                .mapToInt(Zone::beds)
                .sum();
    }
}
