package org.homeward.query.network;

import java.time.Instant;
import org.homeward.shared.kernel.Recorded;
import org.homeward.shared.network.MissionDeclineGround;
import org.homeward.shared.network.MissionState;
import org.homeward.shared.network.RovingEvent;
import org.homeward.shared.network.RovingEvent.RovingMissionAgreed;
import org.homeward.shared.network.RovingEvent.RovingMissionCalledOff;
import org.homeward.shared.network.RovingEvent.RovingMissionDeclined;
import org.homeward.shared.network.RovingEvent.RovingMissionEnded;
import org.homeward.shared.network.RovingEvent.RovingMissionProposed;
import org.homeward.shared.network.RovingEvent.RovingMissionStarted;
import org.homeward.shared.network.RovingMissionFile;
import org.jspecify.annotations.Nullable;

/** Folds the events of a roving mission. */
public final class RovingFold {

    private RovingFold() {}

    /**
     * The mission after one more event.
     *
     * @throws IllegalStateException when it does not begin with its proposal, or an event is missing or told twice
     */
    public static RovingMissionFile evolve(@Nullable RovingMissionFile file, Recorded<? extends RovingEvent> recorded) {
        long version = recorded.sequence();
        if (file == null) {
            return proposed(recorded);
        }
        if (version != file.version() + 1) {
            throw new IllegalStateException("A gap between " + file.version() + " and " + version);
        }
        return switch (recorded.event()) {
            case RovingMissionProposed ignored -> throw new IllegalStateException("A mission that is proposed twice");
            case RovingMissionAgreed agreed ->
                changed(file, version, MissionState.AGREED, agreed.occurredAt(), null, null, null);
            case RovingMissionStarted started ->
                changed(file, version, MissionState.STARTED, file.agreedAt(), null, started.occurredAt(), null);
            case RovingMissionDeclined declined ->
                over(file, version, MissionState.DECLINED, declined.ground(), declined.occurredAt());
            case RovingMissionCalledOff off -> over(file, version, MissionState.CALLED_OFF, null, off.occurredAt());
            case RovingMissionEnded ended -> over(file, version, MissionState.ENDED, null, ended.occurredAt());
        };
    }

    private static RovingMissionFile proposed(Recorded<? extends RovingEvent> recorded) {
        if (!(recorded.event() instanceof RovingMissionProposed event)) {
            throw new IllegalStateException("A mission that does not begin with its proposal");
        }
        return new RovingMissionFile(
                event.missionId(),
                recorded.sequence(),
                event.hub(),
                event.host(),
                event.from(),
                event.until(),
                event.leader(),
                MissionState.PROPOSED,
                event.occurredAt(),
                null,
                null,
                null,
                null);
    }

    private static RovingMissionFile over(
            RovingMissionFile file,
            long version,
            MissionState state,
            @Nullable MissionDeclineGround ground,
            Instant endedAt) {
        return changed(file, version, state, file.agreedAt(), ground, file.startedAt(), endedAt);
    }

    private static RovingMissionFile changed(
            RovingMissionFile file,
            long version,
            MissionState state,
            @Nullable Instant agreedAt,
            @Nullable MissionDeclineGround ground,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt) {
        return new RovingMissionFile(
                file.missionId(),
                version,
                file.hub(),
                file.host(),
                file.from(),
                file.until(),
                file.leader(),
                state,
                file.proposedAt(),
                agreedAt,
                ground,
                startedAt,
                endedAt);
    }
}
