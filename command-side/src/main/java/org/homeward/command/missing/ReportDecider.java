package org.homeward.command.missing;

import java.util.ArrayList;
import java.util.List;
import org.homeward.command.kernel.Context;
import org.homeward.command.kernel.TimeOrder;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.missing.MissingEvent;
import org.homeward.shared.missing.ReportCommand;
import org.homeward.shared.missing.ReportCommand.AddSoughtPerson;
import org.homeward.shared.missing.ReportCommand.ChangeReportConsent;
import org.homeward.shared.missing.ReportCommand.CloseMissingReport;
import org.homeward.shared.missing.ReportCommand.CorrectSoughtPerson;
import org.homeward.shared.missing.ReportCommand.RecordFoundElsewhere;
import org.homeward.shared.missing.ReportCommand.RegisterMissingReport;
import org.homeward.shared.missing.ReportCommand.ReopenMissingReport;
import org.homeward.shared.missing.ReportEvent.MissingPersonReported;
import org.homeward.shared.missing.ReportEvent.MissingReportClosed;
import org.homeward.shared.missing.ReportEvent.MissingReportReopened;
import org.homeward.shared.missing.ReportEvent.ReportConsentChanged;
import org.homeward.shared.missing.Sought;
import org.homeward.shared.missing.SoughtEvent.SoughtMatchAcknowledged;
import org.homeward.shared.missing.SoughtEvent.SoughtMatchProven;
import org.homeward.shared.missing.SoughtEvent.SoughtMatchRuledOut;
import org.homeward.shared.missing.SoughtEvent.SoughtMatchSuggested;
import org.homeward.shared.missing.SoughtEvent.SoughtMatchTakenBack;
import org.homeward.shared.missing.SoughtEvent.SoughtPersonAdded;
import org.homeward.shared.missing.SoughtEvent.SoughtPersonCorrected;
import org.homeward.shared.missing.SoughtEvent.SoughtPersonFoundElsewhere;
import org.homeward.shared.missing.SoughtEvent.SoughtPersonMatched;
import org.homeward.shared.missing.SoughtEvent.SoughtPersonReunited;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.tracing.TracingEvent.MatchAcknowledged;
import org.homeward.shared.tracing.TracingEvent.MatchRejected;
import org.homeward.shared.tracing.TracingEvent.MatchReunited;
import org.homeward.shared.tracing.TracingEvent.MatchSuggested;
import org.homeward.shared.tracing.TracingEvent.MatchUndone;
import org.homeward.shared.tracing.TracingEvent.MatchVerified;
import org.homeward.shared.tracing.TracingEvent.MissingReportMatched;

/** Decides on a report, and what a decision about a match on a person's file means for it. */
final class ReportDecider {

    private ReportDecider() {}

    static List<MissingEvent> decide(ReportState report, ReportCommand command, Context context) {
        context.notInFuture(command.occurredAt());
        return switch (command) {
            case RegisterMissingReport ask -> register(report, ask, context);
            case AddSoughtPerson ask -> List.of(add(report, ask, context));
            case CorrectSoughtPerson ask -> List.of(correct(report, ask, context));
            case ChangeReportConsent ask -> List.of(changeConsent(report, ask));
            case RecordFoundElsewhere ask -> List.of(foundElsewhere(report, ask));
            case CloseMissingReport ask -> List.of(close(report, ask));
            case ReopenMissingReport ask -> List.of(reopen(report, ask));
        };
    }

