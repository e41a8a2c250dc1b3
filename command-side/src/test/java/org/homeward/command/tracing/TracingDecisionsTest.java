package org.homeward.command.tracing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.command.person.PersonSpec.BOSS;
import static org.homeward.command.person.PersonSpec.DESK;
import static org.homeward.command.person.PersonSpec.NOW;
import static org.homeward.command.person.PersonSpec.PERSON;
import static org.homeward.command.person.PersonSpec.THEN;
import static org.homeward.command.person.PersonSpec.aged;
import static org.homeward.command.person.PersonSpec.given;
import static org.homeward.command.person.PersonSpec.note;
import static org.homeward.command.person.PersonSpec.opened;
import static org.homeward.command.tracing.Searches.LEAD;
import static org.homeward.command.tracing.Searches.POLICE;
import static org.homeward.command.tracing.Searches.SISTER;
import static org.homeward.command.tracing.Searches.begun;
import static org.homeward.command.tracing.Searches.evidence;
import static org.homeward.command.tracing.Searches.identified;
import static org.homeward.command.tracing.Searches.plus;
import static org.homeward.command.tracing.Searches.published;
import static org.homeward.command.tracing.Searches.withSister;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.homeward.shared.intake.IntakeEvent.DeathRecorded;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.RovingMissionId;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.person.DivisionCode;
import org.homeward.shared.person.EvidenceKind;
import org.homeward.shared.person.FileEvent.CategoryChanged;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.person.RiskAttribute;
import org.homeward.shared.person.StatutoryCategory;
import org.homeward.shared.tracing.CheckOutcome;
import org.homeward.shared.tracing.DnaResult;
import org.homeward.shared.tracing.EscalationLevel;
import org.homeward.shared.tracing.FaceCandidate;
import org.homeward.shared.tracing.LeadSource;
import org.homeward.shared.tracing.QuickCheckSource;
import org.homeward.shared.tracing.RovingMethod;
import org.homeward.shared.tracing.SuspensionGround;
import org.homeward.shared.tracing.TracingAim;
import org.homeward.shared.tracing.TracingCommand;
import org.homeward.shared.tracing.TracingCommand.CloseTracing;
import org.homeward.shared.tracing.TracingCommand.EscalateTracing;
import org.homeward.shared.tracing.TracingCommand.OpenTracing;
import org.homeward.shared.tracing.TracingCommand.RecordDnaResult;
import org.homeward.shared.tracing.TracingCommand.RecordDnaSample;
import org.homeward.shared.tracing.TracingCommand.RecordFaceCandidates;
import org.homeward.shared.tracing.TracingCommand.RecordLead;
import org.homeward.shared.tracing.TracingCommand.RecordPoliceAnswer;
import org.homeward.shared.tracing.TracingCommand.RecordRovingVisit;
import org.homeward.shared.tracing.TracingCommand.ReopenTracing;
import org.homeward.shared.tracing.TracingCommand.RequestDna;
import org.homeward.shared.tracing.TracingCommand.RequestPoliceCheck;
import org.homeward.shared.tracing.TracingCommand.ResumeTracing;
import org.homeward.shared.tracing.TracingCommand.RuleOutLead;
import org.homeward.shared.tracing.TracingCommand.RunQuickCheck;
import org.homeward.shared.tracing.TracingCommand.SuspendTracing;
import org.homeward.shared.tracing.TracingEvent.DnaRequested;
import org.homeward.shared.tracing.TracingEvent.DnaResultReceived;
import org.homeward.shared.tracing.TracingEvent.DnaSampled;
import org.homeward.shared.tracing.TracingEvent.FaceCandidatesRecorded;
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
import org.homeward.shared.tracing.TracingOutcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tracing from its beginning to its end; notices and kinship have tests of their own. */
@Tag("story")
class TracingDecisionsTest {

    private static final RovingMissionId MISSION = new RovingMissionId("mission-thisone1");
    private static final Instant BEFORE = THEN.minus(Duration.ofHours(1));
    private static final Personal<ShortText> SAMPLE = Personal.of(new ShortText("D-0042"));

