package org.homeward.command.network;

import java.util.List;
import java.util.Set;
import org.axonframework.modelling.command.Repository;
import org.homeward.command.kernel.Asked;
import org.homeward.command.kernel.CommandReceipts;
import org.homeward.command.kernel.Context;
import org.homeward.command.kernel.Streams;
import org.homeward.command.network.RovingMissionState.Proposed;
import org.homeward.shared.kernel.Accepted;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.network.MissionState;
import org.homeward.shared.network.RovingCommand;
import org.homeward.shared.network.RovingCommand.AgreeToRovingMission;
import org.homeward.shared.network.RovingCommand.CallOffRovingMission;
import org.homeward.shared.network.RovingCommand.DeclineRovingMission;
import org.homeward.shared.network.RovingCommand.EndRovingMission;
import org.homeward.shared.network.RovingCommand.ProposeRovingMission;
import org.homeward.shared.network.RovingCommand.StartRovingMission;
import org.homeward.shared.network.RovingEvent;

/** Carries out a command on a roving mission. */
public final class RovingCommands {

    private final Repository<RovingMission> missions;
    private final Stations stations;
    private final Reach reach;
    private final CommandReceipts receipts;

    /** Finds missions in the given repository, and asks the stations that a new one names. */
    public RovingCommands(
            Repository<RovingMission> missions, Stations stations, Reach reach, CommandReceipts receipts) {
        this.missions = missions;
        this.stations = stations;
        this.reach = reach;
        this.receipts = receipts;
    }

    /** Carries it out. */
    public Accepted carryOut(Asked<? extends RovingCommand> asked) {
        String id = asked.command().missionId().value();
        return Streams.of(missions, id, RovingMission::new)
                .invoke(mission -> receipts.once(
                        asked,
                        id,
                        mission.memory(),
                        () -> decide(mission.state(), asked),
                        events -> mission.record(events, asked)));
    }

    private List<RovingEvent> decide(RovingMissionState mission, Asked<? extends RovingCommand> asked) {
        Context context = asked.context();
        isInReach(mission, asked);
        List<RovingEvent> events = RovingDecider.decide(mission, asked.command(), context);
        if (asked.command() instanceof ProposeRovingMission ask) {
            stations.cooperate(ask.hub(), ask.host(), ask.from());
        }
        return events;
    }

    /** The hub proposes and starts, the host agrees and declines, and either calls off what both wanted, or ends it. */
    private void isInReach(RovingMissionState mission, Asked<? extends RovingCommand> asked) {
        Set<FacilityId> stations = whose(mission, asked.command());
        if (!stations.isEmpty()) {
            reach.demand(asked.context().by(), stations);
        }
    }

    /** Nobody's while there is no such mission, which is then said. */
    private static Set<FacilityId> whose(RovingMissionState mission, RovingCommand command) {
        Proposed proposed = mission.proposed();
        if (proposed == null) {
            return command instanceof ProposeRovingMission ask ? Set.of(ask.hub()) : Set.of();
        }
        Set<FacilityId> hub = Set.of(proposed.hub());
        Set<FacilityId> host = Set.of(proposed.host());
        Set<FacilityId> either = Set.of(proposed.hub(), proposed.host());
        return switch (command) {
            case ProposeRovingMission ask -> Set.of(ask.hub());
            case AgreeToRovingMission ignored -> host;
            case DeclineRovingMission ignored -> host;
            case CallOffRovingMission ignored -> mission.state() == MissionState.PROPOSED ? hub : either;
            case StartRovingMission ignored -> hub;
            case EndRovingMission ignored -> either;
        };
    }
}
