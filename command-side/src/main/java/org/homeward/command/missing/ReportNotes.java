package org.homeward.command.missing;

import java.util.List;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.homeward.command.kernel.Asked;
import org.homeward.command.kernel.Streams;
import org.homeward.shared.kernel.ReportId;
import org.homeward.shared.missing.MissingEvent;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.tracing.TracingEvent.MatchAcknowledged;
import org.homeward.shared.tracing.TracingEvent.MatchRejected;
import org.homeward.shared.tracing.TracingEvent.MatchReunited;
import org.homeward.shared.tracing.TracingEvent.MatchSuggested;
import org.homeward.shared.tracing.TracingEvent.MatchUndone;
import org.homeward.shared.tracing.TracingEvent.MatchVerified;
import org.homeward.shared.tracing.TracingEvent.MissingReportMatched;
import org.jspecify.annotations.Nullable;

/** Notes on reports what was decided about a match on a person's file, in the same unit of work. */
public final class ReportNotes {

    private final Repository<MissingReport> reports;

    /** Finds reports in the given repository. */
    public ReportNotes(Repository<MissingReport> reports) {
        this.reports = reports;
    }

    /** Lets the report of a match decide what a fact about the person means for it. */
    public void follow(PersonEvent event, Asked<?> asked) {
        ReportId id = reportOf(event);
        if (id != null) {
            Aggregate<MissingReport> report = Streams.of(reports, id.value(), MissingReport::new);
            List<MissingEvent> facts = ReportDecider.decide(report.invoke(MissingReport::state), event);
            report.execute(held -> held.record(facts, asked));
        }
    }

    static @Nullable ReportId reportOf(PersonEvent event) {
        return switch (event) {
            case MissingReportMatched matched -> matched.reportId();
            case MatchRejected rejected -> rejected.reportId();
            case MatchUndone undone -> undone.reportId();
            case MatchVerified verified -> verified.reportId();
            case MatchReunited reunited -> reunited.reportId();
            case MatchSuggested told -> told.reportId();
            case MatchAcknowledged read -> read.reportId();
            default -> null;
        };
    }
}
