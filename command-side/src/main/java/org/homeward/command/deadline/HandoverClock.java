package org.homeward.command.deadline;

import java.time.Instant;
import java.util.stream.Stream;
import org.homeward.command.kernel.Context;
import org.homeward.command.person.PersonState;
import org.homeward.command.returnhome.Journey;
import org.homeward.shared.policy.PolicyKey;
import org.homeward.shared.returnhome.JourneyStage;

/** Whoever arrived is handed over to those who receive them. */
final class HandoverClock implements DeadlineClock {

    @Override
    public PolicyKey key() {
        return PolicyKey.JOURNEY_HANDOVER;
    }

    @Override
    public Stream<Instant> running(PersonState person, Context context) {
        return person.journeys()
                .all()
                .filter(journey -> journey.stage() == JourneyStage.ARRIVED)
                .map(Journey::since);
    }

    @Override
    public boolean done(PersonState person, Instant since, Context context) {
        return person.journeys()
                .all()
                .flatMap(journey -> Stream.ofNullable(journey.followUp().from()))
                .anyMatch(handedOver -> !handedOver.isBefore(since));
    }
}
