package org.homeward.shared.kernel;

import org.jspecify.annotations.Nullable;

/**
 * Who looks. Part of every query: what the viewer may not see never leaves the query side.
 *
 * @param actor   the account
 * @param role    its role
 * @param station where the viewer works; none for those who work for all stations
 */
public record Viewer(ActorId actor, Role role, @Nullable FacilityId station) {}