    @Test
    void tracing_begins_once_and_is_looked_up_again_only_after_it_ended() {
        given(List.of(opened(aged(40)))).when(open(TracingAim.IDENTITY)).then(began());
        given(begun(aged(40))).when(open(TracingAim.IDENTITY)).thenRefused(RefusalCode.TRACING_ALREADY_OPENED);
        given(closed()).when(open(TracingAim.FAMILY)).thenRefused(RefusalCode.TRACING_ALREADY_OPENED);
        given(begun(aged(40))).when(reopen(NOW)).thenRefused(RefusalCode.TRACING_NOT_IN_THIS_PHASE, "phase", "OPEN");
        given(closed()).when(reopen(NOW)).then(new TracingReopened(PERSON, TracingAim.FAMILY, note("又有线索"), NOW));
        given(closed()).when(reopen(BEFORE)).thenRefused(RefusalCode.OCCURRED_BEFORE_WHAT_IT_ENDS);
    }

    @Test
    void nobody_looks_for_the_identity_of_somebody_known_but_for_the_family_one_may() {
        List<PersonEvent> known = identified(List.of(opened(aged(40))));
        given(known).when(open(TracingAim.IDENTITY)).thenRefused(RefusalCode.TRACING_OF_IDENTIFIED);
        given(known).when(open(TracingAim.FAMILY)).thenAllowed();
        given(identified(closed()))
                .when(new ReopenTracing(PERSON, TracingAim.IDENTITY, note("又有线索"), NOW))
                .thenRefused(RefusalCode.TRACING_OF_IDENTIFIED);
    }

    @Test
    void steps_need_tracing_that_goes_on_and_may_be_written_down_while_it_rests() {
        List<TracingCommand> steps = List.of(quickCheck(), askPolice(), faces(), requestDna(), lead(), escalate());
        for (TracingCommand step : steps) {
            given(List.of(opened(aged(40)))).when(step).thenRefused(RefusalCode.TRACING_NOT_OPEN, "phase", "NONE");
            given(closed()).when(step).thenRefused(RefusalCode.TRACING_NOT_OPEN, "phase", "CLOSED");
            given(plus(begun(aged(40)), suspended())).when(step).thenAllowed();
        }
    }

    @Test
    void each_step_is_a_fact_with_what_was_found() {
        given(begun(aged(40)))
                .when(quickCheck())
                .then(new QuickCheckCompleted(
                        PERSON, EnumSet.of(QuickCheckSource.FINGERPRINTS), CheckOutcome.NO_HIT, null, NOW));
        given(begun(aged(40))).when(askPolice()).then(new PoliceCheckRequested(PERSON, POLICE, null, NOW));
        given(begun(aged(40)))
                .when(faces())
                .then(new FaceCandidatesRecorded(
                        PERSON, new ShortText("人像库"), List.of(new FaceCandidate(SAMPLE, 91)), NOW));
        given(begun(aged(40)))
                .when(lead())
                .then(new TracingLeadRecorded(
                        PERSON, LEAD, LeadSource.DIALECT, note("说保定话"), new DivisionCode("130600"), NOW));
        given(begun(aged(40)))
                .when(escalate())
                .then(new TracingEscalated(PERSON, EscalationLevel.PROVINCE, note("三个月未果"), NOW));
    }

    @Test
    void a_roving_team_writes_down_what_it_tried_and_learned_of_somebody_whom_nobody_knows() {
        given(begun(aged(40)))
                .when(visit(RovingMethod.DIALECT))
                .then(new RovingVisitRecorded(
                        PERSON,
                        MISSION,
                        Set.of(RovingMethod.DIALECT),
                        note("听得懂保定话"),
                        new DivisionCode("130600"),
                        NOW));
        given(begun(aged(40))).when(visit()).thenRefused(RefusalCode.VISIT_TRIED_NOTHING);
        given(identified(begun(aged(40))))
                .when(visit(RovingMethod.DIALECT))
                .thenRefused(RefusalCode.TRACING_OF_IDENTIFIED);
    }

    @Test
    void nobody_is_visited_whose_tracing_has_not_begun_rests_or_is_over() {
        for (List<PersonEvent> history :
                List.of(List.of((PersonEvent) opened(aged(40))), plus(begun(aged(40)), suspended()), closed())) {
            given(history)
                    .when(visit(RovingMethod.INTERVIEW))
                    .thenRefused(RefusalCode.TRACING_NOT_IN_THIS_PHASE, "needed", "OPEN");
        }
    }

