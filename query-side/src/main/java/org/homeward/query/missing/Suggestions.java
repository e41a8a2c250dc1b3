package org.homeward.query.missing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.query.caseload.Caseload;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.ReportId;
import org.homeward.shared.missing.MatchWord;
import org.homeward.shared.missing.MissingReportFile;
import org.homeward.shared.missing.MissingReportFile.SoughtFile;
import org.homeward.shared.missing.MissingReportFile.Suggestion;
import org.homeward.shared.missing.SoughtState;

/**
 * Which likely matches those concerned were told of and nobody decided yet.
 *
 * <p>What was told stands in the report, and so does what was decided. Whether the person is still looked for stands in the
 * list of people. Each is asked as it stands: what rests, ended, was merged away or may no longer be shown is not counted.
 */
public final class Suggestions {

    private final Supplier<ReportRegister> reports;
    private final Caseload caseload;

    Suggestions(Supplier<ReportRegister> reports, Caseload caseload) {
        this.reports = reports;
        this.caseload = caseload;
    }

    /**
     * One of them.
     *
     * @param report in which somebody is looked for
     * @param person who likely is the one
     */
    private record Open(MissingReportFile report, PersonId person) {}

    /** Who on file likely is somebody who is looked for. */
    public Set<PersonId> people(MatchWord word) {
        return open(word).map(Open::person).collect(Collectors.toUnmodifiableSet());
    }

    /** In which reports somebody is looked for who likely is on file. */
    Set<ReportId> reports(MatchWord word) {
        return open(word).map(open -> open.report().reportId()).collect(Collectors.toUnmodifiableSet());
    }

    private Stream<Open> open(MatchWord word) {
        List<Open> undecided = new ArrayList<>();
        reports.get().all().stream()
                .filter(MissingQueries::mayBeCompared)
                .forEach(report -> report.sought()
                        .forEach(one -> undecided(one)
                                .filter(told -> word == MatchWord.UNDECIDED || told.seenAt() == null)
                                .forEach(told -> undecided.add(new Open(report, told.personId())))));
        Map<PersonId, FacilityId> traced =
                caseload.traced(undecided.stream().map(Open::person).collect(Collectors.toSet()));
        return undecided.stream().filter(open -> {
            FacilityId station = traced.get(open.person());
            return station != null && MissingQueries.mayBeShownTo(station, open.report());
        });
    }

    private static Stream<Suggestion> undecided(SoughtFile one) {
        return one.state() == SoughtState.LOOKED_FOR
                ? one.suggested().stream().filter(told -> !one.ruledOut().contains(told.personId()))
                : Stream.empty();
    }
}
