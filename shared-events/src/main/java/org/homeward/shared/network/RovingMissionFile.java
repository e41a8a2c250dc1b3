package org.homeward.shared.network;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.RovingMissionId;
import org.jspecify.annotations.Nullable;

/**
 * A roving mission as it stands.
 *
 * @param missionId  which
 * @param version    the sequence of the last event in it
 * @param hub        the station whose team it is
 * @param host       the station at which it works
 * @param from       the first day
 * @param until      the last day
 * @param leader     who leads the team
 * @param state      how far it is
 * @param proposedAt when the hub asked
 * @param agreedAt   when the host agreed; absent while it did not
 * @param ground     why the host declined; absent unless it did
 * @param startedAt  when the team was there; absent while it was not
 * @param endedAt    when it was declined, called off or ended; absent while it was not
 */
@MessageName("roving.mission-file")
public record RovingMissionFile(
        RovingMissionId missionId,
        long version,
        FacilityId hub,
        FacilityId host,
        LocalDate from,
        LocalDate until,
        ActorId leader,
        MissionState state,
        Instant proposedAt,
        @Nullable Instant agreedAt,
        @Nullable MissionDeclineGround ground,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt) {

    /** Whether the team is there: it came, nobody ended it, and its last day is not over. */
    public boolean runsAt(Instant at, ZoneId zone) {
        return state == MissionState.STARTED && !at.atZone(zone).toLocalDate().isAfter(until);
    }
}
