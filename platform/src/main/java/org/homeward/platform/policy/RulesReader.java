package org.homeward.platform.policy;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.homeward.shared.policy.PolicyEntry;
import org.homeward.shared.policy.PolicyKey;

/** Reads the file of rules: its head, its instruments and its entries. */
final class RulesReader {

    private final Problems problems;

    RulesReader(Problems problems) {
        this.problems = problems;
    }

    /** What a sound file holds. */
    record Rules(
            String jurisdiction, String version, ZoneId zone, Map<PolicyKey, PolicyEntry> entries, Section section) {}

    Optional<Rules> read(Section file) {
        file.only("jurisdiction", "version", "zone", "instruments", "entries");
        Optional<String> jurisdiction = Scalars.jurisdiction(file, problems);
        Optional<String> version = file.text("version");
        Optional<ZoneId> zone = zone(file);
        InstrumentReader instruments = new InstrumentReader(file, problems);
        Optional<Section> section = file.section("entries");
        Map<PolicyKey, PolicyEntry> entries =
                section.map(new EntryReader(instruments, problems)::read).orElse(Map.of());
        instruments.reportUncited();
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Rules(
                jurisdiction.orElseThrow(), version.orElseThrow(), zone.orElseThrow(), entries, section.orElseThrow()));
    }

    private Optional<ZoneId> zone(Section file) {
        return file.need("zone")
                .flatMap(node ->
                        Scalars.read(node, "zone", "a time zone such as Asia/Shanghai", problems, RulesReader::zoneOf));
    }

    /** Only a region: a bare offset such as +08:00 would know nothing of the clocks of the place. */
    private static Optional<ZoneId> zoneOf(String text) {
        return Optional.of(text).filter(ZoneId.getAvailableZoneIds()::contains).map(ZoneId::of);
    }
}
