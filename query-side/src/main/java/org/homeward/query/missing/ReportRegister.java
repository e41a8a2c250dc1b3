package org.homeward.query.missing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;
import org.homeward.query.matching.Profile;
import org.homeward.query.matching.ProfileIndex;
import org.homeward.query.matching.Score;
import org.homeward.query.matching.Scorer;
import org.homeward.shared.kernel.ReportId;
import org.homeward.shared.kernel.SoughtId;
import org.homeward.shared.missing.MissingReportFile;
import org.homeward.shared.missing.MissingReportFile.SoughtFile;
import org.homeward.shared.missing.SoughtPerson;
import org.homeward.shared.missing.SoughtState;
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
    private final ProfileIndex index;
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

    /** An empty register that compares as this scorer does. */
    public ReportRegister(Scorer scorer) {
        index = new ProfileIndex(scorer);
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
            index.put(id.value(), comparable(report));
            return report;
        });
    }

    /** Somebody in a report, whatever other reports call their people. */
    record InReport(ReportId report, SoughtId sought) {

        private static final char BETWEEN = ' ';

        String written() {
            return report.value() + BETWEEN + sought.value();
        }

        static InReport read(String written) {
            int between = written.indexOf(BETWEEN);
            return new InReport(
                    new ReportId(written.substring(0, between)), new SoughtId(written.substring(between + 1)));
        }
    }

    /** All reports, in no order. */
    Collection<MissingReportFile> all() {
        return reports.values();
    }

    /** A report; none where there is no such. */
    @Nullable
    MissingReportFile find(ReportId id) {
        return reports.get(id);
    }

    /** At most so many who are looked for and may be somebody who was found, the likeliest first. */
    Map<InReport, Score> matches(Profile found, int most) {
        Map<InReport, Score> matches = new LinkedHashMap<>();
        index.forFound(found, most).forEach(match -> matches.put(InReport.read(match.id()), match.score()));
        return matches;
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

    /** Who must not be compared is not even there. */
    private static Map<String, Profile> comparable(MissingReportFile report) {
        Map<String, Profile> profiles = new HashMap<>();
        if (MissingQueries.mayBeCompared(report)) {
            for (SoughtFile one : report.sought()) {
                SoughtPerson person = one.person().orNull();
                if (one.state() == SoughtState.LOOKED_FOR && person != null) {
                    profiles.put(new InReport(report.reportId(), one.soughtId()).written(), SoughtProfiles.of(person));
                }
            }
        }
        return profiles;
    }

    int count(Predicate<MissingReportFile> passes) {
        return (int) ordered.values().stream().filter(passes).count();
    }
}
