package org.homeward.shared.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.LeadId;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.NoticeId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.PhotoId;
import org.homeward.shared.kernel.ReportId;
import org.homeward.shared.kernel.RovingMissionId;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.SoughtId;
import org.homeward.shared.missing.MatchStanding;
import org.homeward.shared.person.DivisionCode;
import org.homeward.shared.tracing.CheckOutcome;
import org.homeward.shared.tracing.DnaResult;
import org.homeward.shared.tracing.DnaStep;
import org.homeward.shared.tracing.EscalationLevel;
import org.homeward.shared.tracing.FaceCandidate;
import org.homeward.shared.tracing.LeadSource;
import org.homeward.shared.tracing.NoticeChannel;
import org.homeward.shared.tracing.NoticeText;
import org.homeward.shared.tracing.RovingMethod;
import org.homeward.shared.tracing.TracingAim;
import org.homeward.shared.tracing.TracingOutcome;
import org.homeward.shared.tracing.TracingPhase;
import org.homeward.shared.tracing.WithdrawalGround;
import org.jspecify.annotations.Nullable;

/**
 * Family tracing on a person's file: its steps go on side by side, each with when it happened.
 *
 * @param phase          whether it goes on
 * @param aim            what is looked for
 * @param openedAt       when it began, or began again
 * @param closedAt       when it ended
 * @param outcome        with what it ended
 * @param quickChecks    the comparisons with what is at hand, the newest last
 * @param approvedPhotos the photographs that may be published
 * @param notices        the notices, the newest last
 * @param policeChecks   what the police were asked and answered, the newest last
 * @param dna            the comparisons of DNA, the newest last
 * @param faces          whom comparisons of faces proposed, the newest last
 * @param leads          the leads, the newest last
 * @param visits         the visits of roving teams, the newest last
 * @param matches        what was decided about people whom reports look for, the newest last
 * @param escalatedTo    how far up the case went
 * @param lastActivityAt when something happened last
 */
public record TracingFile(
        TracingPhase phase,
        TracingAim aim,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable TracingOutcome outcome,
        List<QuickCheck> quickChecks,
        List<PhotoId> approvedPhotos,
        List<Notice> notices,
        List<PoliceCheck> policeChecks,
        List<DnaComparison> dna,
        List<FaceCheck> faces,
        List<Lead> leads,
        List<RovingVisit> visits,
        List<MatchDecision> matches,
        @Nullable EscalationLevel escalatedTo,
        Instant lastActivityAt) {

    /**
     * A comparison with what is at hand.
     *
     * @param outcome  whether it pointed to somebody
     * @param findings to whom
     * @param at       when
     */
    public record QuickCheck(CheckOutcome outcome, @Nullable Personal<Note> findings, Instant at) {}

    /**
     * A tracing notice.
     *
     * @param personId    whose stream it stands in: another one than asked for when files were merged
     * @param noticeId    which one
     * @param text        what it says
     * @param channels    where it is public
     * @param publishedAt when it became public
     * @param withdrawnAt when it was withdrawn; absent while it is public
     * @param ground      why it was withdrawn
     */
    public record Notice(
            PersonId personId,
            NoticeId noticeId,
            NoticeText text,
            Set<NoticeChannel> channels,
            Instant publishedAt,
            @Nullable Instant withdrawnAt,
            @Nullable WithdrawalGround ground) {}

    /**
     * A question to the police.
     *
     * @param policeUnit   whom
     * @param letterNumber the number of the letter
     * @param askedAt      when
     * @param outcome      the answer; absent while there is none
     * @param findings     what they found
     * @param answeredAt   when they answered
     */
    public record PoliceCheck(
            ShortText policeUnit,
            @Nullable ShortText letterNumber,
            Instant askedAt,
            @Nullable CheckOutcome outcome,
            @Nullable Personal<Note> findings,
            @Nullable Instant answeredAt) {}

    /**
     * A comparison of DNA by the police.
     *
     * @param policeUnit   who does it
     * @param step         how far it is
     * @param requestedAt  when they were asked
     * @param sampleNumber the number of the sample
     * @param sampledAt    when it was taken
     * @param result       what they found
     * @param findings     in words
     * @param answeredAt   when they answered
     */
    public record DnaComparison(
            ShortText policeUnit,
            DnaStep step,
            Instant requestedAt,
            @Nullable Personal<ShortText> sampleNumber,
            @Nullable Instant sampledAt,
            @Nullable DnaResult result,
            @Nullable Personal<Note> findings,
            @Nullable Instant answeredAt) {}

    /**
     * Whom a comparison of faces proposed. None of them is proven.
     *
     * @param system     which system compared
     * @param candidates whom it proposed
     * @param at         when
     */
    public record FaceCheck(ShortText system, List<FaceCandidate> candidates, Instant at) {}

    /**
     * A lead.
     *
     * @param leadId     which one
     * @param source     where it came from
     * @param text       what it says
     * @param place      where it points to
     * @param at         when it came up
     * @param ruledOutAt when it was ruled out; absent while it is followed
     * @param ruledOut   why it was ruled out
     */
    public record Lead(
            LeadId leadId,
            LeadSource source,
            Personal<Note> text,
            @Nullable DivisionCode place,
            Instant at,
            @Nullable Instant ruledOutAt,
            @Nullable Personal<Note> ruledOut) {}

    /**
     * A visit of the team of a roving mission.
     *
     * @param missionId on which mission
     * @param team      the station whose team it was
     * @param methods   what it tried
     * @param findings  what it learned
     * @param dialect   the region whose dialect it heard, as an administrative division
     * @param at        when
     */
    public record RovingVisit(
            RovingMissionId missionId,
            @Nullable FacilityId team,
            Set<RovingMethod> methods,
            Personal<Note> findings,
            @Nullable DivisionCode dialect,
            Instant at) {}

    /**
     * What was decided about somebody whom a report looks for.
     *
     * @param reportId the report
     * @param soughtId who is looked for
     * @param standing what was decided
     * @param reason   why; absent for what followed by itself
     * @param at       when
     */
    public record MatchDecision(
            ReportId reportId,
            SoughtId soughtId,
            MatchStanding standing,
            @Nullable Personal<Note> reason,
            Instant at) {}
}
