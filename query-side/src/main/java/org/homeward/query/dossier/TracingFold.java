package org.homeward.query.dossier;

import static org.homeward.query.dossier.RecipientFold.with;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.dossier.TracingFile;
import org.homeward.shared.dossier.TracingFile.DnaComparison;
import org.homeward.shared.dossier.TracingFile.FaceCheck;
import org.homeward.shared.dossier.TracingFile.Lead;
import org.homeward.shared.dossier.TracingFile.MatchDecision;
import org.homeward.shared.dossier.TracingFile.Notice;
import org.homeward.shared.dossier.TracingFile.PoliceCheck;
import org.homeward.shared.dossier.TracingFile.QuickCheck;
import org.homeward.shared.dossier.TracingFile.RovingVisit;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.KinId;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.ReportId;
import org.homeward.shared.kernel.SoughtId;
import org.homeward.shared.missing.MatchStanding;
import org.homeward.shared.tracing.DnaStep;
import org.homeward.shared.tracing.KinStanding;
import org.homeward.shared.tracing.TracingAim;
import org.homeward.shared.tracing.TracingEvent;
import org.homeward.shared.tracing.TracingEvent.DnaRequested;
import org.homeward.shared.tracing.TracingEvent.DnaResultReceived;
import org.homeward.shared.tracing.TracingEvent.DnaSampled;
import org.homeward.shared.tracing.TracingEvent.FaceCandidatesRecorded;
import org.homeward.shared.tracing.TracingEvent.KinClaimRejected;
import org.homeward.shared.tracing.TracingEvent.KinVerified;
import org.homeward.shared.tracing.TracingEvent.LeadRuledOut;
import org.homeward.shared.tracing.TracingEvent.MatchRejected;
import org.homeward.shared.tracing.TracingEvent.MatchReunited;
import org.homeward.shared.tracing.TracingEvent.MatchUndone;
import org.homeward.shared.tracing.TracingEvent.MatchVerified;
import org.homeward.shared.tracing.TracingEvent.MissingReportMatched;
import org.homeward.shared.tracing.TracingEvent.NoticePhotoApproved;
import org.homeward.shared.tracing.TracingEvent.PoliceCheckAnswered;
import org.homeward.shared.tracing.TracingEvent.PoliceCheckRequested;
import org.homeward.shared.tracing.TracingEvent.QuickCheckCompleted;
import org.homeward.shared.tracing.TracingEvent.RovingVisitRecorded;
import org.homeward.shared.tracing.TracingEvent.TracingClosed;
import org.homeward.shared.tracing.TracingEvent.TracingEscalated;
import org.homeward.shared.tracing.TracingEvent.TracingLeadRecorded;
import org.homeward.shared.tracing.TracingEvent.TracingNoticePublished;
import org.homeward.shared.tracing.TracingEvent.TracingNoticeWithdrawn;
import org.homeward.shared.tracing.TracingEvent.TracingOpened;
import org.homeward.shared.tracing.TracingEvent.TracingReopened;
import org.homeward.shared.tracing.TracingEvent.TracingResumed;
import org.homeward.shared.tracing.TracingEvent.TracingSuspended;
import org.homeward.shared.tracing.TracingPhase;
import org.jspecify.annotations.Nullable;

/** Folds what happened while somebody's identity or family was looked for into the file. */
final class TracingFold {

    private TracingFold() {}

