package org.homeward.shared.missing;

import java.util.List;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Question;
import org.homeward.shared.kernel.ReportId;
import org.homeward.shared.kernel.Reveal;
import org.homeward.shared.kernel.Revealing;
import org.homeward.shared.kernel.SoughtId;
import org.homeward.shared.kernel.Viewer;
import org.jspecify.annotations.Nullable;

/** What is asked about reports of missing people. */
public sealed interface MissingQuery extends Question {

    /**
     * One report; answered by a {@link MissingReportFile}.
     *
     * @param atLeastVersion wait up to two seconds for this version
     * @param reveal         what of it that is hidden is to be shown, and what for
     */
    @MessageName("missing.get-report")
    record GetMissingReport(
            ReportId reportId,
            Viewer viewer,
            @Nullable Long atLeastVersion,
            @Nullable Reveal reveal) implements MissingQuery, Revealing {}

    /**
     * Reports, the ones that changed last first; answered by a {@link MissingReportPage}.
     *
     * @param station  only those of one station
     * @param openOnly without those that are closed
     * @param likelyMatch only those of whose likely matches those concerned were told, and which are still so far
     * @param after    the cursor of the page before
     * @param first    at most so many, up to 100
     */
    @MessageName("missing.find-reports")
    record FindMissingReports(
            @Nullable FacilityId station,
            boolean openOnly,
            @Nullable MatchWord likelyMatch,
            @Nullable String after,
            int first,
            Viewer viewer)
            implements MissingQuery {}

    /**
     * One report that the viewer filed; answered by an {@link OwnReport}. Only a partner asks this.
     *
     * @param atLeastVersion not older than this, or a fault
     */
    @MessageName("missing.get-own-report")
    record GetOwnReport(
            ReportId reportId, Viewer viewer, @Nullable Long atLeastVersion) implements MissingQuery {}

    /**
     * A page of the reports that the viewer filed, the newest first; answered by an {@link OwnReportPage}. Only a partner asks
     * this.
     *
     * @param after the cursor of the page before
     * @param first at most so many, up to 100
     */
    @MessageName("missing.find-own-reports")
    record FindOwnReports(@Nullable String after, int first, Viewer viewer) implements MissingQuery {}

    /** Who on file may be somebody whom a report looks for, the likeliest first; answered by {@link Match}es. */
    @MessageName("missing.find-matches-of-sought")
    record FindMatchesOfSought(ReportId reportId, SoughtId soughtId, Viewer viewer) implements MissingQuery {}

    /** Who of those looked for somebody on file may be, the likeliest first; answered by {@link Match}es. */
    @MessageName("missing.find-matches-of-person")
    record FindMatchesOfPerson(PersonId personId, Viewer viewer) implements MissingQuery {}

    /**
     * Which likely matches follow from what changed, of which nobody was told and about which nobody decided; answered by
     * {@link LikelyMatch}es. Answered only by views that have seen those changes. Only the program itself asks this.
     *
     * @param people  whose files changed, 200 at most together with the reports
     * @param reports which reports changed
     */
    @MessageName("missing.find-likely-matches")
    record FindLikelyMatches(List<ChangedPerson> people, List<ChangedReport> reports, Viewer viewer)
            implements MissingQuery {

        /** Keeps the lists as they are. */
        public FindLikelyMatches {
            people = List.copyOf(people);
            reports = List.copyOf(reports);
        }

        /**
         * A file that changed.
         *
         * @param personId whose
         * @param version  the version that must be seen
         */
        public record ChangedPerson(PersonId personId, long version) {}

        /**
         * A report that changed.
         *
         * @param reportId which
         * @param version  the version that must be seen
         */
        public record ChangedReport(ReportId reportId, long version) {}
    }

    /** Tells of every change of a report; first answer and updates are {@link MissingReportChanged}. */
    @MessageName("missing.watch-report")
    record WatchMissingReport(ReportId reportId, Viewer viewer) implements MissingQuery {}
}
