package org.homeward.command.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.command.person.PersonSpec.BOSS;
import static org.homeward.command.person.PersonSpec.DESK;
import static org.homeward.command.person.PersonSpec.NOW;
import static org.homeward.command.person.PersonSpec.OTHER;
import static org.homeward.command.person.PersonSpec.PERSON;
import static org.homeward.command.person.PersonSpec.STATION;
import static org.homeward.command.person.PersonSpec.THEN;
import static org.homeward.command.person.PersonSpec.aged;
import static org.homeward.command.person.PersonSpec.given;
import static org.homeward.command.person.PersonSpec.identity;
import static org.homeward.command.person.PersonSpec.note;
import static org.homeward.command.person.PersonSpec.opened;

import java.util.List;
import org.homeward.command.deadline.Deadlines;
import org.homeward.shared.intake.Channel;
import org.homeward.shared.intake.IntakeEvent.HelpRequested;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.StayId;
import org.homeward.shared.person.ErasureCommand.ApproveErasure;
import org.homeward.shared.person.ErasureCommand.LiftLegalHold;
import org.homeward.shared.person.ErasureCommand.PlaceLegalHold;
import org.homeward.shared.person.ErasureCommand.ProposeErasure;
import org.homeward.shared.person.ErasureCommand.RejectErasure;
import org.homeward.shared.person.ErasureEvent.ErasureProposed;
import org.homeward.shared.person.ErasureEvent.ErasureRejected;
import org.homeward.shared.person.ErasureEvent.LegalHoldLifted;
import org.homeward.shared.person.ErasureEvent.LegalHoldPlaced;
import org.homeward.shared.person.ErasureEvent.PersonErased;
import org.homeward.shared.person.ErasureReason;
import org.homeward.shared.person.FileCommand.OpenPersonFile;
import org.homeward.shared.person.FileCommand.RecordObservation;
import org.homeward.shared.person.FileEvent.FileAbsorbed;
import org.homeward.shared.person.FileEvent.FileSealed;
import org.homeward.shared.person.HoldGround;
import org.homeward.shared.person.ObservationKind;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.tracing.TracingAim;
import org.homeward.shared.tracing.TracingEvent.TracingOpened;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Forgetting a person: two people, nobody who still relies on the file, and no hold. */
@Tag("story")
class ErasureDecisionsTest {

    private static final ProposeErasure PROPOSE = new ProposeErasure(PERSON, ErasureReason.RETENTION_OVER, NOW);
    private static final ApproveErasure APPROVE = new ApproveErasure(PERSON, NOW);
    private static final RejectErasure REJECT = new RejectErasure(PERSON, NOW);
    private static final PlaceLegalHold HOLD = new PlaceLegalHold(PERSON, HoldGround.COURT_CASE, NOW);
    private static final LiftLegalHold LIFT = new LiftLegalHold(PERSON, NOW);
    private static final PersonEvent PROPOSED = new ErasureProposed(PERSON, ErasureReason.RETENTION_OVER, THEN);
    private static final PersonEvent HELD = new LegalHoldPlaced(PERSON, HoldGround.COURT_CASE, THEN);
    private static final PersonErased ERASED = new PersonErased(PERSON, ErasureReason.RETENTION_OVER, DESK, THEN);

    @Test
    void somebody_proposes_and_somebody_else_decides() {
        known().when(PROPOSE).then(new ErasureProposed(PERSON, ErasureReason.RETENTION_OVER, NOW));
        known().when(APPROVE, BOSS).thenRefused(RefusalCode.ERASURE_NOT_PROPOSED);
        known().when(REJECT, BOSS).thenRefused(RefusalCode.ERASURE_NOT_PROPOSED);
        PersonSpec proposed = known().and(PROPOSED, DESK);
        proposed.when(PROPOSE, BOSS).thenRefused(RefusalCode.ERASURE_ALREADY_PROPOSED);
        proposed.when(APPROVE, DESK).thenRefused(RefusalCode.SAME_PERSON_APPROVES);
        proposed.when(APPROVE, BOSS).then(new PersonErased(PERSON, ErasureReason.RETENTION_OVER, DESK, NOW));
        proposed.when(REJECT, DESK).then(new ErasureRejected(PERSON, NOW));
        known().and(PROPOSED, DESK)
                .and(new ErasureRejected(PERSON, THEN), BOSS)
                .when(APPROVE, BOSS)
                .thenRefused(RefusalCode.ERASURE_NOT_PROPOSED);
    }