    /**
     * What was decided about a match on a person's file, as the report notes it.
     *
     * @throws Refused when the report does not allow it
     */
    static List<MissingEvent> decide(ReportState report, PersonEvent event) {
        return switch (event) {
            case MissingReportMatched matched -> {
                ReportRules.isOpen(report);
                ReportRules.allowsComparing(report);
                ReportRules.isLookedFor(report, matched.soughtId());
                yield List.of(new SoughtPersonMatched(
                        matched.reportId(), matched.soughtId(), matched.personId(), matched.occurredAt()));
            }
            case MatchSuggested told -> {
                ReportRules.isOpen(report);
                ReportRules.allowsComparing(report);
                ReportRules.mayBeShownTo(report, told.station());
                ReportRules.isLookedFor(report, told.soughtId());
                yield List.of(new SoughtMatchSuggested(
                        told.reportId(),
                        told.soughtId(),
                        told.personId(),
                        told.station(),
                        told.score(),
                        told.likelihood(),
                        told.occurredAt()));
            }
            case MatchAcknowledged read ->
                List.of(new SoughtMatchAcknowledged(
                        read.reportId(), read.soughtId(), read.personId(), read.occurredAt()));
            case MatchRejected rejected -> {
                ReportRules.searched(report, rejected.soughtId());
                yield List.of(new SoughtMatchRuledOut(
                        rejected.reportId(), rejected.soughtId(), rejected.personId(), rejected.occurredAt()));
            }
            case MatchUndone undone ->
                List.of(new SoughtMatchTakenBack(
                        undone.reportId(), undone.soughtId(), undone.personId(), undone.occurredAt()));
            case MatchVerified verified -> {
                ReportRules.isProvenByFamilyThatLooks(report, verified);
                yield List.of(new SoughtMatchProven(
                        verified.reportId(), verified.soughtId(), verified.personId(), verified.occurredAt()));
            }
            case MatchReunited reunited ->
                List.of(new SoughtPersonReunited(
                        reunited.reportId(), reunited.soughtId(), reunited.personId(), reunited.occurredAt()));
            default -> List.of();
        };
    }

    private static List<MissingEvent> register(ReportState report, RegisterMissingReport ask, Context context) {
        ReportRules.isNew(report);
        ReportRules.looksForSomebody(ask.sought());
        List<MissingEvent> events = new ArrayList<>();
        events.add(new MissingPersonReported(
                ask.reportId(),
                ask.station(),
                ask.source(),
                ask.reporter(),
                ask.reference(),
                ask.consents(),
                ask.occurredAt()));
        for (Sought sought : ask.sought()) {
            ReportRules.isDescribed(sought, context);
            events.add(new SoughtPersonAdded(ask.reportId(), sought.soughtId(), sought.person(), ask.occurredAt()));
        }
        return events;
    }

    private static MissingEvent add(ReportState report, AddSoughtPerson ask, Context context) {
        ReportRules.isOpen(report);
        ReportRules.isNotAmongThem(report, ask.sought().soughtId());
        ReportRules.isDescribed(ask.sought(), context);
        return new SoughtPersonAdded(
                ask.reportId(), ask.sought().soughtId(), ask.sought().person(), ask.occurredAt());
    }

    private static MissingEvent correct(ReportState report, CorrectSoughtPerson ask, Context context) {
        ReportRules.isOpen(report);
        ReportRules.searched(report, ask.sought().soughtId());
        ReportRules.isDescribed(ask.sought(), context);
        return new SoughtPersonCorrected(
                ask.reportId(), ask.sought().soughtId(), ask.sought().person(), ask.reason(), ask.occurredAt());
    }

    private static MissingEvent changeConsent(ReportState report, ChangeReportConsent ask) {
        ReportRules.isOpen(report);
        ReportRules.consentChanges(report, ask.consents());
        return new ReportConsentChanged(ask.reportId(), ask.consents(), ask.occurredAt());
    }

    private static MissingEvent foundElsewhere(ReportState report, RecordFoundElsewhere ask) {
        ReportRules.isOpen(report);
        ReportRules.isLookedFor(report, ask.soughtId());
        TimeOrder.notBeforeItBegan(report.since(), ask.occurredAt());
        return new SoughtPersonFoundElsewhere(
                ask.reportId(), ask.soughtId(), ask.outcome(), ask.reason(), ask.occurredAt());
    }

    private static MissingEvent close(ReportState report, CloseMissingReport ask) {
        ReportRules.isOpen(report);
        ReportRules.everyMatchIsDecided(report);
        TimeOrder.notBeforeItBegan(report.since(), ask.occurredAt());
        return new MissingReportClosed(ask.reportId(), ask.reason(), ask.occurredAt());
    }

    private static MissingEvent reopen(ReportState report, ReopenMissingReport ask) {
        ReportRules.isClosed(report);
        TimeOrder.notBeforeItBegan(report.since(), ask.occurredAt());
        return new MissingReportReopened(ask.reportId(), ask.reason(), ask.occurredAt());
    }
}