    static FileChange evolve(RecipientFile file, TracingEvent event, @Nullable FacilityId station) {
        return switch (event) {
            case KinVerified verified -> standing(file, verified.kinId(), KinStanding.VERIFIED);
            case KinClaimRejected rejected -> standing(file, rejected.kinId(), KinStanding.REJECTED);
            case TracingOpened opened -> begun(file, opened.aim(), opened.occurredAt());
            case TracingReopened again -> begun(file, again.aim(), again.occurredAt());
            case TracingSuspended ignored ->
                step(file, event, now -> change(now).phase(TracingPhase.SUSPENDED));
            case TracingResumed ignored -> step(file, event, now -> change(now).phase(TracingPhase.OPEN));
            case TracingClosed closed ->
                step(
                        file,
                        event,
                        now -> change(now)
                                .phase(TracingPhase.CLOSED)
                                .closedAt(closed.occurredAt())
                                .outcome(closed.outcome()));
            case TracingEscalated up -> step(file, event, now -> change(now).escalatedTo(up.level()));
            case QuickCheckCompleted done ->
                step(file, event, now -> change(now).quickChecks(with(now.quickChecks(), quickCheck(done))));
            case NoticePhotoApproved approved ->
                step(file, event, now -> change(now).approvedPhotos(with(now.approvedPhotos(), approved.photo())));
            case TracingNoticePublished published ->
                step(file, event, now -> change(now).notices(with(now.notices(), notice(published))));
            case TracingNoticeWithdrawn withdrawn ->
                step(file, event, now -> change(now).notices(withdrawn(now, withdrawn)));
            case PoliceCheckRequested asked ->
                step(file, event, now -> change(now).policeChecks(with(now.policeChecks(), policeCheck(asked))));
            case PoliceCheckAnswered answer ->
                step(file, event, now -> change(now).policeChecks(answered(now, answer)));
            case FaceCandidatesRecorded faces ->
                step(file, event, now -> change(now).faces(with(now.faces(), faceCheck(faces))));
            case DnaRequested asked -> step(file, event, now -> change(now).dna(with(now.dna(), comparison(asked))));
            case DnaSampled taken -> step(file, event, now -> change(now).dna(sampled(now, taken)));
            case DnaResultReceived result ->
                step(file, event, now -> change(now).dna(compared(now, result)));
            case TracingLeadRecorded lead ->
                step(file, event, now -> change(now).leads(with(now.leads(), lead(lead))));
            case RovingVisitRecorded visit ->
                step(file, event, now -> change(now).visits(with(now.visits(), visit(visit, station))));
            case LeadRuledOut out -> step(file, event, now -> change(now).leads(ruledOut(now, out)));
            case MissingReportMatched held ->
                decided(file, event, held.reportId(), held.soughtId(), MatchStanding.CONFIRMED, held.reason());
            case MatchRejected no ->
                decided(file, event, no.reportId(), no.soughtId(), MatchStanding.REJECTED, no.reason());
            case MatchVerified proven ->
                step(
                        file,
                        event,
                        now -> change(now)
                                .matches(decided(
                                        now, proven.soughtId(), MatchStanding.VERIFIED, proven.reason(), event)));
            case MatchReunited home ->
                step(
                        file,
                        event,
                        now -> change(now).matches(decided(now, home.soughtId(), MatchStanding.REUNITED, null, event)));
            case MatchUndone undone ->
                step(
                        file,
                        event,
                        now -> change(now)
                                .matches(now.matches().stream()
                                        .filter(one -> !one.soughtId().equals(undone.soughtId()))
                                        .toList()));
        };
    }

    /** What answers something of an absorbed file stands on that file too; here there may be nothing it answers. */
    private static FileChange step(
            RecipientFile file, TracingEvent event, Function<TracingFile, TracingChange> change) {
        TracingFile now = file.tracing();
        return now == null
                ? new FileChange(file)
                : new FileChange(file)
                        .tracing(change.apply(now).activeAt(event.occurredAt()).done());
    }

    private static TracingChange change(TracingFile now) {
        return new TracingChange(now);
    }

    /** What was found before stays: whoever looks again does not begin with nothing. */
    private static FileChange begun(RecipientFile file, TracingAim aim, Instant at) {
        TracingFile before = file.tracing();
        TracingFile now = before == null ? nothingFound(aim, at) : before;
        return new FileChange(file)
                .tracing(new TracingChange(now)
                        .phase(TracingPhase.OPEN)
                        .aim(aim)
                        .openedAt(at)
                        .closedAt(null)
                        .outcome(null)
                        .activeAt(at)
                        .done());
    }

    private static TracingFile nothingFound(TracingAim aim, Instant at) {
        return new TracingFile(
                TracingPhase.OPEN,
                aim,
                at,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                at);
    }

    private static FileChange standing(RecipientFile file, KinId id, KinStanding standing) {
        return new FileChange(file)
                .kin(file.kin().stream()
                        .map(one -> one.kinId().equals(id) ? RecipientFold.kin(one, standing, one.noContact()) : one)
                        .toList());
    }

    private static QuickCheck quickCheck(QuickCheckCompleted event) {
        return new QuickCheck(event.outcome(), event.findings(), event.occurredAt());
    }

