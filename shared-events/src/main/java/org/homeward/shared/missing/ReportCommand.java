package org.homeward.shared.missing;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.homeward.shared.kernel.Command;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.ReportId;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.SoughtId;
import org.jspecify.annotations.Nullable;

/** What can be asked of a report of missing people. Who of those on file they are is asked on the person's file. */
public sealed interface ReportCommand extends Command {

    /** Which report. */
    ReportId reportId();

    /** Takes a report in: one who looks, one or several who are looked for. */
    @MessageName("missing.register-report")
    record RegisterMissingReport(
            ReportId reportId,
            FacilityId station,
            ReportSource source,
            Personal<Reporter> reporter,
            @Nullable ShortText reference,
            Set<ReportConsent> consents,
            List<Sought> sought,
            Instant occurredAt)
            implements ReportCommand {}

    /** Adds somebody else whom the same family looks for. */
    @MessageName("missing.add-sought-person")
    record AddSoughtPerson(ReportId reportId, Sought sought, Instant occurredAt) implements ReportCommand {}

    /** Mends how somebody is described. */
    @MessageName("missing.correct-sought-person")
    record CorrectSoughtPerson(ReportId reportId, Sought sought, Personal<Note> reason, Instant occurredAt)
            implements ReportCommand {}

    /** The one who looks allows more, or less. */
    @MessageName("missing.change-consent")
    record ChangeReportConsent(ReportId reportId, Set<ReportConsent> consents, Instant occurredAt)
            implements ReportCommand {}

    /** The search for one of them ended without any station. */
    @MessageName("missing.record-found-elsewhere")
    record RecordFoundElsewhere(
            ReportId reportId, SoughtId soughtId, FoundElsewhere outcome, Personal<Note> reason, Instant occurredAt)
            implements ReportCommand {}

    /** Ends the report. */
    @MessageName("missing.close-report")
    record CloseMissingReport(ReportId reportId, Personal<Note> reason, Instant occurredAt) implements ReportCommand {}

    /** Takes the report up again. */
    @MessageName("missing.reopen-report")
    record ReopenMissingReport(ReportId reportId, Personal<Note> reason, Instant occurredAt) implements ReportCommand {}
}
