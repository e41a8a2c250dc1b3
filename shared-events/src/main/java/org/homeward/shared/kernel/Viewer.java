package org.homeward.shared.kernel;

import org.jspecify.annotations.Nullable;

/**
 * Who looks. Part of every query: what the viewer may not see never leaves the query side.
 *
 * @param actor   the account
 * @param role    its role
 * @param station where the viewer works; none for those who work for more than one station
 * @param region  for the stations of which region the viewer works; none for those who work for one station, or for all
 */
public record Viewer(
        ActorId actor,
        Role role,
        @Nullable FacilityId station,
        @Nullable Region region) {

    /** Who works for one station, or for all. */
    public Viewer(ActorId actor, Role role, @Nullable FacilityId station) {
        this(actor, role, station, null);
    }
}