    private static Notice notice(TracingNoticePublished event) {
        return new Notice(
                event.personId(), event.noticeId(), event.text(), event.channels(), event.occurredAt(), null, null);
    }

    private static List<Notice> withdrawn(TracingFile now, TracingNoticeWithdrawn event) {
        return now.notices().stream()
                .map(one -> one.noticeId().equals(event.noticeId())
                        ? new Notice(
                                one.personId(),
                                one.noticeId(),
                                one.text(),
                                one.channels(),
                                one.publishedAt(),
                                event.occurredAt(),
                                event.ground())
                        : one)
                .toList();
    }

    private static PoliceCheck policeCheck(PoliceCheckRequested event) {
        return new PoliceCheck(event.policeUnit(), event.letterNumber(), event.occurredAt(), null, null, null);
    }

    /** The last question is answered, and with it those before that nobody answered. */
    private static List<PoliceCheck> answered(TracingFile now, PoliceCheckAnswered event) {
        return now.policeChecks().stream()
                .map(one -> one.outcome() == null
                        ? new PoliceCheck(
                                one.policeUnit(),
                                one.letterNumber(),
                                one.askedAt(),
                                event.outcome(),
                                event.findings(),
                                event.occurredAt())
                        : one)
                .toList();
    }

    private static FaceCheck faceCheck(FaceCandidatesRecorded event) {
        return new FaceCheck(event.system(), event.candidates(), event.occurredAt());
    }

    private static DnaComparison comparison(DnaRequested event) {
        return new DnaComparison(
                event.policeUnit(), DnaStep.REQUESTED, event.occurredAt(), null, null, null, null, null);
    }

    private static List<DnaComparison> sampled(TracingFile now, DnaSampled event) {
        return now.dna().stream()
                .map(one -> one.step() == DnaStep.REQUESTED
                        ? new DnaComparison(
                                one.policeUnit(),
                                DnaStep.SAMPLED,
                                one.requestedAt(),
                                event.sampleNumber(),
                                event.occurredAt(),
                                null,
                                null,
                                null)
                        : one)
                .toList();
    }

    private static List<DnaComparison> compared(TracingFile now, DnaResultReceived event) {
        return now.dna().stream()
                .map(one -> one.step() == DnaStep.SAMPLED
                        ? new DnaComparison(
                                one.policeUnit(),
                                DnaStep.ANSWERED,
                                one.requestedAt(),
                                one.sampleNumber(),
                                one.sampledAt(),
                                event.result(),
                                event.findings(),
                                event.occurredAt())
                        : one)
                .toList();
    }

    private static Lead lead(TracingLeadRecorded event) {
        return new Lead(event.leadId(), event.source(), event.text(), event.place(), event.occurredAt(), null, null);
    }

    /** Whoever writes a visit down works where the team comes from. */
    private static RovingVisit visit(RovingVisitRecorded event, @Nullable FacilityId team) {
        return new RovingVisit(
                event.missionId(), team, event.methods(), event.findings(), event.dialect(), event.occurredAt());
    }

    private static List<Lead> ruledOut(TracingFile now, LeadRuledOut event) {
        return now.leads().stream()
                .map(one -> one.leadId().equals(event.leadId())
                        ? new Lead(
                                one.leadId(),
                                one.source(),
                                one.text(),
                                one.place(),
                                one.at(),
                                event.occurredAt(),
                                event.reason())
                        : one)
                .toList();
    }

    private static FileChange decided(
            RecipientFile file,
            TracingEvent event,
            ReportId report,
            SoughtId sought,
            MatchStanding standing,
            Personal<Note> reason) {
        MatchDecision decision = new MatchDecision(report, sought, standing, reason, event.occurredAt());
        return step(file, event, now -> change(now).matches(with(now.matches(), decision)));
    }

    /** A match that only an absorbed file knows is decided there. */
    private static List<MatchDecision> decided(
            TracingFile now,
            SoughtId sought,
            MatchStanding standing,
            @Nullable Personal<Note> reason,
            TracingEvent event) {
        return now.matches().stream()
                .map(one -> one.soughtId().equals(sought)
                        ? new MatchDecision(one.reportId(), sought, standing, reason, event.occurredAt())
                        : one)
                .toList();
    }
}
