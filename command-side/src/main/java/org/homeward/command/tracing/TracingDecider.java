package org.homeward.command.tracing;

import java.util.List;
import org.homeward.command.kernel.Context;
import org.homeward.command.kernel.TimeOrder;
import org.homeward.command.person.PersonState;
import org.homeward.command.tracing.TracingState.Dna;
import org.homeward.command.tracing.TracingState.Lead;
import org.homeward.shared.kernel.Refused;
import org.homeward.shared.tracing.DnaStep;
import org.homeward.shared.tracing.TracingAim;
import org.homeward.shared.tracing.TracingCommand;
import org.homeward.shared.tracing.TracingCommand.ApproveNoticePhoto;
import org.homeward.shared.tracing.TracingCommand.CloseTracing;
import org.homeward.shared.tracing.TracingCommand.EscalateTracing;
import org.homeward.shared.tracing.TracingCommand.MatchMissingReport;
import org.homeward.shared.tracing.TracingCommand.OpenTracing;
import org.homeward.shared.tracing.TracingCommand.PublishNotice;
import org.homeward.shared.tracing.TracingCommand.RecordDnaResult;
import org.homeward.shared.tracing.TracingCommand.RecordDnaSample;
import org.homeward.shared.tracing.TracingCommand.RecordFaceCandidates;
import org.homeward.shared.tracing.TracingCommand.RecordLead;
import org.homeward.shared.tracing.TracingCommand.RecordPoliceAnswer;
import org.homeward.shared.tracing.TracingCommand.RecordRovingVisit;
import org.homeward.shared.tracing.TracingCommand.RejectKinClaim;
import org.homeward.shared.tracing.TracingCommand.RejectMatch;
import org.homeward.shared.tracing.TracingCommand.ReopenTracing;
import org.homeward.shared.tracing.TracingCommand.RequestDna;
import org.homeward.shared.tracing.TracingCommand.RequestPoliceCheck;
import org.homeward.shared.tracing.TracingCommand.ResumeTracing;
import org.homeward.shared.tracing.TracingCommand.RuleOutLead;
import org.homeward.shared.tracing.TracingCommand.RunQuickCheck;
import org.homeward.shared.tracing.TracingCommand.SuspendTracing;
import org.homeward.shared.tracing.TracingCommand.UndoMatch;
import org.homeward.shared.tracing.TracingCommand.VerifyKin;
import org.homeward.shared.tracing.TracingCommand.VerifyMatch;
import org.homeward.shared.tracing.TracingCommand.WithdrawNotice;
import org.homeward.shared.tracing.TracingEvent;
import org.homeward.shared.tracing.TracingEvent.DnaRequested;
import org.homeward.shared.tracing.TracingEvent.DnaResultReceived;
import org.homeward.shared.tracing.TracingEvent.DnaSampled;
import org.homeward.shared.tracing.TracingEvent.FaceCandidatesRecorded;
import org.homeward.shared.tracing.TracingEvent.KinClaimRejected;
import org.homeward.shared.tracing.TracingEvent.KinVerified;
import org.homeward.shared.tracing.TracingEvent.LeadRuledOut;
import org.homeward.shared.tracing.TracingEvent.PoliceCheckAnswered;
import org.homeward.shared.tracing.TracingEvent.PoliceCheckRequested;
import org.homeward.shared.tracing.TracingEvent.QuickCheckCompleted;
import org.homeward.shared.tracing.TracingEvent.RovingVisitRecorded;
import org.homeward.shared.tracing.TracingEvent.TracingClosed;
import org.homeward.shared.tracing.TracingEvent.TracingEscalated;
import org.homeward.shared.tracing.TracingEvent.TracingLeadRecorded;
import org.homeward.shared.tracing.TracingEvent.TracingOpened;
import org.homeward.shared.tracing.TracingEvent.TracingReopened;
import org.homeward.shared.tracing.TracingEvent.TracingResumed;
import org.homeward.shared.tracing.TracingEvent.TracingSuspended;
import org.homeward.shared.tracing.TracingPhase;

/**
 * Decides what is asked while somebody's identity or family is looked for. The steps go on side by side; what was asked of
 * the police may be answered after tracing ended.
 */
