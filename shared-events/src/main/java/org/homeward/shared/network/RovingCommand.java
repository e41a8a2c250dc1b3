package org.homeward.shared.network;

import java.time.Instant;
import java.time.LocalDate;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.Command;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.RovingMissionId;

/** What can be asked about a roving mission (巡回寻亲): the tracing team of one station works at another. */
public sealed interface RovingCommand extends Command {

    /** Which mission. */
    RovingMissionId missionId();

    /** A hub wants to send a team to a host, from one day to another, both included. */
    @MessageName("roving.propose-mission")
    record ProposeRovingMission(
            RovingMissionId missionId,
            FacilityId hub,
            FacilityId host,
            LocalDate from,
            LocalDate until,
            ActorId leader,
            Instant occurredAt)
            implements RovingCommand {}

    /** The host lets the team work with those of its people whom nobody knows. */
    @MessageName("roving.agree-to-mission")
    record AgreeToRovingMission(RovingMissionId missionId, Instant occurredAt) implements RovingCommand {}

    /** The host does not want the team. */
    @MessageName("roving.decline-mission")
    record DeclineRovingMission(RovingMissionId missionId, MissionDeclineGround ground, Instant occurredAt)
            implements RovingCommand {}

    /** The hub sends no team after all, or the host takes its word back, before the team is there. */
    @MessageName("roving.call-off-mission")
    record CallOffRovingMission(RovingMissionId missionId, Instant occurredAt) implements RovingCommand {}

    /** The team is there. Nothing opens to it before. */
    @MessageName("roving.start-mission")
    record StartRovingMission(RovingMissionId missionId, Instant occurredAt) implements RovingCommand {}

    /** Either station ends it before its last day is over: the work is done, or the host takes its word back. */
    @MessageName("roving.end-mission")
    record EndRovingMission(RovingMissionId missionId, Instant occurredAt) implements RovingCommand {}
}
