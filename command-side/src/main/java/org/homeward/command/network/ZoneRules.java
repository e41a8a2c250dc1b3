package org.homeward.command.network;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeward.command.kernel.Context;
import org.homeward.command.person.PersonState;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.network.AgeRule;
import org.homeward.shared.network.BedNumber;
import org.homeward.shared.policy.PolicyKey;

/** Lodging separate by sex, zoned by age, one bed each, never more people than beds. */
final class ZoneRules {

    private ZoneRules() {}

    static void isNew(ZoneState zone) {
        if (zone.facility() != null) {
            throw new Refused(RefusalCode.ZONE_ALREADY_OPEN);
        }
    }

    static void isOpen(ZoneState zone) {
        if (zone.facility() == null) {
            throw new Refused(RefusalCode.ZONE_NOT_FOUND);
        }
        if (zone.closed()) {
            throw new Refused(RefusalCode.ZONE_CLOSED);
        }
    }

    static void isEmpty(ZoneState zone) {
        if (!zone.occupants().isEmpty()) {
            throw new Refused(
                    RefusalCode.ZONE_OCCUPIED,
                    Map.of("occupied", Integer.toString(zone.occupants().size())));
        }
    }

    static void belongsTo(ZoneState zone, FacilityId station) {
        if (!station.equals(zone.facility())) {
            throw new Refused(RefusalCode.ZONE_OF_OTHER_FACILITY, Map.of("station", station.value()));
        }
    }

    static void isFree(ZoneState zone, BedNumber bed) {
        if (!zone.has(bed)) {
            throw new Refused(RefusalCode.BED_NOT_FOUND, Map.of("bed", bed.value()));
        }
        if (zone.occupants().containsKey(bed)) {
            throw new Refused(RefusalCode.BED_TAKEN, Map.of("bed", bed.value()));
        }
    }

    static void bedsAreNamed(List<BedNumber> beds) {
        if (beds.isEmpty()) {
            throw new Refused(RefusalCode.BEDS_NOT_NAMED);
        }
    }

    static void bedsDiffer(List<BedNumber> beds) {
        Set<BedNumber> seen = new HashSet<>();
        for (BedNumber bed : beds) {
            if (!seen.add(bed)) {
                throw new Refused(RefusalCode.BED_ALREADY_EXISTS, Map.of("bed", bed.value()));
            }
        }
    }

    static void bedsAreNew(ZoneState zone, List<BedNumber> beds) {
        for (BedNumber bed : beds) {
            if (zone.has(bed)) {
                throw new Refused(RefusalCode.BED_ALREADY_EXISTS, Map.of("bed", bed.value()));
            }
        }
    }

    static void noOverflow(ZoneState zone) {
        if (zone.emergency()) {
            throw new Refused(RefusalCode.OVERFLOW_ALREADY_DECLARED);
        }
    }

    static void overflowIsEmpty(ZoneState zone) {
        if (!zone.emergency()) {
            throw new Refused(RefusalCode.OVERFLOW_NOT_DECLARED);
        }
        long occupied =
                zone.overflow().stream().filter(zone.occupants()::containsKey).count();
        if (occupied > 0) {
            throw new Refused(RefusalCode.OVERFLOW_BEDS_OCCUPIED, Map.of("occupied", Long.toString(occupied)));
        }
    }

    static void admitsSex(ZoneState zone, Sex sex) {
        boolean fits = switch (zone.sexRule()) {
            case ANY -> true;
            case FEMALE -> sex == Sex.FEMALE;
            case MALE -> sex == Sex.MALE;
        };
        if (!fits) {
            throw new Refused(
                    RefusalCode.ZONE_SEX_MISMATCH, Map.of("zone", zone.sexRule().name(), "person", sex.name()));
        }
    }

    /**
     * A child sleeps among adults only beside an adult of the same zone who looks after it. Who is looked after there
     * is no such adult.
     */
    static void admitsAge(ZoneState zone, BedMove.Take take, PersonState person, Context context) {
        boolean mayBeChild = mayBeChild(take, person, context);
        if (zone.ageRule() == AgeRule.CHILD && !mayBeChild) {
            throw new Refused(RefusalCode.ZONE_AGE_MISMATCH);
        }
        PersonId carer = take.carer();
        boolean hasCarer = carer != null && !carer.equals(take.person()) && zone.sleepsAsAdult(carer);
        if (zone.ageRule() == AgeRule.ADULT && mayBeChild && !hasCarer) {
            throw new Refused(RefusalCode.CHILD_IN_ADULT_ZONE);
        }
    }

    static boolean mayBeChild(BedMove.Take take, PersonState person, Context context) {
        int adult = context.policy().age(PolicyKey.AGE_ADULT);
        return person.mayBeYoungerThan(adult, context.dayOf(take.at()));
    }
}
