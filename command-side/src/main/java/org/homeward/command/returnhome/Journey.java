package org.homeward.command.returnhome;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.KinId;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.StationRequestId;
import org.homeward.shared.returnhome.BoardingStep;
import org.homeward.shared.returnhome.Escort;
import org.homeward.shared.returnhome.FollowUpOutcome;
import org.homeward.shared.returnhome.JourneyEvent.JourneyPlanned;
import org.homeward.shared.returnhome.JourneyMode;
import org.homeward.shared.returnhome.JourneyStage;
import org.homeward.shared.returnhome.Receiver;
import org.homeward.shared.returnhome.Reception;
import org.jspecify.annotations.Nullable;

/**
 * A journey home, as decisions see it.
 *
 * @param mode        in which way
 * @param from        who answered for the person when it was planned
 * @param stage       where it stands
 * @param plannedBy   who planned it
 * @param approved    whether it is allowed
 * @param stops       the stations on the way, and the end; empty when the person travels alone
 * @param leg         which stop they are on the way to
 * @param responsible which station answers for the person, until they are handed over
 * @param since       when it came to the stage it is at
 * @param suitable    whether those who receive a child can look after it
 * @param teams       who travels from which stop on
 * @param trusts      with which accounts they sign in, by the stop they travel from
 * @param fit         whether a doctor let the person travel
 * @param papers      what the person travels with
 * @param boarded     the last step of bringing the person on board
 * @param lostAt      the stage at which the person got lost
 * @param way         when somebody was heard of last, and when they should arrive
 * @param followUp    whether it holds, as far as anybody looked
 */