    @Test
    void the_missions_whose_teams_came_are_remembered_on_merged_files_too() {
        RovingVisitRecorded visited =
                new RovingVisitRecorded(PERSON, MISSION, Set.of(RovingMethod.INTERVIEW), note("不说话"), null, NOW);
        assertThat(given(begun(aged(40))).state().tracing().missions()).isEmpty();
        assertThat(given(plus(begun(aged(40)), visited)).state().tracing().missions())
                .containsExactly(MISSION);
        assertThat(given(begun(aged(40)))
                        .havingAbsorbed(given(plus(begun(aged(40)), visited)))
                        .state()
                        .tracing()
                        .missions())
                .containsExactly(MISSION);
    }

    @Test
    void the_police_answer_what_they_were_asked_even_after_the_end() {
        RecordPoliceAnswer answer = new RecordPoliceAnswer(PERSON, CheckOutcome.HIT, note("保定有此人"), NOW);
        List<PersonEvent> asked = plus(begun(aged(40)), new PoliceCheckRequested(PERSON, POLICE, null, THEN));
        given(asked).when(answer).then(new PoliceCheckAnswered(PERSON, CheckOutcome.HIT, note("保定有此人"), NOW));
        given(plus(asked, closing())).when(answer).thenAllowed();
        given(begun(aged(40))).when(answer).thenRefused(RefusalCode.POLICE_CHECK_NOT_REQUESTED);
        given(asked)
                .when(new RecordPoliceAnswer(PERSON, CheckOutcome.HIT, null, BEFORE))
                .thenRefused(RefusalCode.OCCURRED_BEFORE_WHAT_IT_ENDS);
        given(plus(asked, new PoliceCheckAnswered(PERSON, CheckOutcome.NO_HIT, null, THEN)))
                .when(answer)
                .thenRefused(RefusalCode.POLICE_CHECK_NOT_REQUESTED);
    }

    @Test
    void dna_goes_from_request_to_sample_to_result_and_may_begin_again_afterwards() {
        List<PersonEvent> asked = plus(begun(aged(40)), new DnaRequested(PERSON, POLICE, THEN));
        List<PersonEvent> taken = plus(asked, new DnaSampled(PERSON, SAMPLE, THEN));
        List<PersonEvent> answered = plus(taken, new DnaResultReceived(PERSON, DnaResult.UNUSABLE, null, THEN));

        given(begun(aged(40))).when(requestDna()).then(new DnaRequested(PERSON, POLICE, NOW));
        given(begun(aged(40))).when(sample(NOW)).thenRefused(RefusalCode.DNA_NOT_REQUESTED);
        given(asked).when(requestDna()).thenRefused(RefusalCode.DNA_ALREADY_REQUESTED, "step", "REQUESTED");
        given(asked).when(result(NOW)).thenRefused(RefusalCode.DNA_NOT_SAMPLED);
        given(asked).when(sample(NOW)).then(new DnaSampled(PERSON, SAMPLE, NOW));
        given(asked).when(sample(BEFORE)).thenRefused(RefusalCode.OCCURRED_BEFORE_WHAT_IT_ENDS);
        given(taken).when(requestDna()).thenRefused(RefusalCode.DNA_ALREADY_REQUESTED, "step", "SAMPLED");
        given(taken).when(result(NOW)).then(new DnaResultReceived(PERSON, DnaResult.MATCH, null, NOW));
        given(taken).when(result(BEFORE)).thenRefused(RefusalCode.OCCURRED_BEFORE_WHAT_IT_ENDS);
        given(answered).when(result(NOW)).thenRefused(RefusalCode.DNA_NOT_SAMPLED);
        given(answered).when(requestDna()).thenAllowed();
    }

    @Test
    void somebody_known_gives_no_dna_unless_there_is_a_sign_of_trafficking() {
        List<PersonEvent> known = identified(begun(aged(40)));
        given(known).when(requestDna()).thenRefused(RefusalCode.DNA_OF_IDENTIFIED);
        given(plus(known, category(StatutoryCategory.NONE, RiskAttribute.SUSPECTED_TRAFFICKING)))
                .when(requestDna())
                .thenAllowed();
        given(plus(known, category(StatutoryCategory.RESCUED_TRAFFICKED_CHILD, RiskAttribute.BEGGING)))
                .when(requestDna())
                .thenAllowed();
        given(plus(known, category(StatutoryCategory.NONE, RiskAttribute.BEGGING)))
                .when(requestDna())
                .thenRefused(RefusalCode.DNA_OF_IDENTIFIED);
    }

