package org.homeward.command.network;

import java.time.Instant;
import java.time.LocalDate;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.Recorded;
import org.homeward.shared.network.MissionState;
import org.homeward.shared.network.RovingEvent;
import org.homeward.shared.network.RovingEvent.RovingMissionAgreed;
import org.homeward.shared.network.RovingEvent.RovingMissionCalledOff;
import org.homeward.shared.network.RovingEvent.RovingMissionDeclined;
import org.homeward.shared.network.RovingEvent.RovingMissionEnded;
import org.homeward.shared.network.RovingEvent.RovingMissionProposed;
import org.homeward.shared.network.RovingEvent.RovingMissionStarted;
import org.jspecify.annotations.Nullable;

/**
 * A roving mission, as decisions see it.
 *
 * @param proposed between whom and for which days; absent while there is no such mission
 * @param state    how far it is; of no meaning while there is none
 * @param since    when it came that far; absent while there is none
 */
record RovingMissionState(
        @Nullable Proposed proposed,
        MissionState state,
        @Nullable Instant since) {

    static final RovingMissionState NONE = new RovingMissionState(null, MissionState.PROPOSED, null);

    /**
     * Between whom and for which days.
     *
     * @param hub   the station whose team it is
     * @param host  the station at which it works
     * @param from  the first day
     * @param until the last day
     * @param by    who asked for it
     */
    record Proposed(FacilityId hub, FacilityId host, LocalDate from, LocalDate until, ActorId by) {}

    RovingMissionState evolve(Recorded<? extends RovingEvent> recorded) {
        RovingEvent event = recorded.event();
        return switch (event) {
            case RovingMissionProposed asked ->
                new RovingMissionState(
                        new Proposed(
                                asked.hub(),
                                asked.host(),
                                asked.from(),
                                asked.until(),
                                recorded.by().actor()),
                        MissionState.PROPOSED,
                        asked.occurredAt());
            case RovingMissionAgreed agreed -> in(MissionState.AGREED, agreed);
            case RovingMissionDeclined declined -> in(MissionState.DECLINED, declined);
            case RovingMissionCalledOff off -> in(MissionState.CALLED_OFF, off);
            case RovingMissionStarted started -> in(MissionState.STARTED, started);
            case RovingMissionEnded ended -> in(MissionState.ENDED, ended);
        };
    }

    private RovingMissionState in(MissionState next, RovingEvent event) {
        return new RovingMissionState(proposed, next, event.occurredAt());
    }
}
