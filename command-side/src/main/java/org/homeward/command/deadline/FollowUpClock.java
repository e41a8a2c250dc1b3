package org.homeward.command.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homeward.command.kernel.Context;
import org.homeward.command.person.PersonState;
import org.homeward.command.returnhome.Journey;
import org.homeward.command.returnhome.Journey.Following;
import org.homeward.shared.policy.DueDate;
import org.homeward.shared.policy.PolicyKey;

/**
 * Somebody looks whether a return holds, on the days that were promised when the person was handed over. The time for each
 * begins where that for the one before it ends.
 */
final class FollowUpClock implements DeadlineClock {

    /** One promised day. */
    private record Look(Instant since, LocalDate day, boolean done) {}

    @Override
    public PolicyKey key() {
        return PolicyKey.FOLLOW_HOME;
    }

    @Override
    public Stream<Instant> running(PersonState person, Context context) {
        return person.journeys()
                .all()
                .filter(journey ->
                        journey.stage().isFollowed() && !journey.followUp().over())
                .flatMap(journey -> looks(journey, context.zone()))
                .filter(look -> !look.done())
                .map(Look::since);
    }

    @Override
    public boolean done(PersonState person, Instant since, Context context) {
        return look(person, since, context).filter(Look::done).isPresent();
    }

    @Override
    public Optional<DueDate> due(PersonState person, Instant since, Context context) {
        return look(person, since, context).map(look -> new DueDate(endOf(look.day(), context.zone()), false));
    }

    private static Optional<Look> look(PersonState person, Instant since, Context context) {
        return person.journeys()
                .all()
                .flatMap(journey -> looks(journey, context.zone()))
                .filter(look -> look.since().equals(since))
                .findFirst();
    }

    private static Stream<Look> looks(Journey journey, ZoneId zone) {
        Following following = journey.followUp();
        Instant from = following.from();
        List<LocalDate> due = following.due();
        return from == null
                ? Stream.of()
                : IntStream.range(0, due.size())
                        .mapToObj(at -> new Look(
                                at == 0 ? from : endOf(due.get(at - 1), zone),
                                due.get(at),
                                following.done().contains(due.get(at))));
    }

    private static Instant endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
