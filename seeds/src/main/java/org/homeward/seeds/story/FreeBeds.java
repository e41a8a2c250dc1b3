package org.homeward.seeds.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.homeward.seeds.world.AgeRule;
import org.homeward.seeds.world.Institution;
import org.homeward.seeds.world.SexRule;
import org.homeward.seeds.world.Site;
import org.homeward.seeds.world.Zone;
import org.homeward.shared.kernel.BedZoneId;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.network.BedNumber;

/**
 * Which beds of a station are free when, while its stories are told one after the other.
 *
 * <p>Stories are loaded whole, so somebody who still sleeps in a bed on the day of loading has it for every later story.
 */
final class FreeBeds {

    private final List<Free> zones = new ArrayList<>();

    /** The beds of a zone, each with its nights: from when to when. */
    private record Free(BedZoneId id, Zone zone, Map<BedNumber, NavigableMap<Instant, Instant>> beds) {}

    /** The beds of a station, but for those that somebody else has. */
    FreeBeds(Institution station, Set<Bed> taken) {
        for (Site site : station.sites()) {
            for (Zone zone : site.zones()) {
                Map<BedNumber, NavigableMap<Instant, Instant>> beds = new LinkedHashMap<>();
                BedZoneId id = Ids.zone(station.code(), site.code(), zone.code());
                WorldStory.beds(zone.beds()).stream()
                        .filter(bed -> !taken.contains(new Bed(id, bed)))
                        .forEach(bed -> beds.put(bed, new TreeMap<>()));
                zones.add(new Free(id, zone, beds));
            }
        }
    }

    /** Takes a bed that nobody has in that time; {@link Instant#MAX} for one who is still there. */
    Optional<Bed> take(Sex sex, boolean child, Instant from, Instant until) {
        for (Free free : zones) {
            if (!admits(free.zone(), sex, child)) {
                continue;
            }
            for (Map.Entry<BedNumber, NavigableMap<Instant, Instant>> bed :
                    free.beds().entrySet()) {
                if (isFree(bed.getValue(), from, until)) {
                    bed.getValue().put(from, until);
                    return Optional.of(new Bed(free.id(), bed.getKey()));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isFree(NavigableMap<Instant, Instant> nights, Instant from, Instant until) {
        if (nights.isEmpty()) {
            return true;
        }
        if (nights.lastEntry().getValue().equals(Instant.MAX)) {
            return false;
        }
        Map.Entry<Instant, Instant> before = nights.lowerEntry(until);
        return before == null || before.getValue().isBefore(from);
    }

    private static boolean admits(Zone zone, Sex sex, boolean child) {
        boolean bySex = zone.sex() == SexRule.ANY || zone.sex().name().equals(sex.name());
        boolean byAge = zone.age() == (child ? AgeRule.CHILD : AgeRule.ADULT);
        return bySex && byAge;
    }
}
