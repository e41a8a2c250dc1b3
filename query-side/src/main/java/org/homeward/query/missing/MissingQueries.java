package org.homeward.query.missing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.homeward.query.caseload.Caseload;
import org.homeward.query.missing.ReportRegister.Place;
import org.homeward.query.platform.Asking;
import org.homeward.query.platform.Documents;
import org.homeward.query.platform.OwnCursors;
import org.homeward.query.platform.Versioned;
import org.homeward.query.platform.Views;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.QueryFault;
import org.homeward.shared.kernel.ReportId;
import org.homeward.shared.kernel.Viewer;
import org.homeward.shared.missing.MissingQuery;
import org.homeward.shared.missing.MissingQuery.FindMissingReports;
import org.homeward.shared.missing.MissingQuery.GetMissingReport;
import org.homeward.shared.missing.MissingQuery.WatchMissingReport;
import org.homeward.shared.missing.MissingReportChanged;
import org.homeward.shared.missing.MissingReportFile;
import org.homeward.shared.missing.MissingReportPage;
import org.homeward.shared.missing.ReportConsent;
import org.jspecify.annotations.Nullable;

/** Answers what is asked about reports of missing people. */
public final class MissingQueries {

    private static final int LONGEST_PAGE = 100;

    private final Documents documents;
    private final ReportRegister register;
    private final Caseload caseload;
    private final OwnCursors cursors = new OwnCursors();
    private volatile boolean loaded;

    /** Answers from the given documents, from what the register was told, and from the list of people. */
    public MissingQueries(Documents documents, ReportRegister register, Caseload caseload) {
        this.documents = documents;
        this.register = register;
        this.caseload = caseload;
    }

    /** What somebody was told of as likely and nobody decided yet. */
    public Suggestions suggestions() {
        return new Suggestions(this::whole, caseload);
    }

    /** One report. */
    public MissingReportFile report(GetMissingReport query) {
        Asking.permittedSomewhere(query.viewer(), query);
        return shown(query.viewer(), atLeast(query.reportId(), query.atLeastVersion(), report -> true));
    }

    /** A page of reports. */
    public MissingReportPage reports(FindMissingReports query) {
        Asking.permittedSomewhere(query.viewer(), query);
        Set<ReportId> told = query.likelyMatch() == null ? null : suggestions().reports(query.likelyMatch());
        Found found = page(
                query.viewer(),
                query.after(),
                query.first(),
                report -> isVisible(query.viewer(), report)
                        && (told == null || told.contains(report.reportId()))
                        && (query.station() == null || query.station().equals(report.station()))
                        && (!query.openOnly() || report.closedAt() == null));
        return new MissingReportPage(found.reports(), found.hasNext(), found.endCursor(), found.total());
    }

    /**
     * Reports that may be shown.
     *
     * @param reports   the reports, the newest change first
     * @param hasNext   whether there are more
     * @param endCursor where the next page begins
     * @param total     how many there are in all
     */
    record Found(
            List<MissingReportFile> reports,
            boolean hasNext,
            @Nullable String endCursor,
            int total) {}

    Found page(Viewer viewer, @Nullable String after, int first, Predicate<MissingReportFile> asked) {
        if (first < 1 || first > LONGEST_PAGE) {
            throw new QueryFault(QueryFault.Code.BAD_FILTER);
        }
        ReportRegister all = whole();
        List<MissingReportFile> found = all.after(place(cursors.opened(after, viewer)), first + 1, asked);
        boolean hasNext = found.size() > first;
        List<MissingReportFile> page = hasNext ? found.subList(0, first) : found;
        String end = page.isEmpty() ? null : cursors.sealed(place(page.getLast()), viewer);
        return new Found(List.copyOf(page), hasNext, end, all.count(asked));
    }

    /** A report that the views have as of a version; one that does not pass is waited for as one that is not there. */
    Optional<MissingReportFile> atLeast(ReportId id, @Nullable Long version, Predicate<MissingReportFile> passes) {
        return Documents.atLeast(
                version,
                () -> find(id).filter(passes),
                found -> found.map(MissingReportFile::version).orElse(-1L));
    }

    /** What a watcher is told first. */
    public MissingReportChanged watch(WatchMissingReport query) {
        return changed(readable(query, query.reportId()));
    }

    /** What is told of a new version. */
    public static MissingReportChanged changed(MissingReportFile report) {
        return new MissingReportChanged(report.reportId(), report.version());
    }

    /** A report that somebody may read, as they may ask this. */
    MissingReportFile readable(MissingQuery query, ReportId id) {
        Asking.permittedSomewhere(query.viewer(), query);
        return shown(query.viewer(), find(id));
    }

    private MissingReportFile shown(Viewer viewer, Optional<MissingReportFile> found) {
        return found.filter(report -> isVisible(viewer, report))
                .orElseThrow(() -> new QueryFault(QueryFault.Code.NOT_FOUND));
    }

    /** The register for somebody who may ask this. */
    ReportRegister register(MissingQuery query) {
        Asking.permittedSomewhere(query.viewer(), query);
        return whole();
    }

    /** What somebody has read stands in the list they look at next, even while the views are a moment behind. */
    private Optional<MissingReportFile> find(ReportId id) {
        Optional<MissingReportFile> found =
                documents.find(Views.MISSING_REPORTS, id.value()).map(Versioned::document);
        found.ifPresent(register::put);
        return found;
    }

    /** The register with all reports there are; half of them would look like all. */
    private ReportRegister whole() {
        if (!loaded) {
            if (!documents.areWhole()) {
                throw new QueryFault(QueryFault.Code.REBUILDING);
            }
            documents.all(Views.MISSING_REPORTS).forEach(register::put);
            loaded = true;
        }
        return register;
    }

    /** Whether those whom a report looks for may be compared with people on file at all. */
    static boolean mayBeCompared(MissingReportFile report) {
        return report.closedAt() == null && report.consents().contains(ReportConsent.COMPARE);
    }

    /** Whether the station that answers for somebody on file may know of a report. */
    static boolean mayBeShownTo(FacilityId station, MissingReportFile report) {
        return report.station().equals(station) || report.consents().contains(ReportConsent.SHARE_WITH_STATIONS);
    }

    /** Each station sees its own reports, and those of others that may be shown to it. */
    boolean isVisible(Viewer viewer, MissingReportFile report) {
        return report.consents().contains(ReportConsent.SHARE_WITH_STATIONS)
                || documents.reach().covers(viewer, report.station());
    }

    private static String place(MissingReportFile last) {
        return last.changedAt() + " " + last.reportId().value();
    }

    private static @Nullable Place place(@Nullable String written) {
        if (written == null) {
            return null;
        }
        int space = written.indexOf(' ');
        return new Place(Instant.parse(written.substring(0, space)), new ReportId(written.substring(space + 1)));
    }
}