    @Test
    void a_lead_is_recorded_once_and_ruled_out_once() {
        List<PersonEvent> led = plus(
                begun(aged(40)), new TracingLeadRecorded(PERSON, LEAD, LeadSource.DIALECT, note("说保定话"), null, THEN));
        given(led).when(lead()).thenRefused(RefusalCode.LEAD_ALREADY_RECORDED);
        given(begun(aged(40))).when(ruleOut(NOW)).thenRefused(RefusalCode.LEAD_NOT_FOUND);
        given(led).when(ruleOut(BEFORE)).thenRefused(RefusalCode.OCCURRED_BEFORE_WHAT_IT_ENDS);
        given(led).when(ruleOut(NOW)).then(new LeadRuledOut(PERSON, LEAD, note("同名"), NOW));
        given(plus(led, new LeadRuledOut(PERSON, LEAD, note("同名"), THEN)))
                .when(ruleOut(NOW))
                .thenRefused(RefusalCode.LEAD_ALREADY_RULED_OUT);
    }

    @Test
    void a_case_goes_up_and_never_down() {
        List<PersonEvent> atProvince =
                plus(begun(aged(40)), new TracingEscalated(PERSON, EscalationLevel.PROVINCE, note("未果"), THEN));
        for (EscalationLevel level : List.of(EscalationLevel.PREFECTURE, EscalationLevel.PROVINCE)) {
            given(atProvince)
                    .when(new EscalateTracing(PERSON, level, note("未果"), NOW))
                    .thenRefused(RefusalCode.ESCALATION_NOT_HIGHER, "level", "PROVINCE");
        }
        given(atProvince)
                .when(new EscalateTracing(PERSON, EscalationLevel.MINISTRY, note("未果"), NOW))
                .thenAllowed();
    }

    @Test
    void tracing_rests_and_goes_on_again() {
        SuspendTracing suspend = new SuspendTracing(PERSON, SuspensionGround.CONSENT, note("本人不愿"), NOW);
        ResumeTracing resume = new ResumeTracing(PERSON, note("本人愿意"), NOW);
        given(begun(aged(40)))
                .when(suspend)
                .then(new TracingSuspended(PERSON, SuspensionGround.CONSENT, note("本人不愿"), NOW));
        given(plus(begun(aged(40)), suspended()))
                .when(suspend)
                .thenRefused(RefusalCode.TRACING_NOT_IN_THIS_PHASE, "needed", "OPEN");
        given(begun(aged(40))).when(resume).thenRefused(RefusalCode.TRACING_NOT_IN_THIS_PHASE, "needed", "SUSPENDED");
        given(plus(begun(aged(40)), suspended())).when(resume).then(new TracingResumed(PERSON, note("本人愿意"), NOW));
        given(plus(begun(aged(40)), suspended()))
                .when(new ResumeTracing(PERSON, note("x"), BEFORE))
                .thenRefused(RefusalCode.OCCURRED_BEFORE_WHAT_IT_ENDS);
        given(begun(aged(40)))
                .when(new SuspendTracing(PERSON, SuspensionGround.SAFETY, note("x"), BEFORE))
                .thenRefused(RefusalCode.OCCURRED_BEFORE_WHAT_IT_ENDS);
    }

    @Test
    void it_ends_as_identified_only_when_somebody_else_accepted_the_proof() {
        CloseTracing close = close(TracingOutcome.IDENTIFIED, NOW);
        given(begun(aged(40))).when(close, BOSS).thenRefused(RefusalCode.CLOSING_UNIDENTIFIED);
        given(identified(begun(aged(40)))).when(close, DESK).thenRefused(RefusalCode.SAME_PERSON_APPROVES);
        given(identified(begun(aged(40))))
                .when(close, BOSS)
                .then(new TracingClosed(PERSON, TracingOutcome.IDENTIFIED, note("查明"), NOW));
    }

