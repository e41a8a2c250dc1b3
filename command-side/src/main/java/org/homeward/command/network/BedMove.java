package org.homeward.command.network;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.homeward.command.intake.StayState;
import org.homeward.command.kernel.Bed;
import org.homeward.command.person.PersonState;
import org.homeward.command.placement.PlacementState.Placement;
import org.homeward.shared.intake.IntakeEvent.BedAssigned;
import org.homeward.shared.kernel.BedZoneId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.network.BedNumber;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.placement.PlacementEvent.PlacementStarted;
import org.jspecify.annotations.Nullable;

/** What a fact about a person means for a bed. It is decided on the zone and stored together with that fact. */
public sealed interface BedMove {

    /** Which zone decides. */
    BedZoneId zone();

    /** Which bed. */
    BedNumber bed();

    /**
     * Somebody is to sleep here.
     *
     * @param zone    the zone
     * @param bed     the bed
     * @param person  who
     * @param station the station whose bed it must be
     * @param carer   an adult of the same zone who looks after a child
     * @param at      when
     */
    record Take(
            BedZoneId zone,
            BedNumber bed,
            PersonId person,
            FacilityId station,
            @Nullable PersonId carer,
            Instant at) implements BedMove {}

    /**
     * Somebody no longer sleeps here.
     *
     * @param zone   the zone
     * @param bed    the bed
     * @param person who
     * @param at     when
     */
    record Release(BedZoneId zone, BedNumber bed, PersonId person, Instant at) implements BedMove {}

    /**
     * What one event means for beds.
     *
     * @param before the person before it
     * @param after  the person after it
     */
    static List<BedMove> of(PersonState before, PersonEvent event, PersonState after) {
        List<BedMove> moves = new ArrayList<>(2);
        Set<Bed> kept = bedsOf(after);
        for (Bed left : bedsOf(before)) {
            if (!kept.contains(left)) {
                moves.add(new Release(left.zone(), left.number(), event.personId(), event.occurredAt()));
            }
        }
        StayState stay = after.intake().last();
        if (event instanceof BedAssigned assigned && stay != null) {
            moves.add(new Take(
                    assigned.zoneId(),
                    assigned.bed(),
                    assigned.personId(),
                    stay.station(),
                    assigned.carer(),
                    assigned.occurredAt()));
        }
        if (event instanceof PlacementStarted started) {
            after.placement()
                    .of(started.placementId())
                    .map(placed -> move(started, placed))
                    .ifPresent(moves::add);
        }
        return moves;
    }

    private static @Nullable BedMove move(PlacementStarted started, Placement placed) {
        Bed bed = placed.bed();
        FacilityId facility = placed.home().facility();
        return bed == null || facility == null
                ? null
                : new Take(bed.zone(), bed.number(), started.personId(), facility, null, started.occurredAt());
    }

    private static Set<Bed> bedsOf(PersonState person) {
        Set<Bed> beds = new LinkedHashSet<>();
        StayState stay = person.intake().open();
        if (stay != null && stay.bed() != null) {
            beds.add(stay.bed());
        }
        person.placement()
                .lived()
                .flatMap(lived -> Stream.ofNullable(lived.getValue().bed()))
                .forEach(beds::add);
        return beds;
    }
}
