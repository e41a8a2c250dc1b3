package org.homeward.query.missing;

import java.util.List;
import org.homeward.query.platform.Asking;
import org.homeward.query.platform.Documents;
import org.homeward.query.platform.Versioned;
import org.homeward.query.platform.Views;
import org.homeward.shared.kernel.QueryFault;
import org.homeward.shared.kernel.Viewer;
import org.homeward.shared.missing.MissingQuery.FindOwnReports;
import org.homeward.shared.missing.MissingQuery.GetOwnReport;
import org.homeward.shared.missing.MissingReportFile;
import org.homeward.shared.missing.MissingReportFile.SoughtFile;
import org.homeward.shared.missing.OwnReport;
import org.homeward.shared.missing.OwnReport.OwnSought;
import org.homeward.shared.missing.OwnReportPage;
import org.homeward.shared.missing.SoughtState;
import org.homeward.shared.network.FacilityFile;

/**
 * Answers what a partner asks about the reports that it filed. One that somebody else filed is not there, whoever that was and
 * however the question is put: not even how often it changed can be found out. What is in the answer is chosen here field by
 * field: what a report gets to tell later on is not in it by itself.
 */
public final class OwnReports {

    private final Documents documents;
    private final MissingQueries reports;

    /** Answers from what the stations are answered from. */
    public OwnReports(Documents documents, MissingQueries reports) {
        this.documents = documents;
        this.reports = reports;
    }

    /** One report. */
    public OwnReport report(GetOwnReport query) {
        Asking.permittedSomewhere(query.viewer(), query);
        MissingReportFile found = reports.atLeast(
                        query.reportId(), query.atLeastVersion(), report -> isOwn(query.viewer(), report))
                .orElseThrow(() -> new QueryFault(QueryFault.Code.NOT_FOUND));
        return own(found);
    }

    /** A page of reports. */
    public OwnReportPage reports(FindOwnReports query) {
        Asking.permittedSomewhere(query.viewer(), query);
        MissingQueries.Found found =
                reports.page(query.viewer(), query.after(), query.first(), report -> isOwn(query.viewer(), report));
        List<OwnReport> own = found.reports().stream().map(this::own).toList();
        return new OwnReportPage(own, found.hasNext(), found.endCursor(), found.total());
    }

    private static boolean isOwn(Viewer viewer, MissingReportFile report) {
        return viewer.actor().equals(report.filedBy());
    }

    private OwnReport own(MissingReportFile report) {
        FacilityFile station = documents
                .find(Views.FACILITIES, report.station().value())
                .map(Versioned::document)
                .orElse(null);
        return new OwnReport(
                report.reportId(),
                report.station(),
                station == null ? null : station.name(),
                station == null ? null : station.phone(),
                report.source(),
                report.reporter(),
                report.reference(),
                report.consents(),
                report.sought().stream().map(OwnReports::own).toList(),
                report.reportedAt(),
                report.closedAt());
    }

    private static OwnSought own(SoughtFile one) {
        return new OwnSought(one.soughtId(), one.person(), told(one.state()), one.addedAt());
    }

    /** A match is a guess, and after it was proven the family is told by the station, not by a list. */
    private static SoughtState told(SoughtState state) {
        return switch (state) {
            case LOOKED_FOR, MATCHED, VERIFIED -> SoughtState.LOOKED_FOR;
            case REUNITED, FOUND_ELSEWHERE -> state;
        };
    }
}