public final class TracingDecider {

    private TracingDecider() {}

    /**
     * Decides.
     *
     * @throws Refused when a rule does not allow it
     */
    public static List<? extends TracingEvent> decide(PersonState person, TracingCommand command, Context context) {
        TracingEvent event = switch (command) {
            case OpenTracing ask -> open(person, ask);
            case ReopenTracing ask -> reopen(person, ask);
            case SuspendTracing ask -> suspend(person, ask);
            case ResumeTracing ask -> resume(person, ask);
            case CloseTracing ask -> close(person, ask, context);
            case EscalateTracing ask -> escalate(person, ask);
            case RunQuickCheck ask -> quickCheck(person, ask);
            case ApproveNoticePhoto ask -> Notices.approvePhoto(person, ask);
            case PublishNotice ask -> Notices.publish(person, ask, context);
            case WithdrawNotice ask -> Notices.withdraw(person, ask);
            case RequestPoliceCheck ask -> askPolice(person, ask);
            case RecordPoliceAnswer ask -> policeAnswer(person, ask);
            case RecordFaceCandidates ask -> faces(person, ask);
            case RequestDna ask -> requestDna(person, ask);
            case RecordDnaSample ask -> dnaSample(person, ask);
            case RecordDnaResult ask -> dnaResult(person, ask);
            case RecordLead ask -> lead(person, ask);
            case RecordRovingVisit ask -> rovingVisit(person, ask);
            case RuleOutLead ask -> ruleOut(person, ask);
            case VerifyKin ask -> verifyKin(person, ask);
            case RejectKinClaim ask -> rejectKin(person, ask, context);
            case MatchMissingReport ask -> Matches.match(person, ask);
            case RejectMatch ask -> Matches.reject(person, ask);
            case UndoMatch ask -> Matches.undo(person, ask, context);
            case VerifyMatch ask -> Matches.verify(person, ask);
        };
        return event instanceof TracingClosed closed ? Matches.closed(person, closed) : List.of(event);
    }

    private static TracingEvent open(PersonState person, OpenTracing ask) {
        TracingRules.isNotBegun(person);
        TracingRules.aimIsStillToBeReached(person, ask.aim());
        return new TracingOpened(ask.personId(), ask.aim(), ask.reason(), ask.occurredAt());
    }

    private static TracingEvent reopen(PersonState person, ReopenTracing ask) {
        TracingRules.isIn(person, TracingPhase.CLOSED);
        TracingRules.aimIsStillToBeReached(person, ask.aim());
        TimeOrder.notBeforeItBegan(person.tracing().since(), ask.occurredAt());
        return new TracingReopened(ask.personId(), ask.aim(), ask.reason(), ask.occurredAt());
    }

    private static TracingEvent suspend(PersonState person, SuspendTracing ask) {
        TracingRules.isIn(person, TracingPhase.OPEN);
        TimeOrder.notBeforeItBegan(person.tracing().since(), ask.occurredAt());
        return new TracingSuspended(ask.personId(), ask.ground(), ask.reason(), ask.occurredAt());
    }

    private static TracingEvent resume(PersonState person, ResumeTracing ask) {
        TracingRules.isIn(person, TracingPhase.SUSPENDED);
        TimeOrder.notBeforeItBegan(person.tracing().since(), ask.occurredAt());
        return new TracingResumed(ask.personId(), ask.reason(), ask.occurredAt());
    }

    private static TracingEvent close(PersonState person, CloseTracing ask, Context context) {
        TracingRules.goesOn(person);
        TimeOrder.notBeforeItBegan(person.tracing().since(), ask.occurredAt());
        Notices.noneIsPublic(person);
        TracingRules.isProvenBySomebodyElse(person, ask.outcome(), context);
        return new TracingClosed(ask.personId(), ask.outcome(), ask.reason(), ask.occurredAt());
    }

    private static TracingEvent escalate(PersonState person, EscalateTracing ask) {
        TracingRules.goesOn(person);
        TracingRules.goesFurtherUp(person, ask.level());
        return new TracingEscalated(ask.personId(), ask.level(), ask.reason(), ask.occurredAt());
    }

