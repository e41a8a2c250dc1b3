package org.homeward.command.deadline;

import java.time.Instant;
import java.util.stream.Stream;
import org.homeward.command.kernel.Context;
import org.homeward.command.person.PersonState;
import org.homeward.shared.policy.PolicyKey;
import org.homeward.shared.returnhome.JourneyStage;

/** Whoever is on the way arrives about when they should; counted from the time they were expected, as last said. */
final class ArrivalClock implements DeadlineClock {

    @Override
    public PolicyKey key() {
        return PolicyKey.JOURNEY_LATE;
    }

    @Override
    public Stream<Instant> running(PersonState person, Context context) {
        return person.journeys()
                .all()
                .filter(journey -> journey.mode().isEscorted() && journey.stage() == JourneyStage.IN_TRANSIT)
                .flatMap(journey -> Stream.ofNullable(journey.way().expected()));
    }

    @Override
    public boolean done(PersonState person, Instant since, Context context) {
        return person.journeys()
                .all()
                .filter(journey -> since.equals(journey.way().expected()))
                .anyMatch(journey -> journey.stage() == JourneyStage.AT_RELAY
                        || journey.stage() == JourneyStage.ARRIVED
                        || journey.stage().isFollowed());
    }
}