    @Test
    void nobody_is_forgotten_on_whose_file_somebody_still_relies() {
        PersonEvent stays = new HelpRequested(
                PERSON, new StayId("stay-thestay1"), STATION, Channel.SELF, null, null, note("x"), THEN);
        known().and(stays, DESK).when(PROPOSE).thenRefused(RefusalCode.ERASURE_WITH_OPEN_STAY);
        known().and(PROPOSED, DESK)
                .and(stays, DESK)
                .when(APPROVE, BOSS)
                .thenRefused(RefusalCode.ERASURE_WITH_OPEN_STAY);
        PersonEvent traced = new TracingOpened(PERSON, TracingAim.FAMILY, note("x"), THEN);
        known().and(traced, DESK).when(PROPOSE).thenRefused(RefusalCode.ERASURE_WITH_OPEN_TRACING);
    }

    @Test
    void a_file_that_is_held_is_not_erased_and_a_proposal_waits() {
        known().when(HOLD).then(new LegalHoldPlaced(PERSON, HoldGround.COURT_CASE, NOW));
        known().when(LIFT).thenRefused(RefusalCode.HOLD_NOT_PLACED);
        PersonSpec held = known().and(PROPOSED, DESK).and(HELD, DESK);
        held.when(HOLD).thenRefused(RefusalCode.HOLD_ALREADY_PLACED);
        held.when(APPROVE, BOSS).thenRefused(RefusalCode.ERASURE_HELD);
        known().and(HELD, DESK).when(PROPOSE).thenRefused(RefusalCode.ERASURE_HELD);
        held.when(LIFT).then(new LegalHoldLifted(PERSON, NOW));
        held.and(new LegalHoldLifted(PERSON, THEN), DESK).when(APPROVE, BOSS).thenAllowed();
    }

    @Test
    void what_is_held_on_an_absorbed_file_holds_for_the_person_and_is_lifted_there() {
        PersonSpec absorbed = given(List.of(opened(aged(40)), HELD, new FileAbsorbed(PERSON, OTHER, THEN)));
        PersonSpec both = known().havingAbsorbed(absorbed);
        both.when(PROPOSE).thenRefused(RefusalCode.ERASURE_HELD);
        both.when(LIFT).thenAllowed();

        LegalHoldLifted lifted = new LegalHoldLifted(PERSON, NOW);
        assertThat(MergeDecider.isKnownTo(known().state(), lifted)).isFalse();
        assertThat(MergeDecider.isKnownTo(absorbed.state(), lifted)).isTrue();
        assertThat(MergeDecider.onFileThatKnows(OTHER, lifted)).containsExactly(new LegalHoldLifted(OTHER, NOW));
    }

    @Test
    void a_sealed_file_can_be_forgotten_and_a_merged_one_with_the_one_that_speaks_for_it() {
        PersonSpec sealed = known().and(new FileSealed(PERSON, note("x"), THEN), BOSS);
        sealed.when(PROPOSE).thenAllowed();
        sealed.and(PROPOSED, DESK).when(APPROVE, BOSS).thenAllowed();
        known().and(new FileAbsorbed(PERSON, OTHER, THEN), BOSS).when(PROPOSE).thenRefused(RefusalCode.FILE_ABSORBED);
        assertThat(ErasureDecider.onAbsorbed(OTHER, ERASED))
                .isEqualTo(new PersonErased(OTHER, ErasureReason.RETENTION_OVER, DESK, THEN));
    }

    @Test
    void an_erased_file_takes_nothing_any_more_and_owes_nothing() {
        PersonSpec erased = known().and(PROPOSED, DESK).and(ERASED, BOSS);
        erased.when(PROPOSE).thenRefused(RefusalCode.FILE_ERASED);
        erased.when(HOLD).thenRefused(RefusalCode.FILE_ERASED);
        erased.when(new RecordObservation(PERSON, ObservationKind.SPEECH, note("x"), NOW))
                .thenRefused(RefusalCode.FILE_ERASED);
        erased.when(new OpenPersonFile(PERSON, STATION, Personal.of(new ShortText("张三")), identity(aged(40)), NOW))
                .thenRefused(RefusalCode.FILE_ALREADY_OPEN);
        known().whenItAbsorbs(erased).thenRefused(RefusalCode.FILE_ERASED);
        known().whenItIsToldFrom(erased).then();
        assertThat(erased.state().isOwedSomething()).isFalse();
        assertThat(Deadlines.after(PERSON, erased.state(), PersonSpec.context(BOSS), NOW))
                .isEmpty();
    }

    private static PersonSpec known() {
        return given(List.of(opened(aged(40))));
    }
}
