package org.homeward.command.network;

import java.util.List;
import java.util.Set;
import org.homeward.command.kernel.Context;
import org.homeward.command.kernel.TimeOrder;
import org.homeward.command.network.RovingMissionState.Proposed;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.network.MissionState;
import org.homeward.shared.network.RovingCommand;
import org.homeward.shared.network.RovingCommand.AgreeToRovingMission;
import org.homeward.shared.network.RovingCommand.CallOffRovingMission;
import org.homeward.shared.network.RovingCommand.DeclineRovingMission;
import org.homeward.shared.network.RovingCommand.EndRovingMission;
import org.homeward.shared.network.RovingCommand.ProposeRovingMission;
import org.homeward.shared.network.RovingCommand.StartRovingMission;
import org.homeward.shared.network.RovingEvent;
import org.homeward.shared.network.RovingEvent.RovingMissionAgreed;
import org.homeward.shared.network.RovingEvent.RovingMissionCalledOff;
import org.homeward.shared.network.RovingEvent.RovingMissionDeclined;
import org.homeward.shared.network.RovingEvent.RovingMissionEnded;
import org.homeward.shared.network.RovingEvent.RovingMissionProposed;
import org.homeward.shared.network.RovingEvent.RovingMissionStarted;

/** Decides on a roving mission. */
final class RovingDecider {

    private static final Set<MissionState> ASKED = Set.of(MissionState.PROPOSED);
    private static final Set<MissionState> AGREED = Set.of(MissionState.AGREED);
    private static final Set<MissionState> AHEAD = Set.of(MissionState.PROPOSED, MissionState.AGREED);
    private static final Set<MissionState> THERE = Set.of(MissionState.STARTED);

    private RovingDecider() {}

    /**
     * What somebody asks for.
     *
     * @throws Refused when a rule does not allow it
     */
    static List<RovingEvent> decide(RovingMissionState mission, RovingCommand command, Context context) {
        context.notInFuture(command.occurredAt());
        return List.of(
                switch (command) {
                    case ProposeRovingMission ask -> propose(mission, ask, context);
                    case AgreeToRovingMission ask -> agree(mission, ask, context);
                    case DeclineRovingMission ask -> decline(mission, ask, context);
                    case CallOffRovingMission ask -> callOff(mission, ask, context);
                    case StartRovingMission ask -> start(mission, ask, context);
                    case EndRovingMission ask -> end(mission, ask, context);
                });
    }

    private static RovingEvent propose(RovingMissionState mission, ProposeRovingMission ask, Context context) {
        RovingRules.isNew(mission);
        RovingRules.isToAnother(ask.hub(), ask.host());
        RovingRules.daysAreInOrder(ask.from(), ask.until());
        RovingRules.isNotTooLong(ask.from(), ask.until(), context);
        RovingRules.isNotOver(ask.until(), context);
        return new RovingMissionProposed(
                ask.missionId(), ask.hub(), ask.host(), ask.from(), ask.until(), ask.leader(), ask.occurredAt());
    }

    /** Two people open the files of a station to another: whoever asks for it, and whoever allows it. */
    private static RovingEvent agree(RovingMissionState mission, AgreeToRovingMission ask, Context context) {
        Proposed proposed = goesOn(mission, ASKED, ask, context);
        context.isNot(proposed.by());
        return new RovingMissionAgreed(ask.missionId(), ask.occurredAt());
    }

    private static RovingEvent decline(RovingMissionState mission, DeclineRovingMission ask, Context context) {
        goesOn(mission, ASKED, ask, context);
        return new RovingMissionDeclined(ask.missionId(), ask.ground(), ask.occurredAt());
    }

    private static RovingEvent callOff(RovingMissionState mission, CallOffRovingMission ask, Context context) {
        goesOn(mission, AHEAD, ask, context);
        return new RovingMissionCalledOff(ask.missionId(), ask.occurredAt());
    }

    private static RovingEvent start(RovingMissionState mission, StartRovingMission ask, Context context) {
        Proposed proposed = goesOn(mission, AGREED, ask, context);
        RovingRules.hasComeToItsDays(proposed.from(), ask.occurredAt(), context);
        return new RovingMissionStarted(ask.missionId(), ask.occurredAt());
    }

    private static RovingEvent end(RovingMissionState mission, EndRovingMission ask, Context context) {
        goesOn(mission, THERE, ask, context);
        return new RovingMissionEnded(ask.missionId(), ask.occurredAt());
    }

    /** What holds for every step after the first. */
    private static Proposed goesOn(
            RovingMissionState mission, Set<MissionState> needed, RovingCommand ask, Context context) {
        Proposed proposed = RovingRules.isIn(mission, needed);
        RovingRules.isNotOver(proposed.until(), context);
        TimeOrder.notBeforeItBegan(mission.since(), ask.occurredAt());
        return proposed;
    }
}
