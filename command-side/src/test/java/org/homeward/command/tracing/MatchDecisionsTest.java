package org.homeward.command.tracing;

import static org.homeward.command.person.PersonSpec.BOSS;
import static org.homeward.command.person.PersonSpec.DESK;
import static org.homeward.command.person.PersonSpec.NOW;
import static org.homeward.command.person.PersonSpec.PERSON;
import static org.homeward.command.person.PersonSpec.STATION;
import static org.homeward.command.person.PersonSpec.THEN;
import static org.homeward.command.person.PersonSpec.aged;
import static org.homeward.command.person.PersonSpec.given;
import static org.homeward.command.person.PersonSpec.note;
import static org.homeward.command.person.PersonSpec.opened;
import static org.homeward.command.tracing.Searches.SISTER;
import static org.homeward.command.tracing.Searches.begun;
import static org.homeward.command.tracing.Searches.evidence;
import static org.homeward.command.tracing.Searches.identified;
import static org.homeward.command.tracing.Searches.plus;
import static org.homeward.command.tracing.Searches.withSister;

import java.util.List;
import org.homeward.shared.kernel.KinId;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.ReportId;
import org.homeward.shared.kernel.SoughtId;
import org.homeward.shared.missing.Likelihood;
import org.homeward.shared.person.EvidenceKind;
import org.homeward.shared.person.FileEvent.NoContactFlagged;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.tracing.SuspensionGround;
import org.homeward.shared.tracing.TracingCommand.AcknowledgeMatch;
import org.homeward.shared.tracing.TracingCommand.CloseTracing;
import org.homeward.shared.tracing.TracingCommand.MatchMissingReport;
import org.homeward.shared.tracing.TracingCommand.RejectMatch;
import org.homeward.shared.tracing.TracingCommand.SuggestMatch;
import org.homeward.shared.tracing.TracingCommand.UndoMatch;
import org.homeward.shared.tracing.TracingCommand.VerifyMatch;
import org.homeward.shared.tracing.TracingEvent.KinVerified;
import org.homeward.shared.tracing.TracingEvent.MatchAcknowledged;
import org.homeward.shared.tracing.TracingEvent.MatchRejected;
import org.homeward.shared.tracing.TracingEvent.MatchReunited;
import org.homeward.shared.tracing.TracingEvent.MatchSuggested;
import org.homeward.shared.tracing.TracingEvent.MatchUndone;
import org.homeward.shared.tracing.TracingEvent.MatchVerified;
import org.homeward.shared.tracing.TracingEvent.MissingReportMatched;
import org.homeward.shared.tracing.TracingEvent.TracingClosed;
import org.homeward.shared.tracing.TracingEvent.TracingSuspended;
import org.homeward.shared.tracing.TracingOutcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A match is a guess until it is proven, it is remembered when it was wrong, and it can be taken back. */
@Tag("story")
class MatchDecisionsTest {

    private static final ReportId REPORT = new ReportId("report-thisone1");
    private static final ReportId OTHER_REPORT = new ReportId("report-another1");
    private static final SoughtId SOUGHT = new SoughtId("sought-thisone1");
    private static final List<PersonEvent> BEGUN = begun(aged(40));
    private static final List<PersonEvent> MATCHED =
            plus(BEGUN, new MissingReportMatched(PERSON, REPORT, SOUGHT, note("同乡同龄"), THEN));
    private static final List<PersonEvent> REJECTED =
            plus(BEGUN, new MatchRejected(PERSON, REPORT, SOUGHT, note("身高不符"), THEN));
    private static final PersonEvent KIN_CONFIRMED =
            new KinVerified(PERSON, SISTER, evidence(EvidenceKind.DNA_MATCH), THEN);

    @Test
    void whoever_is_looked_for_may_be_somebody_whose_family_is_looked_for() {
        given(BEGUN).when(match()).then(new MissingReportMatched(PERSON, REPORT, SOUGHT, note("像"), NOW));
        given(List.of(opened(aged(40)))).when(match()).thenRefused(RefusalCode.TRACING_NOT_IN_THIS_PHASE);
        given(List.of(opened(aged(40)))).when(reject()).thenRefused(RefusalCode.TRACING_NOT_OPEN);
    }

    @Test
    void those_concerned_are_told_once_of_a_likely_match_and_of_no_other() {
        MatchSuggested told = new MatchSuggested(PERSON, REPORT, SOUGHT, STATION, 97, Likelihood.LIKELY, NOW);
        given(BEGUN).when(suggest(REPORT, Likelihood.LIKELY)).then(told);
        given(BEGUN).when(suggest(REPORT, Likelihood.POSSIBLE)).thenRefused(RefusalCode.MATCH_NOT_LIKELY);
        given(plus(BEGUN, told))
                .when(suggest(REPORT, Likelihood.LIKELY))
                .thenRefused(RefusalCode.MATCH_ALREADY_SUGGESTED);
        given(plus(BEGUN, told))
                .when(suggest(OTHER_REPORT, Likelihood.LIKELY))
                .then(new MatchSuggested(PERSON, OTHER_REPORT, SOUGHT, STATION, 97, Likelihood.LIKELY, NOW));
        given(plus(BEGUN, told)).when(match()).thenAllowed();
        given(plus(BEGUN, told)).when(reject()).thenAllowed();
    }

