package org.homeward.shared.tracing;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.KinId;
import org.homeward.shared.kernel.LeadId;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.NoticeId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.PhotoId;
import org.homeward.shared.kernel.ReportId;
import org.homeward.shared.kernel.RovingMissionId;
import org.homeward.shared.kernel.Sensitive;
import org.homeward.shared.kernel.SensitiveKind;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.SoughtId;
import org.homeward.shared.missing.Likelihood;
import org.homeward.shared.person.DivisionCode;
import org.homeward.shared.person.Evidence;
import org.homeward.shared.person.PersonEvent;
import org.jspecify.annotations.Nullable;

/** What became true while somebody's identity or family was looked for. */
public sealed interface TracingEvent extends PersonEvent {

    /** Somebody's identity or family is looked for. */
    @MessageName("tracing.opened")
    record TracingOpened(PersonId personId, TracingAim aim, Personal<Note> reason, Instant occurredAt)
            implements TracingEvent {}

    /** The person was compared with what is at hand. */
    @MessageName("tracing.quick-check-completed")
    record QuickCheckCompleted(
            PersonId personId,
            Set<QuickCheckSource> sources,
            CheckOutcome outcome,
            @Nullable Personal<Note> findings,
            Instant occurredAt)
            implements TracingEvent {}

    /** One photograph may be published. */
    @MessageName("tracing.notice-photo-approved")
    record NoticePhotoApproved(PersonId personId, PhotoId photo, Personal<Note> reason, Instant occurredAt)
            implements TracingEvent {}

    /** A notice is public. */
    @MessageName("tracing.notice-published")
    record TracingNoticePublished(
            PersonId personId, NoticeId noticeId, NoticeText text, Set<NoticeChannel> channels, Instant occurredAt)
            implements TracingEvent {}

    /** A notice is no longer public. */
    @MessageName("tracing.notice-withdrawn")
    record TracingNoticeWithdrawn(
            PersonId personId,
            NoticeId noticeId,
            WithdrawalGround ground,
            @Nullable Personal<Note> reason,
            Instant occurredAt)
            implements TracingEvent {}

    /** The police were asked to look the person up. */
    @MessageName("tracing.police-check-requested")
    record PoliceCheckRequested(
            PersonId personId,
            ShortText policeUnit,
            @Nullable ShortText letterNumber,
            Instant occurredAt) implements TracingEvent {}

    /** The police answered. */
    @MessageName("tracing.police-check-answered")
    record PoliceCheckAnswered(
            PersonId personId,
            CheckOutcome outcome,
            @Nullable Personal<Note> findings,
            Instant occurredAt) implements TracingEvent {}

    /** A comparison of faces proposed somebody. */
    @MessageName("tracing.face-candidates-recorded")
    record FaceCandidatesRecorded(
            PersonId personId, ShortText system, List<FaceCandidate> candidates, Instant occurredAt)
            implements TracingEvent {}

    /** The police were asked for DNA. */
    @MessageName("tracing.dna-requested")
    record DnaRequested(PersonId personId, ShortText policeUnit, Instant occurredAt) implements TracingEvent {}

    /** The police took a sample. */
    @MessageName("tracing.dna-sampled")
    record DnaSampled(PersonId personId, Personal<ShortText> sampleNumber, Instant occurredAt)
            implements TracingEvent {}

    /** The police compared the sample. */
    @MessageName("tracing.dna-result-received")
    record DnaResultReceived(
            PersonId personId, DnaResult result, @Nullable Personal<Note> findings, Instant occurredAt)
            implements TracingEvent {}

    /** Something is known that may lead to the family. */
    @MessageName("tracing.lead-recorded")
    record TracingLeadRecorded(
            PersonId personId,
            LeadId leadId,
            LeadSource source,
            Personal<Note> text,
            @Nullable DivisionCode place,
            Instant occurredAt)
            implements TracingEvent {}

    /** The team of a roving mission was with the person; {@code dialect} is the region it heard, as a division. */
    @MessageName("tracing.roving-visit-recorded")
    record RovingVisitRecorded(
            PersonId personId,
            RovingMissionId missionId,
            Set<RovingMethod> methods,
            Personal<Note> findings,
            @Nullable DivisionCode dialect,
            Instant occurredAt)
            implements TracingEvent {}

