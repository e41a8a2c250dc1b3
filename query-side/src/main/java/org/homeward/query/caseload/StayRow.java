package org.homeward.query.caseload;

import java.time.Instant;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.StayId;
import org.jspecify.annotations.Nullable;

/**
 * One episode of aid, as far as it is counted.
 *
 * @param stayId       which
 * @param station      where
 * @param requestedAt  when help was asked for
 * @param registeredAt when the person was registered; absent when that did not happen
 * @param endedAt      when the episode ended; absent while it goes on
 */
public record StayRow(
        StayId stayId,
        FacilityId station,
        Instant requestedAt,
        @Nullable Instant registeredAt,
        @Nullable Instant endedAt) {}
