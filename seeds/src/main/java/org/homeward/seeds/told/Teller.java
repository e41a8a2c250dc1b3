package org.homeward.seeds.told;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.homeward.seeds.story.Ids;
import org.homeward.seeds.story.Step;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.BedZoneId;
import org.homeward.shared.kernel.Command;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.Role;

/** Takes down a story: who did what at which hour of the station's clock. It is written down some minutes later. */
final class Teller {

    private static final ZoneId STATIONS = ZoneId.of("Asia/Shanghai");
    private static final Duration WRITING = Duration.ofMinutes(6);

    private final String institution;
    private final String place;
    private final List<Step> steps = new ArrayList<>();

    private Teller(String institution, String place) {
        this.institution = institution;
        this.place = place;
    }

    /** At the city's rescue station. */
    static Teller atTheStation() {
        return new Teller("tj-rescue", "tj");
    }

    /** At the city's protection centre for minors. */
    static Teller amongChildren() {
        return new Teller("tj-minors", "tjminors");
    }

    FacilityId station() {
        return Ids.facility(institution);
    }

    BedZoneId zone(String code) {
        return Ids.zone(institution, "main", code);
    }

    /** The city's institution for children, where they live who cannot go home. */
    static FacilityId childrensHome() {
        return Ids.facility("tj-children");
    }

    /** A zone of it. */
    static BedZoneId zoneOfChildrensHome(String code) {
        return Ids.zone("tj-children", "main", code);
    }

    /** The desk by day. */
    void desk(String when, Function<Instant, Command> what) {
        take(when, "desk1", Role.STATION_STAFF, what);
    }

    /** The desk by night: another account. */
    void night(String when, Function<Instant, Command> what) {
        take(when, "desk2", Role.STATION_STAFF, what);
    }

    /** The officer who looks for families. */
    void tracing(String when, Function<Instant, Command> what) {
        take(when, "trace1", Role.TRACING_OFFICER, what);
    }

    /** The supervisor: the second pair of eyes. */
    void supervisor(String when, Function<Instant, Command> what) {
        take(when, "super1", Role.SUPERVISOR, what);
    }

    /** The desk of another station, which takes part in this story. */
    void deskOf(String other, String when, Function<Instant, Command> what) {
        take(when, "desk1" + other.replace("-", ""), Role.STATION_STAFF, Ids.facility(other), what);
    }

    /** What was told, in the order in which it was written down: a story may follow one thread to its end first. */
    List<Step> steps() {
        return steps.stream().sorted(Comparator.comparing(Step::recordedAt)).toList();
    }

    private void take(String when, String who, Role role, Function<Instant, Command> what) {
        take(when, who + place, role, station(), what);
    }

    private void take(String when, String who, Role role, FacilityId where, Function<Instant, Command> what) {
        Instant at = LocalDateTime.parse(when).atZone(STATIONS).toInstant();
        steps.add(new Step(what.apply(at), new ActorId("actor-" + who), role, where, at.plus(WRITING)));
    }
}
