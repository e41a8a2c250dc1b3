package org.homeward.seeds.story;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.homeward.seeds.people.Dice;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.Command;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.Role;

/** Takes down the steps of one person's story as time goes on: each is written down some minutes after it happened. */
final class Journal {

    private static final int SLOWEST_MINUTES = 40;

    private final FacilityId station;
    private final Crew crew;
    private final Dice dice;
    private final Instant end;
    private final List<Step> steps = new ArrayList<>();
    private Instant now;

    /**
     * Who works at a station.
     *
     * @param desk       writes down
     * @param supervisor decides what needs a second person
     * @param tracer     looks for names and families
     */
    record Crew(ActorId desk, ActorId supervisor, ActorId tracer) {}

    /**
     * A place among the steps that is filled later.
     *
     * @param index      before which step
     * @param at         when it happens
     * @param recordedAt when it is written down
     */
    record Slot(int index, Instant at, Instant recordedAt) {}

    Journal(FacilityId station, Crew crew, Dice dice, Instant begin, Instant end) {
        this.station = station;
        this.crew = crew;
        this.dice = dice;
        this.now = begin;
        this.end = end;
    }

    FacilityId station() {
        return station;
    }

    Instant now() {
        return now;
    }

    /** Whether the day of loading is reached: nothing later has happened. */
    boolean isOver() {
        return now.isAfter(end);
    }

    int size() {
        return steps.size();
    }

    void rest(Duration time) {
        now = now.plus(time);
    }

    /** The desk writes down what happened now; the next step comes so many hours later. */
    void then(Command command, int hours) {
        take(command, crew.desk(), Role.STATION_STAFF, hours, dice);
    }

    /** The supervisor decides. */
    void decided(Command command, int hours) {
        take(command, crew.supervisor(), Role.SUPERVISOR, hours, dice);
    }

    /** The tracing officer writes down, at a pace of its own. */
    void looked(Command command, int hours, Dice own) {
        take(command, crew.tracer(), Role.TRACING_OFFICER, hours, own);
    }

    /** The supervisor decides what the tracing officer may not, at the same pace. */
    void decided(Command command, int hours, Dice own) {
        take(command, crew.supervisor(), Role.SUPERVISOR, hours, own);
    }

    /** Keeps a place for a step that happens now. */
    Slot keep(int hours) {
        Instant recorded = writtenDown(dice);
        Slot slot = new Slot(steps.size(), now, recorded);
        now = recorded.plus(Duration.ofHours(hours));
        return slot;
    }

    void fill(Slot slot, Command command) {
        steps.add(slot.index(), new Step(command, crew.desk(), Role.STATION_STAFF, station, slot.recordedAt()));
    }

    /** What happened up to the day of loading. */
    List<Step> told() {
        return steps.stream().filter(step -> !step.recordedAt().isAfter(end)).toList();
    }

    private void take(Command command, ActorId actor, Role role, int hours, Dice pace) {
        Instant recorded = writtenDown(pace);
        steps.add(new Step(command, actor, role, station, recorded));
        now = recorded.plus(Duration.ofHours(hours));
    }

    private Instant writtenDown(Dice pace) {
        return now.plus(Duration.ofMinutes(pace.between(1, SLOWEST_MINUTES)));
    }
}
