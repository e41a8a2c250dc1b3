package org.homeward.seeds.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.seeds.world.AgeRule;
import org.homeward.seeds.world.Institution;
import org.homeward.seeds.world.SexRule;
import org.homeward.seeds.world.Site;
import org.homeward.seeds.world.Zone;
import org.homeward.shared.kernel.BedZoneId;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.network.BedNumber;

/** Which beds of a station are free while its stories are told in the order of arrival. */
final class FreeBeds {

    private final List<Free> zones = new ArrayList<>();

    /**
     * A bed in a zone.
     *
     * @param zone   the zone
     * @param number the bed
     */
    record Bed(BedZoneId zone, BedNumber number) {}

    /** The beds of a zone, each with the instant from which it is free. */
    private record Free(BedZoneId id, Zone zone, Map<BedNumber, Instant> beds) {}

    FreeBeds(Institution station) {
        for (Site site : station.sites()) {
            for (Zone zone : site.zones()) {
                Map<BedNumber, Instant> beds = new LinkedHashMap<>();
                WorldStory.beds(zone.beds()).forEach(bed -> beds.put(bed, Instant.MIN));
                zones.add(new Free(Ids.zone(station.code(), site.code(), zone.code()), zone, beds));
            }
        }
    }

    /** A bed that is free from an instant on; it is kept until it is given back. */
    Optional<Bed> take(Sex sex, boolean child, Instant at) {
        for (Free free : zones) {
            if (!admits(free.zone(), sex, child)) {
                continue;
            }
            for (Map.Entry<BedNumber, Instant> bed : free.beds().entrySet()) {
                if (bed.getValue().isBefore(at)) {
                    bed.setValue(Instant.MAX);
                    return Optional.of(new Bed(free.id(), bed.getKey()));
                }
            }
        }
        return Optional.empty();
    }

    void giveBack(Bed bed, Instant at) {
        zones.stream()
                .filter(free -> free.id().equals(bed.zone()))
                .forEach(free -> free.beds().put(bed.number(), at));
    }

    private static boolean admits(Zone zone, Sex sex, boolean child) {
        boolean bySex = zone.sex() == SexRule.ANY || zone.sex().name().equals(sex.name());
        boolean byAge = zone.age() == (child ? AgeRule.CHILD : AgeRule.ADULT);
        return bySex && byAge;
    }
}
