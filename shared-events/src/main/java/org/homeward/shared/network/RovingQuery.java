package org.homeward.shared.network;

import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.Question;
import org.homeward.shared.kernel.RovingMissionId;
import org.homeward.shared.kernel.Viewer;
import org.jspecify.annotations.Nullable;

/** What is asked about roving missions. */
public sealed interface RovingQuery extends Question {

    /**
     * The missions that a station sends or has at it, answered by {@link RovingMissionFile}s: the latest first day first.
     *
     * @param station which station
     */
    @MessageName("roving.find-of-station")
    record FindRovingMissions(Viewer viewer, FacilityId station) implements RovingQuery {}

    /**
     * One mission; answered by a {@link RovingMissionFile}, if there is one.
     *
     * @param atLeastVersion waits until the answer is as new as this
     */
    @MessageName("roving.get")
    record GetRovingMission(
            Viewer viewer,
            RovingMissionId missionId,
            @Nullable Long atLeastVersion) implements RovingQuery {}

    /**
     * With whom the team of a mission works, answered by rows of the list of people: those in the charge of the host whose
     * family or identity is looked for. Nobody for the hub while the mission does not run.
     */
    @MessageName("roving.find-people")
    record FindPeopleOfMission(Viewer viewer, RovingMissionId missionId) implements RovingQuery {}
}