    @Test
    void nobody_is_told_of_what_was_decided_even_after_it_was_taken_back_where_they_were_told_before() {
        given(MATCHED).when(suggest(REPORT, Likelihood.LIKELY)).thenRefused(RefusalCode.MATCH_ALREADY_CONFIRMED);
        given(REJECTED).when(suggest(REPORT, Likelihood.LIKELY)).thenRefused(RefusalCode.MATCH_ALREADY_REJECTED);
        PersonEvent undone = new MatchUndone(PERSON, REPORT, SOUGHT, note("重新核对"), THEN);
        PersonEvent told = new MatchSuggested(PERSON, REPORT, SOUGHT, STATION, 97, Likelihood.LIKELY, THEN);
        given(plus(REJECTED, undone)).when(suggest(REPORT, Likelihood.LIKELY)).thenAllowed();
        given(plus(BEGUN, told, new MatchRejected(PERSON, REPORT, SOUGHT, note("身高不符"), THEN), undone))
                .when(suggest(REPORT, Likelihood.LIKELY))
                .thenRefused(RefusalCode.MATCH_ALREADY_SUGGESTED);
    }

    @Test
    void nobody_is_told_whose_tracing_rests_ended_or_was_never_begun() {
        given(List.of(opened(aged(40))))
                .when(suggest(REPORT, Likelihood.LIKELY))
                .thenRefused(RefusalCode.TRACING_NOT_IN_THIS_PHASE);
        given(plus(BEGUN, new TracingSuspended(PERSON, SuspensionGround.SAFETY, note("受威胁"), THEN)))
                .when(suggest(REPORT, Likelihood.LIKELY))
                .thenRefused(RefusalCode.TRACING_NOT_IN_THIS_PHASE);
        given(plus(BEGUN, new TracingClosed(PERSON, TracingOutcome.IDENTIFIED, note("已查明"), THEN)))
                .when(suggest(REPORT, Likelihood.LIKELY))
                .thenRefused(RefusalCode.TRACING_NOT_IN_THIS_PHASE);
    }

    @Test
    void the_word_of_a_likely_match_is_acknowledged_once_and_decides_nothing() {
        PersonEvent told = new MatchSuggested(PERSON, REPORT, SOUGHT, STATION, 97, Likelihood.LIKELY, THEN);
        PersonEvent read = new MatchAcknowledged(PERSON, REPORT, SOUGHT, THEN);
        given(plus(BEGUN, told)).when(acknowledge(REPORT)).then(new MatchAcknowledged(PERSON, REPORT, SOUGHT, NOW));
        given(BEGUN).when(acknowledge(REPORT)).thenRefused(RefusalCode.MATCH_NOT_SUGGESTED);
        given(plus(BEGUN, told)).when(acknowledge(OTHER_REPORT)).thenRefused(RefusalCode.MATCH_NOT_SUGGESTED);
        given(plus(BEGUN, told, read)).when(acknowledge(REPORT)).thenRefused(RefusalCode.MATCH_ALREADY_ACKNOWLEDGED);
        given(plus(BEGUN, told, read))
                .when(suggest(REPORT, Likelihood.LIKELY))
                .thenRefused(RefusalCode.MATCH_ALREADY_SUGGESTED);
        given(plus(BEGUN, told, read)).when(match()).thenAllowed();
        given(plus(BEGUN, told, read)).when(reject()).thenAllowed();
    }

    @Test
    void a_word_is_acknowledged_while_tracing_rests_but_not_after_it_ended_or_was_decided() {
        PersonEvent told = new MatchSuggested(PERSON, REPORT, SOUGHT, STATION, 97, Likelihood.LIKELY, THEN);
        given(plus(BEGUN, told, new TracingSuspended(PERSON, SuspensionGround.SAFETY, note("受威胁"), THEN)))
                .when(acknowledge(REPORT))
                .thenAllowed();
        given(plus(BEGUN, told, new TracingClosed(PERSON, TracingOutcome.IDENTIFIED, note("已查明"), THEN)))
                .when(acknowledge(REPORT))
                .thenRefused(RefusalCode.TRACING_NOT_OPEN);
        given(plus(BEGUN, told, new MatchRejected(PERSON, REPORT, SOUGHT, note("身高不符"), THEN)))
                .when(acknowledge(REPORT))
                .thenRefused(RefusalCode.MATCH_ALREADY_REJECTED);
        given(plus(BEGUN, told, new MissingReportMatched(PERSON, REPORT, SOUGHT, note("像"), THEN)))
                .when(acknowledge(REPORT))
                .thenRefused(RefusalCode.MATCH_ALREADY_CONFIRMED);
    }

    @Test
    void nobody_is_matched_against_their_will_or_into_danger() {
        given(plus(BEGUN, new TracingSuspended(PERSON, SuspensionGround.SAFETY, note("受威胁"), THEN)))
                .when(match())
                .thenRefused(RefusalCode.TRACING_NOT_IN_THIS_PHASE);
    }

