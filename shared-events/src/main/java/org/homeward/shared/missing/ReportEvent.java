package org.homeward.shared.missing;

import java.time.Instant;
import java.util.Set;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.ReportId;
import org.homeward.shared.kernel.SealedFor;
import org.homeward.shared.kernel.Sensitive;
import org.homeward.shared.kernel.SensitiveKind;
import org.homeward.shared.kernel.ShortText;
import org.jspecify.annotations.Nullable;

/** What became true of a report and of the one who looks; sealed with the key of the report. */
@SealedFor("reportId")
public sealed interface ReportEvent extends MissingEvent {

    /** Somebody looks for people. */
    @MessageName("missing.person-reported")
    record MissingPersonReported(
            ReportId reportId,
            FacilityId station,
            ReportSource source,
            @Sensitive(SensitiveKind.REPORTER) Personal<Reporter> reporter,
            @Nullable ShortText reference,
            Set<ReportConsent> consents,
            Instant occurredAt)
            implements ReportEvent {}

    /** The one who looks allows something else than before. */
    @MessageName("missing.consent-changed")
    record ReportConsentChanged(ReportId reportId, Set<ReportConsent> consents, Instant occurredAt)
            implements ReportEvent {}

    /** The report is closed. */
    @MessageName("missing.report-closed")
    record MissingReportClosed(ReportId reportId, Personal<Note> reason, Instant occurredAt) implements ReportEvent {}

    /** The report is open again. */
    @MessageName("missing.report-reopened")
    record MissingReportReopened(ReportId reportId, Personal<Note> reason, Instant occurredAt) implements ReportEvent {}
}
