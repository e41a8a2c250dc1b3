package org.homeward.command.deadline;

import java.time.Instant;
import java.util.stream.Stream;
import org.homeward.command.kernel.Context;
import org.homeward.command.person.PersonState;
import org.homeward.command.returnhome.Journey;
import org.homeward.shared.policy.PolicyKey;
import org.homeward.shared.returnhome.JourneyStage;

/** Whoever travels with a person calls in from the way, again and again; counted from setting out, or from the last call. */
final class CheckInClock implements DeadlineClock {

    @Override
    public PolicyKey key() {
        return PolicyKey.ESCORT_CHECK_IN;
    }

    @Override
    public Stream<Instant> running(PersonState person, Context context) {
        return person.journeys()
                .all()
                .filter(journey -> journey.mode().isEscorted() && journey.stage() == JourneyStage.IN_TRANSIT)
                .flatMap(journey -> Stream.ofNullable(journey.way().heard()));
    }

    /** They called, or are where somebody sees them. */
    @Override
    public boolean done(PersonState person, Instant since, Context context) {
        return person.journeys().all().anyMatch(journey -> isHeardOf(journey, since));
    }

    private static boolean isHeardOf(Journey journey, Instant since) {
        Instant heard = journey.way().heard();
        if (heard == null || heard.isBefore(since)) {
            return false;
        }
        boolean there = journey.stage() == JourneyStage.AT_RELAY
                || journey.stage() == JourneyStage.ARRIVED
                || journey.stage().isFollowed();
        return there || heard.isAfter(since);
    }
}