public record Journey(
        JourneyMode mode,
        FacilityId from,
        JourneyStage stage,
        ActorId plannedBy,
        boolean approved,
        List<Stop> stops,
        int leg,
        FacilityId responsible,
        Instant since,
        boolean suitable,
        Map<Integer, List<Escort>> teams,
        Map<Integer, List<ActorId>> trusts,
        boolean fit,
        Papers papers,
        @Nullable BoardingStep boarded,
        @Nullable JourneyStage lostAt,
        OnTheWay way,
        Following followUp) {

    /**
     * Somebody who is to receive the person.
     *
     * @param station   a station or another facility
     * @param kin       a relative
     * @param reception whether they agreed
     * @param request   the request to that station
     */
    public record Stop(
            @Nullable FacilityId station,
            @Nullable KinId kin,
            Reception reception,
            @Nullable StationRequestId request) {

        static Stop of(Receiver receiver) {
            return new Stop(receiver.station(), receiver.kinId(), Reception.NOT_ASKED, null);
        }

        private static Stop at(FacilityId relay) {
            return new Stop(relay, null, Reception.NOT_ASKED, null);
        }

        Stop asked(@Nullable StationRequestId by) {
            return new Stop(station, kin, Reception.ASKED, by);
        }

        Stop answered(Reception answer) {
            return new Stop(station, kin, answer, request);
        }
    }

    /**
     * Vouchers and tickets.
     *
     * @param valid the number of the one that is valid
     * @param used  all numbers there ever were
     */
    record Papers(@Nullable ShortText valid, Set<ShortText> used) {
        static final Papers NONE = new Papers(null, Set.of());

        Papers issued(ShortText number) {
            Set<ShortText> all = new HashSet<>(used);
            all.add(number);
            return new Papers(number, Set.copyOf(all));
        }

        Papers spent() {
            return new Papers(null, used);
        }
    }

    /**
     * What is known from the way.
     *
     * @param heard    when somebody set out or called in last
     * @param expected when they should arrive
     */
    public record OnTheWay(
            @Nullable Instant heard, @Nullable Instant expected) {
        static final OnTheWay NOTHING = new OnTheWay(null, null);
    }

    /**
     * Whether it holds.
     *
     * @param from since when others answer for the person; absent before
     * @param due  the days on which somebody looks
     * @param done those of them on which somebody did
     * @param over whether nobody needs to look any more
     */
    public record Following(@Nullable Instant from, List<LocalDate> due, Set<LocalDate> done, boolean over) {
        static final Following NONE = new Following(null, List.of(), Set.of(), false);

        Following looked(@Nullable LocalDate day, FollowUpOutcome outcome) {
            Set<LocalDate> all = new HashSet<>(done);
            if (day != null) {
                all.add(day);
            }
            return new Following(from, due, Set.copyOf(all), over || outcome.isLast());
        }

        boolean isOpen() {
            return !over && !done.containsAll(due);
        }
    }

    static Journey planned(JourneyPlanned plan, ActorId by) {
        return new Journey(
                plan.mode(),
                plan.from(),
                JourneyStage.PLANNED,
                by,
                false,
                Stream.concat(
                                plan.relays().stream().map(Stop::at),
                                Stream.ofNullable(plan.receiver()).map(Stop::of))
                        .toList(),
                0,
                plan.from(),
                plan.occurredAt(),
                false,
                Map.of(),
                Map.of(),
                false,
                Papers.NONE,
                null,
                null,
                OnTheWay.NOTHING,
                Following.NONE);
    }

    /**
     * Whether somebody travels with the person by it, or is about to: who brought them as far as a station on the way does not
     * any more, nor does anybody once the person is handed over.
     */
    public boolean isEntrustedTo(ActorId account) {
        return stage.isLive()
                && trusts.entrySet().stream()
                        .anyMatch(trust ->
                                trust.getKey() >= leg && trust.getValue().contains(account));
    }

    /** How many stations lie on the way. */
    int relays() {
        return Math.max(0, stops.size() - 1);
    }

    /** Who receives the person at the end; absent when they travel alone. */
    @Nullable
    Stop end() {
        return stops.isEmpty() ? null : stops.getLast();
    }

    /** Which relative receives the person. */
    public @Nullable KinId kin() {
        Stop end = end();
        return end == null ? null : end.kin();
    }

    /** Whether everybody agreed who is still to receive the person. */
    boolean isConfirmed() {
        return stops.stream().skip(leg).allMatch(stop -> stop.reception() == Reception.CONFIRMED);
    }

    /** Whether anything of it is still to be done by somebody. */
    boolean isOpen() {
        return stage.isLive() || stage.isFollowed() || papers.valid() != null;
    }

    /** The stations on the way and at its end that answered so, until nobody looks any more. */
    Stream<FacilityId> partners(Collection<Reception> answers) {
        return stage.isLive() || stage.isFollowed()
                ? stops.stream()
                        .filter(stop -> answers.contains(stop.reception()))
                        .flatMap(stop -> Stream.ofNullable(stop.station()))
                : Stream.of();
    }

    /** A copy with some parts changed. */
    static final class Change {
        private final Journey from;
        private JourneyStage stage;
        private boolean approved;
        private List<Stop> stops;
        private int leg;
        private FacilityId responsible;
        private Instant since;
        private boolean suitable;
        private Map<Integer, List<Escort>> teams;
        private Map<Integer, List<ActorId>> trusts;
        private boolean fit;
        private Papers papers;
        private @Nullable BoardingStep boarded;
        private @Nullable JourneyStage lostAt;
        private OnTheWay way;
        private Following followUp;

        Change(Journey from) {
            this.from = from;
            stage = from.stage;
            approved = from.approved;
            stops = from.stops;
            leg = from.leg;
            responsible = from.responsible;
            since = from.since;
            suitable = from.suitable;
            teams = from.teams;
            trusts = from.trusts;
            fit = from.fit;
            papers = from.papers;
            boarded = from.boarded;
            lostAt = from.lostAt;
            way = from.way;
            followUp = from.followUp;
        }

        /** As it was before. */
        Journey of() {
            return from;
        }

        Change at(JourneyStage next, Instant when) {
            stage = next;
            since = when;
            return this;
        }

        Change approved(boolean next) {
            approved = next;
            return this;
        }

        Change stop(int which, Stop next) {
            List<Stop> all = new ArrayList<>(stops);
            all.set(which, next);
            stops = List.copyOf(all);
            return this;
        }

        Change suitable(boolean next) {
            suitable = next;
            return this;
        }

        Change team(int from, List<Escort> escorts) {
            Map<Integer, List<Escort>> all = new HashMap<>(teams);
            all.put(from, escorts);
            teams = Map.copyOf(all);
            return this;
        }

        Change entrusted(int from, List<ActorId> accounts) {
            Map<Integer, List<ActorId>> all = new HashMap<>(trusts);
            all.put(from, List.copyOf(accounts));
            trusts = Map.copyOf(all);
            return this;
        }

        Change fit(boolean next) {
            fit = next;
            return this;
        }

        Change papers(Papers next) {
            papers = next;
            return this;
        }

        Change boarded(BoardingStep step) {
            boarded = step;
            return this;
        }

        Change lostAt(@Nullable JourneyStage where) {
            lostAt = where;
            return this;
        }

        /** The next station answers for the person. */
        Change handedOnTo(FacilityId station) {
            responsible = station;
            leg = leg + 1;
            return this;
        }

        Change heard(Instant when, @Nullable Instant expected) {
            way = new OnTheWay(when, expected);
            return this;
        }

        Change following(Following next) {
            followUp = next;
            return this;
        }

        Journey done() {
            return new Journey(
                    from.mode,
                    from.from,
                    stage,
                    from.plannedBy,
                    approved,
                    stops,
                    leg,
                    responsible,
                    since,
                    suitable,
                    teams,
                    trusts,
                    fit,
                    papers,
                    boarded,
                    lostAt,
                    way,
                    followUp);
        }
    }
}
