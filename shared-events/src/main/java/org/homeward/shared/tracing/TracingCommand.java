package org.homeward.shared.tracing;

import java.time.Instant;
import java.util.List;
import java.util.Set;
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
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.SoughtId;
import org.homeward.shared.person.DivisionCode;
import org.homeward.shared.person.Evidence;
import org.homeward.shared.person.PersonCommand;
import org.jspecify.annotations.Nullable;

/** What can be asked while somebody's identity or family is looked for. The steps run side by side, in any order. */
public sealed interface TracingCommand extends PersonCommand {

    /** Begins to look for who the person is, or for the family of somebody known. */
    @MessageName("tracing.open")
    record OpenTracing(PersonId personId, TracingAim aim, Personal<Note> reason, Instant occurredAt)
            implements TracingCommand {}

    /** Compares the person with what is at hand at once: the national system, fingerprints, features. */
    @MessageName("tracing.run-quick-check")
    record RunQuickCheck(
            PersonId personId,
            Set<QuickCheckSource> sources,
            CheckOutcome outcome,
            @Nullable Personal<Note> findings,
            Instant occurredAt)
            implements TracingCommand {}

    /** Allows one photograph to be published; never by whoever publishes it. */
    @MessageName("tracing.approve-notice-photo")
    record ApproveNoticePhoto(PersonId personId, PhotoId photo, Personal<Note> reason, Instant occurredAt)
            implements TracingCommand {}

    /** Makes a notice public. */
    @MessageName("tracing.publish-notice")
    record PublishNotice(
            PersonId personId, NoticeId noticeId, NoticeText text, Set<NoticeChannel> channels, Instant occurredAt)
            implements TracingCommand {}

    /** Takes a notice back. */
    @MessageName("tracing.withdraw-notice")
    record WithdrawNotice(PersonId personId, NoticeId noticeId, Personal<Note> reason, Instant occurredAt)
            implements TracingCommand {}

    /** Asks the police to look the person up. */
    @MessageName("tracing.request-police-check")
    record RequestPoliceCheck(
            PersonId personId,
            ShortText policeUnit,
            @Nullable ShortText letterNumber,
            Instant occurredAt) implements TracingCommand {}

    /** Writes down what the police found. */
    @MessageName("tracing.record-police-answer")
    record RecordPoliceAnswer(
            PersonId personId,
            CheckOutcome outcome,
            @Nullable Personal<Note> findings,
            Instant occurredAt) implements TracingCommand {}

    /** Writes down whom a comparison of faces proposes. */
    @MessageName("tracing.record-face-candidates")
    record RecordFaceCandidates(PersonId personId, ShortText system, List<FaceCandidate> candidates, Instant occurredAt)
            implements TracingCommand {}

    /** Asks the police to take DNA and to compare it. */
    @MessageName("tracing.request-dna")
    record RequestDna(PersonId personId, ShortText policeUnit, Instant occurredAt) implements TracingCommand {}

    /** The sample was taken. */
    @MessageName("tracing.record-dna-sample")
    record RecordDnaSample(PersonId personId, Personal<ShortText> sampleNumber, Instant occurredAt)
            implements TracingCommand {}

    /** The police say what the comparison found. */
    @MessageName("tracing.record-dna-result")
    record RecordDnaResult(
            PersonId personId, DnaResult result, @Nullable Personal<Note> findings, Instant occurredAt)
            implements TracingCommand {}

    /** Writes down something that may lead to the family. */
    @MessageName("tracing.record-lead")
    record RecordLead(
            PersonId personId,
            LeadId leadId,
            LeadSource source,
            Personal<Note> text,
            @Nullable DivisionCode place,
            Instant occurredAt)
            implements TracingCommand {}

    /** The team of a roving mission was with the person: what it tried, what it learned, which dialect it heard. */
    @MessageName("tracing.record-roving-visit")
    record RecordRovingVisit(
            PersonId personId,
            RovingMissionId missionId,
            Set<RovingMethod> methods,
            Personal<Note> findings,
            @Nullable DivisionCode dialect,
            Instant occurredAt)
            implements TracingCommand {}

    /** Says that a lead led nowhere. */
    @MessageName("tracing.rule-out-lead")
    record RuleOutLead(PersonId personId, LeadId leadId, Personal<Note> reason, Instant occurredAt)
            implements TracingCommand {}

    /** Takes the case up a level. */
    @MessageName("tracing.escalate")
    record EscalateTracing(PersonId personId, EscalationLevel level, Personal<Note> reason, Instant occurredAt)
            implements TracingCommand {}

    /** Lets tracing rest, because it would be a danger or against the person's will; public notices are withdrawn. */
    @MessageName("tracing.suspend")
    record SuspendTracing(PersonId personId, SuspensionGround ground, Personal<Note> reason, Instant occurredAt)
            implements TracingCommand {}

    /** Goes on with tracing that rested. */
    @MessageName("tracing.resume")
    record ResumeTracing(PersonId personId, Personal<Note> reason, Instant occurredAt) implements TracingCommand {}

    /** Confirms by evidence that somebody is the relative they say they are. */
    @MessageName("tracing.verify-kin")
    record VerifyKin(PersonId personId, KinId kinId, List<Evidence> evidence, Instant occurredAt)
            implements TracingCommand {}

    /** Says that somebody is not the relative they say they are. */
    @MessageName("tracing.reject-kin-claim")
    record RejectKinClaim(PersonId personId, KinId kinId, Personal<Note> reason, Instant occurredAt)
            implements TracingCommand {}

    /** Ends tracing: the family is found, or the person known. Never by the one whose proof it rests on. */
    @MessageName("tracing.close")
    record CloseTracing(PersonId personId, TracingOutcome outcome, Personal<Note> reason, Instant occurredAt)
            implements TracingCommand {}

    /** Looks again. */
    @MessageName("tracing.reopen")
    record ReopenTracing(PersonId personId, TracingAim aim, Personal<Note> reason, Instant occurredAt)
            implements TracingCommand {}

    /** Holds the person to be somebody whom a report looks for. */
    @MessageName("tracing.match-missing-report")
    record MatchMissingReport(
            PersonId personId, ReportId reportId, SoughtId soughtId, Personal<Note> reason, Instant occurredAt)
            implements TracingCommand {}

    /** Says that the person is not somebody whom a report looks for; it is remembered. */
    @MessageName("tracing.reject-match")
    record RejectMatch(
            PersonId personId, ReportId reportId, SoughtId soughtId, Personal<Note> reason, Instant occurredAt)
            implements TracingCommand {}

    /** Takes back what was decided about a match, whatever it was. */
    @MessageName("tracing.undo-match")
    record UndoMatch(PersonId personId, ReportId reportId, SoughtId soughtId, Personal<Note> reason, Instant occurredAt)
            implements TracingCommand {}

    /**
     * Says that a match is proven: by the confirmed kinship of the one who looks, or, where no relative looks, by the
     * proven identity of the person.
     */
    @MessageName("tracing.verify-match")
    record VerifyMatch(
            PersonId personId,
            ReportId reportId,
            SoughtId soughtId,
            @Nullable KinId kinId,
            Personal<Note> reason,
            Instant occurredAt)
            implements TracingCommand {}
}
