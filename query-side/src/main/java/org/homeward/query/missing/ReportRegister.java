package org.homeward.query.missing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;
import org.homeward.shared.kernel.ReportId;
import org.homeward.shared.missing.MissingReportFile;
import org.jspecify.annotations.Nullable;

/**
 * All reports of missing people, in memory: there are few beside the people on file, and no file on the disk tells who is
 * looked for.
 */
public final class ReportRegister {

    private static final Comparator<Place> NEWEST_FIRST = Comparator.comparing(Place::changedAt)
            .reversed()
            .thenComparing(place -> place.id().value());

    private final ConcurrentMap<ReportId, MissingReportFile> reports = new ConcurrentHashMap<>();
    private final NavigableMap<Place, MissingReportFile> ordered = new ConcurrentSkipListMap<>(NEWEST_FIRST);

    /**
     * Where a report stands in the list.
     *
     * @param changedAt when its last fact was recorded
     * @param id        which report
     */
    record Place(Instant changedAt, ReportId id) {

        static Place of(MissingReportFile report) {
            return new Place(report.changedAt(), report.reportId());
        }
    }

    /** Takes in what a report says now; what is older than what is known is passed over. */
    public void put(MissingReportFile report) {
        reports.compute(report.reportId(), (id, known) -> {
            if (known != null && known.version() > report.version()) {
                return known;
            }
            if (known != null) {
                ordered.remove(Place.of(known));
            }
            ordered.put(Place.of(report), report);
            return report;
        });
    }

    Optional<MissingReportFile> find(ReportId id) {
        return Optional.ofNullable(reports.get(id));
    }

    /** At most so many that pass, from behind a place on. */
    List<MissingReportFile> after(@Nullable Place place, int most, Predicate<MissingReportFile> passes) {
        List<MissingReportFile> found = new ArrayList<>();
        for (MissingReportFile report : (place == null ? ordered : ordered.tailMap(place, false)).values()) {
            if (passes.test(report)) {
                found.add(report);
                if (found.size() == most) {
                    break;
                }
            }
        }
        return found;
    }

    int count(Predicate<MissingReportFile> passes) {
        return (int) ordered.values().stream().filter(passes).count();
    }
}
