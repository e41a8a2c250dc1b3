package org.homeward.shared.network;

import java.time.Instant;
import java.time.LocalDate;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.Event;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.RovingMissionId;

/** What became true of a roving mission. It is about two stations and a team and names nobody who is looked for. */
public sealed interface RovingEvent extends Event {

    /** Which mission. */
    RovingMissionId missionId();

    /** A hub wants to send a team to a host, from one day to another, both included. */
    @MessageName("roving.mission-proposed")
    record RovingMissionProposed(
            RovingMissionId missionId,
            FacilityId hub,
            FacilityId host,
            LocalDate from,
            LocalDate until,
            ActorId leader,
            Instant occurredAt)
            implements RovingEvent {}

    /** The host agreed. */
    @MessageName("roving.mission-agreed")
    record RovingMissionAgreed(RovingMissionId missionId, Instant occurredAt) implements RovingEvent {}

    /** The host did not want it. */
    @MessageName("roving.mission-declined")
    record RovingMissionDeclined(RovingMissionId missionId, MissionDeclineGround ground, Instant occurredAt)
            implements RovingEvent {}

    /** One of the two called it off before the team was there. */
    @MessageName("roving.mission-called-off")
    record RovingMissionCalledOff(RovingMissionId missionId, Instant occurredAt) implements RovingEvent {}

    /** The team is there. */
    @MessageName("roving.mission-started")
    record RovingMissionStarted(RovingMissionId missionId, Instant occurredAt) implements RovingEvent {}

    /** It ended before its last day was over. */
    @MessageName("roving.mission-ended")
    record RovingMissionEnded(RovingMissionId missionId, Instant occurredAt) implements RovingEvent {}
}