    private static TracingEvent quickCheck(PersonState person, RunQuickCheck ask) {
        TracingRules.goesOn(person);
        return new QuickCheckCompleted(ask.personId(), ask.sources(), ask.outcome(), ask.findings(), ask.occurredAt());
    }

    private static TracingEvent askPolice(PersonState person, RequestPoliceCheck ask) {
        TracingRules.goesOn(person);
        return new PoliceCheckRequested(ask.personId(), ask.policeUnit(), ask.letterNumber(), ask.occurredAt());
    }

    private static TracingEvent policeAnswer(PersonState person, RecordPoliceAnswer ask) {
        TimeOrder.notBeforeItBegan(TracingRules.policeAsked(person), ask.occurredAt());
        return new PoliceCheckAnswered(ask.personId(), ask.outcome(), ask.findings(), ask.occurredAt());
    }

    private static TracingEvent faces(PersonState person, RecordFaceCandidates ask) {
        TracingRules.goesOn(person);
        return new FaceCandidatesRecorded(ask.personId(), ask.system(), ask.candidates(), ask.occurredAt());
    }

    private static TracingEvent requestDna(PersonState person, RequestDna ask) {
        TracingRules.goesOn(person);
        DnaRules.isNeeded(person);
        DnaRules.isNotUnderWay(person);
        return new DnaRequested(ask.personId(), ask.policeUnit(), ask.occurredAt());
    }

    private static TracingEvent dnaSample(PersonState person, RecordDnaSample ask) {
        Dna asked = DnaRules.at(person, DnaStep.REQUESTED);
        TimeOrder.notBeforeItBegan(asked.since(), ask.occurredAt());
        return new DnaSampled(ask.personId(), ask.sampleNumber(), ask.occurredAt());
    }

    private static TracingEvent dnaResult(PersonState person, RecordDnaResult ask) {
        Dna taken = DnaRules.at(person, DnaStep.SAMPLED);
        TimeOrder.notBeforeItBegan(taken.since(), ask.occurredAt());
        return new DnaResultReceived(ask.personId(), ask.result(), ask.findings(), ask.occurredAt());
    }

    private static TracingEvent lead(PersonState person, RecordLead ask) {
        TracingRules.goesOn(person);
        LeadRules.isNew(person, ask.leadId());
        return new TracingLeadRecorded(
                ask.personId(), ask.leadId(), ask.source(), ask.text(), ask.place(), ask.occurredAt());
    }

    /** Whether the mission runs and the person is where the team is was asked before, of the mission. */
    private static TracingEvent rovingVisit(PersonState person, RecordRovingVisit ask) {
        TracingRules.isIn(person, TracingPhase.OPEN);
        TracingRules.aimIsStillToBeReached(person, TracingAim.IDENTITY);
        TracingRules.somethingWasTried(ask.methods());
        return new RovingVisitRecorded(
                ask.personId(), ask.missionId(), ask.methods(), ask.findings(), ask.dialect(), ask.occurredAt());
    }

    private static TracingEvent ruleOut(PersonState person, RuleOutLead ask) {
        Lead lead = LeadRules.standing(person, ask.leadId());
        TimeOrder.notBeforeItBegan(lead.recordedAt(), ask.occurredAt());
        return new LeadRuledOut(ask.personId(), ask.leadId(), ask.reason(), ask.occurredAt());
    }

    private static TracingEvent verifyKin(PersonState person, VerifyKin ask) {
        KinshipRules.isClaimed(person, ask.kinId());
        KinshipRules.isNotVerified(person, ask.kinId());
        KinshipRules.evidenceProves(ask.evidence());
        return new KinVerified(ask.personId(), ask.kinId(), ask.evidence(), ask.occurredAt());
    }

    private static TracingEvent rejectKin(PersonState person, RejectKinClaim ask, Context context) {
        KinshipRules.isClaimed(person, ask.kinId());
        KinshipRules.isNotRejected(person, ask.kinId());
        KinshipRules.isNotRejectedByWhoVerified(person, ask.kinId(), context);
        return new KinClaimRejected(ask.personId(), ask.kinId(), ask.reason(), ask.occurredAt());
    }
}