    @Test
    void a_match_is_decided_once_and_what_was_rejected_is_remembered() {
        given(MATCHED).when(match()).thenRefused(RefusalCode.MATCH_ALREADY_CONFIRMED);
        given(MATCHED).when(reject()).thenRefused(RefusalCode.MATCH_ALREADY_CONFIRMED);
        given(REJECTED).when(match()).thenRefused(RefusalCode.MATCH_ALREADY_REJECTED);
        given(REJECTED).when(reject()).thenRefused(RefusalCode.MATCH_ALREADY_REJECTED);
    }

    @Test
    void what_was_decided_may_be_taken_back_and_decided_anew() {
        MatchUndone undone = new MatchUndone(PERSON, REPORT, SOUGHT, note("重新核对"), NOW);
        for (List<PersonEvent> decided : List.of(MATCHED, REJECTED)) {
            given(decided).when(undo(REPORT)).then(undone);
            given(plus(decided, undone)).when(match()).thenAllowed();
        }
        given(BEGUN).when(undo(REPORT)).thenRefused(RefusalCode.MATCH_NOT_DECIDED);
        given(MATCHED).when(undo(OTHER_REPORT)).thenRefused(RefusalCode.MATCH_NOT_DECIDED);
    }

    @Test
    void a_match_is_proven_by_a_confirmed_relative_or_by_who_the_person_is_and_by_nothing_else() {
        given(withSister(plus(MATCHED))).when(verify(SISTER)).thenRefused(RefusalCode.MATCH_NOT_PROVEN);
        given(plus(withSister(MATCHED), KIN_CONFIRMED))
                .when(verify(SISTER))
                .then(new MatchVerified(PERSON, REPORT, SOUGHT, SISTER, note("亲属已核实"), NOW));
        given(MATCHED).when(verify(SISTER)).thenRefused(RefusalCode.KIN_NOT_FOUND);
        given(MATCHED).when(verify(null)).thenRefused(RefusalCode.MATCH_NOT_PROVEN);
        given(identified(MATCHED)).when(verify(null)).thenAllowed();
        given(plus(withSister(BEGUN), KIN_CONFIRMED)).when(verify(SISTER)).thenRefused(RefusalCode.MATCH_NOT_CONFIRMED);
        given(identified(REJECTED)).when(verify(null)).thenRefused(RefusalCode.MATCH_NOT_CONFIRMED);
    }

    @Test
    void no_match_is_proven_by_a_relative_who_must_be_kept_away() {
        given(plus(withSister(MATCHED), KIN_CONFIRMED, new NoContactFlagged(PERSON, SISTER, note("家暴"), THEN)))
                .when(verify(SISTER))
                .thenRefused(RefusalCode.MATCH_WITH_DANGEROUS_KIN);
    }

    @Test
    void a_proof_is_thrown_over_only_by_another_person() {
        List<PersonEvent> proven = plus(
                withSister(MATCHED), KIN_CONFIRMED, new MatchVerified(PERSON, REPORT, SOUGHT, SISTER, note("真"), THEN));
        given(proven).when(undo(REPORT), DESK).thenRefused(RefusalCode.SAME_PERSON_APPROVES);
        given(proven).when(undo(REPORT), BOSS).thenAllowed();
    }

    @Test
    void whoever_is_back_with_the_family_is_no_longer_looked_for() {
        List<PersonEvent> proven = plus(
                withSister(MATCHED), KIN_CONFIRMED, new MatchVerified(PERSON, REPORT, SOUGHT, SISTER, note("真"), THEN));
        CloseTracing home = new CloseTracing(PERSON, TracingOutcome.REUNITED, note("回家了"), NOW);
        given(proven)
                .when(home, BOSS)
                .then(
                        new TracingClosed(PERSON, TracingOutcome.REUNITED, note("回家了"), NOW),
                        new MatchReunited(PERSON, REPORT, SOUGHT, NOW));
        given(plus(withSister(MATCHED), KIN_CONFIRMED))
                .when(home, BOSS)
                .then(new TracingClosed(PERSON, TracingOutcome.REUNITED, note("回家了"), NOW));
    }

    private static MatchMissingReport match() {
        return new MatchMissingReport(PERSON, REPORT, SOUGHT, note("像"), NOW);
    }

    private static SuggestMatch suggest(ReportId report, Likelihood likelihood) {
        return new SuggestMatch(PERSON, report, SOUGHT, 97, likelihood, NOW);
    }

    private static AcknowledgeMatch acknowledge(ReportId report) {
        return new AcknowledgeMatch(PERSON, report, SOUGHT, NOW);
    }

    private static RejectMatch reject() {
        return new RejectMatch(PERSON, REPORT, SOUGHT, note("身高不符"), NOW);
    }

    private static UndoMatch undo(ReportId report) {
        return new UndoMatch(PERSON, report, SOUGHT, note("重新核对"), NOW);
    }

    private static VerifyMatch verify(@Nullable KinId kin) {
        return new VerifyMatch(PERSON, REPORT, SOUGHT, kin, note("亲属已核实"), NOW);
    }
}
