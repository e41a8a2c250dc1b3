package org.homeward.command.network;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.network.AgeRule;
import org.homeward.shared.network.BedNumber;
import org.homeward.shared.network.SexRule;
import org.homeward.shared.network.ZoneEvent;
import org.homeward.shared.network.ZoneEvent.BedReleased;
import org.homeward.shared.network.ZoneEvent.BedTaken;
import org.homeward.shared.network.ZoneEvent.BedWithdrawn;
import org.homeward.shared.network.ZoneEvent.BedsAdded;
import org.homeward.shared.network.ZoneEvent.OverflowDeclared;
import org.homeward.shared.network.ZoneEvent.OverflowEnded;
import org.homeward.shared.network.ZoneEvent.ZoneClosed;
import org.homeward.shared.network.ZoneEvent.ZoneOpened;
import org.jspecify.annotations.Nullable;

/**
 * A zone of beds, as decisions see it.
 *
 * @param facility  whose zone it is; absent while there is no such zone
 * @param closed    whether it is closed
 * @param sexRule   who may sleep here, by sex
 * @param ageRule   who may sleep here, by age
 * @param beds      the beds in use
 * @param emergency whether extra beds were declared
 * @param overflow  the extra beds of that emergency
 * @param occupants who sleeps where
 */
record ZoneState(
        @Nullable FacilityId facility,
        boolean closed,
        SexRule sexRule,
        AgeRule ageRule,
        Set<BedNumber> beds,
        boolean emergency,
        Set<BedNumber> overflow,
        Map<BedNumber, Occupant> occupants) {

    static final ZoneState NONE =
            new ZoneState(null, false, SexRule.ANY, AgeRule.ANY, Set.of(), false, Set.of(), Map.of());

    /**
     * Who sleeps in a bed.
     *
     * @param person who
     * @param carer  the adult who looks after them, when they are a child among adults
     */
    record Occupant(PersonId person, @Nullable PersonId carer) {}

    ZoneState evolve(ZoneEvent event) {
        return switch (event) {
            case ZoneOpened opened ->
                new ZoneState(
                        opened.facilityId(),
                        false,
                        opened.sexRule(),
                        opened.ageRule(),
                        Set.copyOf(opened.beds()),
                        false,
                        Set.of(),
                        Map.of());
            case BedsAdded added -> withBeds(both(beds, added.beds()), emergency, overflow);
            case BedWithdrawn withdrawn ->
                withBeds(without(beds, withdrawn.bed()), emergency, without(overflow, withdrawn.bed()));
            case OverflowDeclared declared -> withBeds(beds, true, Set.copyOf(declared.extraBeds()));
            case OverflowEnded ignored -> withBeds(beds, false, Set.of());
            case BedTaken taken -> withOccupant(taken.bed(), new Occupant(taken.personId(), taken.carer()));
            case BedReleased released -> withOccupant(released.bed(), null);
            case ZoneClosed ignored ->
                new ZoneState(facility, true, sexRule, ageRule, beds, emergency, overflow, occupants);
        };
    }

    boolean has(BedNumber bed) {
        return beds.contains(bed) || overflow.contains(bed);
    }

    boolean sleepsAsAdult(PersonId person) {
        return occupants.containsValue(new Occupant(person, null));
    }

    private ZoneState withBeds(Set<BedNumber> nextBeds, boolean nextEmergency, Set<BedNumber> nextOverflow) {
        return new ZoneState(facility, closed, sexRule, ageRule, nextBeds, nextEmergency, nextOverflow, occupants);
    }

    private ZoneState withOccupant(BedNumber bed, @Nullable Occupant occupant) {
        Map<BedNumber, Occupant> next = new HashMap<>(occupants);
        if (occupant == null) {
            next.remove(bed);
        } else {
            next.put(bed, occupant);
        }
        return new ZoneState(facility, closed, sexRule, ageRule, beds, emergency, overflow, Map.copyOf(next));
    }

    private static Set<BedNumber> both(Set<BedNumber> some, Collection<BedNumber> more) {
        Set<BedNumber> all = new HashSet<>(some);
        all.addAll(more);
        return Set.copyOf(all);
    }

    private static Set<BedNumber> without(Set<BedNumber> some, BedNumber one) {
        Set<BedNumber> rest = new HashSet<>(some);
        rest.remove(one);
        return Set.copyOf(rest);
    }
}