    /** A lead led nowhere. */
    @MessageName("tracing.lead-ruled-out")
    record LeadRuledOut(PersonId personId, LeadId leadId, Personal<Note> reason, Instant occurredAt)
            implements TracingEvent {}

    /** The case went up a level. */
    @MessageName("tracing.escalated")
    record TracingEscalated(PersonId personId, EscalationLevel level, Personal<Note> reason, Instant occurredAt)
            implements TracingEvent {}

    /** Tracing rests. */
    @MessageName("tracing.suspended")
    record TracingSuspended(PersonId personId, SuspensionGround ground, Personal<Note> reason, Instant occurredAt)
            implements TracingEvent {}

    /** Tracing goes on. */
    @MessageName("tracing.resumed")
    record TracingResumed(PersonId personId, Personal<Note> reason, Instant occurredAt) implements TracingEvent {}

    /** Somebody is the relative they say they are. */
    @MessageName("tracing.kin-verified")
    record KinVerified(PersonId personId, KinId kinId, List<Evidence> evidence, Instant occurredAt)
            implements TracingEvent {}

    /** Somebody is not the relative they say they are. */
    @MessageName("tracing.kin-claim-rejected")
    record KinClaimRejected(
            PersonId personId,
            KinId kinId,
            @Sensitive(SensitiveKind.PROTECTION) Personal<Note> reason,
            Instant occurredAt)
            implements TracingEvent {}

    /** Tracing ended. */
    @MessageName("tracing.closed")
    record TracingClosed(PersonId personId, TracingOutcome outcome, Personal<Note> reason, Instant occurredAt)
            implements TracingEvent {}

    /** Tracing began again. */
    @MessageName("tracing.reopened")
    record TracingReopened(PersonId personId, TracingAim aim, Personal<Note> reason, Instant occurredAt)
            implements TracingEvent {}

    /** The person is held to be somebody whom a report looks for. */
    @MessageName("tracing.missing-report-matched")
    record MissingReportMatched(
            PersonId personId, ReportId reportId, SoughtId soughtId, Personal<Note> reason, Instant occurredAt)
            implements TracingEvent {}

    /** The person is not the one whom a report looks for. */
    @MessageName("tracing.match-rejected")
    record MatchRejected(
            PersonId personId, ReportId reportId, SoughtId soughtId, Personal<Note> reason, Instant occurredAt)
            implements TracingEvent {}

    /** What was decided about a match no longer holds. */
    @MessageName("tracing.match-undone")
    record MatchUndone(
            PersonId personId, ReportId reportId, SoughtId soughtId, Personal<Note> reason, Instant occurredAt)
            implements TracingEvent {}

    /** A match is proven. */
    @MessageName("tracing.match-verified")
    record MatchVerified(
            PersonId personId,
            ReportId reportId,
            SoughtId soughtId,
            @Nullable KinId kinId,
            Personal<Note> reason,
            Instant occurredAt)
            implements TracingEvent {}

    /**
     * Those concerned were told that the person is likely somebody whom a report looks for. It stays told: a score that is
     * lower later takes nothing back.
     *
     * @param station    which station answered for the person then
     * @param score      how likely it was when it was found, from 0 to 99
     * @param likelihood the same in a word
     */
    @MessageName("tracing.match-suggested")
    record MatchSuggested(
            PersonId personId,
            ReportId reportId,
            SoughtId soughtId,
            FacilityId station,
            int score,
            Likelihood likelihood,
            Instant occurredAt)
            implements TracingEvent {}

    /** The word of a likely match was read and is being looked into. */
    @MessageName("tracing.match-acknowledged")
    record MatchAcknowledged(PersonId personId, ReportId reportId, SoughtId soughtId, Instant occurredAt)
            implements TracingEvent {}

    /** The person is back with those who looked. */
    @MessageName("tracing.match-reunited")
    record MatchReunited(PersonId personId, ReportId reportId, SoughtId soughtId, Instant occurredAt)
            implements TracingEvent {}
}