    @Test
    void it_ends_as_reunited_only_with_a_relative_whom_somebody_else_verified() {
        CloseTracing close = close(TracingOutcome.REUNITED, NOW);
        List<PersonEvent> claimed = withSister(begun(aged(40)));
        KinVerified verified = new KinVerified(PERSON, SISTER, evidence(EvidenceKind.DNA_MATCH), THEN);
        given(claimed).when(close, BOSS).thenRefused(RefusalCode.CLOSING_WITHOUT_KIN);
        given(plus(claimed, verified)).when(close, DESK).thenRefused(RefusalCode.SAME_PERSON_APPROVES);
        given(plus(claimed, verified)).when(close, BOSS).thenAllowed();
        given(claimed).and(verified, BOSS).when(close, BOSS).thenRefused(RefusalCode.SAME_PERSON_APPROVES);
    }

    @Test
    void it_does_not_end_while_a_notice_is_public_nor_before_it_began_nor_twice() {
        ActorId other = BOSS;
        given(published(aged(40)))
                .when(close(TracingOutcome.IDENTIFIED, NOW), other)
                .thenRefused(RefusalCode.NOTICE_STILL_PUBLIC);
        given(identified(begun(aged(40))))
                .when(close(TracingOutcome.IDENTIFIED, BEFORE), other)
                .thenRefused(RefusalCode.OCCURRED_BEFORE_WHAT_IT_ENDS);
        given(identified(closed()))
                .when(close(TracingOutcome.IDENTIFIED, NOW), other)
                .thenRefused(RefusalCode.TRACING_NOT_OPEN);
    }

    @Test
    void the_family_of_somebody_who_died_is_still_looked_for() {
        given(plus(begun(aged(40)), new DeathRecorded(PERSON, null, new ShortText("医院"), note("病故"), Set.of(), THEN)))
                .when(lead())
                .thenAllowed();
    }

    private static TracingOpened began() {
        return new TracingOpened(PERSON, TracingAim.IDENTITY, note("说不清身份"), THEN);
    }

    private static OpenTracing open(TracingAim aim) {
        return new OpenTracing(PERSON, aim, note("说不清身份"), THEN);
    }

    private static ReopenTracing reopen(Instant at) {
        return new ReopenTracing(PERSON, TracingAim.FAMILY, note("又有线索"), at);
    }

    private static CloseTracing close(TracingOutcome outcome, Instant at) {
        return new CloseTracing(PERSON, outcome, note("查明"), at);
    }

    private static TracingClosed closing() {
        return new TracingClosed(PERSON, TracingOutcome.IDENTIFIED, note("查明"), THEN);
    }

    private static List<PersonEvent> closed() {
        return plus(begun(aged(40)), closing());
    }

    private static TracingSuspended suspended() {
        return new TracingSuspended(PERSON, SuspensionGround.SAFETY, note("有危险"), THEN);
    }

    private static RunQuickCheck quickCheck() {
        return new RunQuickCheck(PERSON, EnumSet.of(QuickCheckSource.FINGERPRINTS), CheckOutcome.NO_HIT, null, NOW);
    }

    private static RequestPoliceCheck askPolice() {
        return new RequestPoliceCheck(PERSON, POLICE, null, NOW);
    }

    private static RecordFaceCandidates faces() {
        return new RecordFaceCandidates(PERSON, new ShortText("人像库"), List.of(new FaceCandidate(SAMPLE, 91)), NOW);
    }

    private static RequestDna requestDna() {
        return new RequestDna(PERSON, POLICE, NOW);
    }

    private static RecordDnaSample sample(Instant at) {
        return new RecordDnaSample(PERSON, SAMPLE, at);
    }

    private static RecordDnaResult result(Instant at) {
        return new RecordDnaResult(PERSON, DnaResult.MATCH, null, at);
    }

    private static RecordRovingVisit visit(RovingMethod... methods) {
        return new RecordRovingVisit(PERSON, MISSION, Set.of(methods), note("听得懂保定话"), new DivisionCode("130600"), NOW);
    }

    private static RecordLead lead() {
        return new RecordLead(PERSON, LEAD, LeadSource.DIALECT, note("说保定话"), new DivisionCode("130600"), NOW);
    }

    private static RuleOutLead ruleOut(Instant at) {
        return new RuleOutLead(PERSON, LEAD, note("同名"), at);
    }

    private static EscalateTracing escalate() {
        return new EscalateTracing(PERSON, EscalationLevel.PROVINCE, note("三个月未果"), NOW);
    }

    private static CategoryChanged category(StatutoryCategory category, RiskAttribute risk) {
        return new CategoryChanged(PERSON, category, Set.of(risk), note("x"), THEN);
    }
}
