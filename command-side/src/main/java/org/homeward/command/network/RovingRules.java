package org.homeward.command.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.homeward.command.kernel.Context;
import org.homeward.command.network.RovingMissionState.Proposed;
import org.homeward.command.person.PersonState;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.network.MissionState;
import org.homeward.shared.policy.PolicyKey;

/** Between whom and for how long a team works at another station, and with whom. */
final class RovingRules {

    private RovingRules() {}

    static void isNew(RovingMissionState mission) {
        if (mission.proposed() != null) {
            throw new Refused(RefusalCode.MISSION_ALREADY_PROPOSED);
        }
    }

    static Proposed exists(RovingMissionState mission) {
        Proposed proposed = mission.proposed();
        if (proposed == null) {
            throw new Refused(RefusalCode.MISSION_NOT_FOUND);
        }
        return proposed;
    }

    static Proposed isIn(RovingMissionState mission, Set<MissionState> needed) {
        Proposed proposed = exists(mission);
        if (!needed.contains(mission.state())) {
            throw new Refused(
                    RefusalCode.MISSION_NOT_AT_THIS_STAGE,
                    Map.of("state", mission.state().name()));
        }
        return proposed;
    }

    /** At its own station a team needs no mission. */
    static void isToAnother(FacilityId hub, FacilityId host) {
        if (hub.equals(host)) {
            throw new Refused(RefusalCode.MISSION_TO_OWN_STATION);
        }
    }

    static void daysAreInOrder(LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            throw new Refused(RefusalCode.MISSION_DAYS_REVERSED);
        }
    }

    /** Both the first and the last day count. */
    static void isNotTooLong(LocalDate from, LocalDate until, Context context) {
        context.policy().limit(PolicyKey.ROVING_MAX_DAYS).ifPresent(limit -> {
            if (until.isAfter(from.plusDays(limit.amount() - 1L))) {
                throw new Refused(RefusalCode.MISSION_TOO_LONG, Map.of("days", Integer.toString(limit.amount())));
            }
        });
    }

    /** With its last day a mission is over, and nobody has to say so. */
    static void isNotOver(LocalDate until, Context context) {
        if (context.dayOf(context.now()).isAfter(until)) {
            throw new Refused(RefusalCode.MISSION_OVER, Map.of("lastDay", until.toString()));
        }
    }

    /** No team begins before its first day: the host agreed to these days and to no others. */
    static void hasComeToItsDays(LocalDate from, Instant at, Context context) {
        if (context.dayOf(at).isBefore(from)) {
            throw new Refused(RefusalCode.MISSION_NOT_YET, Map.of("firstDay", from.toString()));
        }
    }

    /**
     * What a team writes down of somebody is of a time at which it was there, and it writes it down while it is there:
     * afterwards the file is not its business any more.
     */
    static void mayVisit(RovingMissionState mission, PersonState person, Instant at, Context context) {
        if (!runsAt(mission, context.now(), context) || !runsAt(mission, at, context)) {
            throw new Refused(
                    RefusalCode.MISSION_NOT_RUNNING,
                    Map.of("state", mission.state().name()));
        }
        if (!person.livesInCareOf(exists(mission).host())) {
            throw new Refused(RefusalCode.VISIT_OF_OTHER_STATION);
        }
    }

    /** Whether a team is with a person: it works there, and the person lives in the care of the host. */
    static boolean isWith(RovingMissionState mission, PersonState person, Instant at, Context context) {
        return runsAt(mission, context.now(), context)
                && runsAt(mission, at, context)
                && person.livesInCareOf(exists(mission).host());
    }

    private static boolean runsAt(RovingMissionState mission, Instant at, Context context) {
        Proposed proposed = mission.proposed();
        Instant came = mission.since();
        return proposed != null
                && came != null
                && mission.state() == MissionState.STARTED
                && !at.isBefore(came)
                && !context.dayOf(at).isAfter(proposed.until());
    }
}
