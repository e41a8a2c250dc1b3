package org.homeward.command.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.command.person.PersonSpec.BOSS;
import static org.homeward.command.person.PersonSpec.DESK;
import static org.homeward.command.person.PersonSpec.NOW;
import static org.homeward.command.person.PersonSpec.OTHER;
import static org.homeward.command.person.PersonSpec.PERSON;
import static org.homeward.command.person.PersonSpec.STATION;
import static org.homeward.command.person.PersonSpec.given;
import static org.homeward.command.person.PersonSpec.identity;
import static org.homeward.command.person.PersonSpec.note;
import static org.homeward.command.placement.Placed.GROWN;
import static org.homeward.command.placement.Placed.HOME;
import static org.homeward.command.placement.Placed.HOST;
import static org.homeward.command.placement.Placed.STAY;
import static org.homeward.command.placement.Placed.approved;
import static org.homeward.command.placement.Placed.plus;
import static org.homeward.command.placement.Placed.propose;
import static org.homeward.command.placement.Placed.proposed;
import static org.homeward.command.placement.Placed.somebody;
import static org.homeward.command.placement.Placed.start;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.homeward.command.person.MergeDecider;
import org.homeward.command.person.PersonSpec;
import org.homeward.shared.intake.Channel;
import org.homeward.shared.intake.DepartureMode;
import org.homeward.shared.intake.IntakeEvent.DeparturePrepared;
import org.homeward.shared.intake.IntakeEvent.HelpRequested;
import org.homeward.shared.intake.IntakeEvent.RecipientRegistered;
import org.homeward.shared.intake.Signatory;
import org.homeward.shared.kernel.NoticeId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.person.DivisionCode;
import org.homeward.shared.person.Evidence;
import org.homeward.shared.person.EvidenceKind;
import org.homeward.shared.person.FileEvent.IdentityClaimed;
import org.homeward.shared.person.FileEvent.IdentityVerified;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.placement.PlacementCommand.ApproveSettlement;
import org.homeward.shared.placement.PlacementCommand.RegisterHousehold;
import org.homeward.shared.placement.PlacementCommand.RejectSettlement;
import org.homeward.shared.placement.PlacementCommand.SubmitSettlementPlan;
import org.homeward.shared.placement.PlacementEvent.HouseholdRegistered;
import org.homeward.shared.placement.PlacementEvent.SettlementApproved;
import org.homeward.shared.placement.PlacementEvent.SettlementPlanSubmitted;
import org.homeward.shared.placement.PlacementEvent.SettlementRejected;
import org.homeward.shared.placement.PlacementType;
import org.homeward.shared.tracing.DnaResult;
import org.homeward.shared.tracing.NoticeChannel;
import org.homeward.shared.tracing.NoticeText;
import org.homeward.shared.tracing.TracingEvent.DnaRequested;
import org.homeward.shared.tracing.TracingEvent.DnaResultReceived;
import org.homeward.shared.tracing.TracingEvent.DnaSampled;
import org.homeward.shared.tracing.TracingEvent.TracingNoticePublished;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who cannot be identified after everything was tried is settled with a household of their own. */
@Tag("story")
class SettlementDecisionsTest {

    private static final ShortText PLAN = new ShortText("安字1号");
    private static final ShortText DECISION = new ShortText("批字2号");
    private static final Instant LONG_AGO = Instant.parse("2025-12-03T02:00:00Z");
    private static final List<PersonEvent> WAITING = admitted(LONG_AGO);
    private static final List<PersonEvent> TRIED = published(dna(WAITING));
    private static final SettlementPlanSubmitted SUBMITTED =
            new SettlementPlanSubmitted(PERSON, HOST, PLAN, note("落户福利院"), NOW);
    private static final SettlementApproved APPROVED = new SettlementApproved(PERSON, DECISION, NOW);
    private static final HouseholdRegistered REGISTERED =
            new HouseholdRegistered(PERSON, new DivisionCode("120101"), Personal.of(new ShortText("户字3号")), NOW);

    @Test
    void a_plan_is_submitted_three_months_after_admission_with_dna_and_notice_on_file() {
        given(TRIED).when(submit()).then(SUBMITTED);
        given(plus(TRIED, SUBMITTED)).when(submit()).thenRefused(RefusalCode.SETTLEMENT_ALREADY_SUBMITTED);
    }

    @Test
    void a_plan_is_not_submitted_too_early() {
        given(published(dna(admitted(Instant.parse("2025-12-04T02:00:00Z")))))
                .when(submit())
                .thenRefused(RefusalCode.SETTLEMENT_TOO_EARLY, "until", "2026-03-04");
        given(published(dna(somebody(GROWN)))).when(submit()).thenRefused(RefusalCode.SETTLEMENT_TOO_EARLY);
    }

    @Test
    void a_plan_is_not_submitted_before_everything_was_tried() {
        given(published(WAITING)).when(submit()).thenRefused(RefusalCode.SETTLEMENT_WITHOUT_DNA);
        given(dna(WAITING)).when(submit()).thenRefused(RefusalCode.SETTLEMENT_WITHOUT_NOTICE);
        given(identified(TRIED)).when(submit()).thenRefused(RefusalCode.SETTLEMENT_OF_IDENTIFIED);
    }

    @Test
    void the_government_decides_and_not_the_one_who_submitted_it() {
        ApproveSettlement approve = new ApproveSettlement(PERSON, DECISION, NOW);
        List<PersonEvent> submitted = plus(TRIED, SUBMITTED);
        given(submitted).when(approve, BOSS).then(APPROVED);
        given(submitted).when(approve, DESK).thenRefused(RefusalCode.SAME_PERSON_APPROVES);
        given(TRIED).when(approve, BOSS).thenRefused(RefusalCode.SETTLEMENT_NOT_SUBMITTED);
        given(plus(submitted, APPROVED)).when(approve, BOSS).thenRefused(RefusalCode.SETTLEMENT_ALREADY_SUBMITTED);
        given(identified(submitted)).when(approve, BOSS).thenRefused(RefusalCode.SETTLEMENT_OF_IDENTIFIED);
    }

    @Test
    void after_a_refusal_another_plan_may_be_submitted() {
        RejectSettlement reject = new RejectSettlement(PERSON, note("再查"), NOW);
        SettlementRejected rejected = new SettlementRejected(PERSON, note("再查"), NOW);
        given(plus(TRIED, SUBMITTED)).when(reject, BOSS).then(rejected);
        given(TRIED).when(reject, BOSS).thenRefused(RefusalCode.SETTLEMENT_NOT_SUBMITTED);
        given(plus(TRIED, SUBMITTED, rejected)).when(submit()).then(SUBMITTED);
    }

    @Test
    void the_household_is_registered_once_it_is_allowed() {
        RegisterHousehold register =
                new RegisterHousehold(PERSON, new DivisionCode("120101"), Personal.of(new ShortText("户字3号")), NOW);
        given(plus(TRIED, SUBMITTED, APPROVED)).when(register).then(REGISTERED);
        given(plus(TRIED, SUBMITTED)).when(register).thenRefused(RefusalCode.SETTLEMENT_NOT_APPROVED);
        given(plus(TRIED, SUBMITTED, APPROVED, REGISTERED))
                .when(register)
                .thenRefused(RefusalCode.HOUSEHOLD_ALREADY_REGISTERED);
    }

    @Test
    void nothing_is_decided_or_registered_before_the_plan_was_submitted() {
        Instant early = NOW.minusSeconds(1);
        List<PersonEvent> submitted = plus(TRIED, SUBMITTED);
        given(submitted)
                .when(new ApproveSettlement(PERSON, DECISION, early), BOSS)
                .thenRefused(RefusalCode.OCCURRED_BEFORE_WHAT_IT_ENDS);
        given(submitted)
                .when(new RejectSettlement(PERSON, note("再查"), early), BOSS)
                .thenRefused(RefusalCode.OCCURRED_BEFORE_WHAT_IT_ENDS);
        given(plus(submitted, APPROVED))
                .when(new RegisterHousehold(PERSON, REGISTERED.division(), REGISTERED.registrationNumber(), early))
                .thenRefused(RefusalCode.OCCURRED_BEFORE_WHAT_IT_ENDS);
    }

    @Test
    void nobody_lives_as_settled_whose_settlement_is_not_allowed() {
        PlacementType settled = PlacementType.SETTLEMENT_WITH_HUKOU;
        given(plus(TRIED, SUBMITTED)).when(propose(settled)).thenRefused(RefusalCode.SETTLEMENT_NOT_APPROVED);
        given(plus(TRIED, SUBMITTED, APPROVED)).when(propose(settled)).thenAllowed();
        given(identified(plus(TRIED, SUBMITTED, APPROVED)))
                .when(propose(settled))
                .thenRefused(RefusalCode.SETTLEMENT_OF_IDENTIFIED);
    }

    @Test
    void who_was_identified_since_it_was_proposed_does_not_move_in_as_settled() {
        PlacementType settled = PlacementType.SETTLEMENT_WITH_HUKOU;
        List<PersonEvent> ready = plus(prepared(TRIED), SUBMITTED, APPROVED, proposed(settled), approved(HOME));
        given(ready).when(start(settled)).thenAllowed();
        given(identified(ready)).when(start(settled)).thenRefused(RefusalCode.SETTLEMENT_OF_IDENTIFIED);
    }

    @Test
    void a_plan_that_an_absorbed_file_knows_is_decided_and_still_stands_there() {
        PersonSpec survivor = given(somebody(GROWN)).havingAbsorbed(given(plus(TRIED, SUBMITTED)));
        survivor.when(new ApproveSettlement(PERSON, DECISION, NOW), BOSS).then(APPROVED);
        survivor.when(submit()).thenRefused(RefusalCode.SETTLEMENT_ALREADY_SUBMITTED);
        assertThat(MergeDecider.isKnownTo(given(somebody(GROWN)).state(), APPROVED))
                .isFalse();
        assertThat(MergeDecider.isKnownTo(given(plus(TRIED, SUBMITTED)).state(), APPROVED))
                .isTrue();
        assertThat(MergeDecider.onFileThatKnows(OTHER, APPROVED))
                .containsExactly(new SettlementApproved(OTHER, DECISION, NOW));
        assertThat(MergeDecider.onFileThatKnows(OTHER, REGISTERED)).hasSize(1);
        assertThat(given(plus(somebody(GROWN), APPROVED)).state().placement().settlement())
                .isNull();
    }

    private static List<PersonEvent> prepared(List<PersonEvent> history) {
        return plus(
                history,
                new DeparturePrepared(PERSON, STAY, DepartureMode.PLACEMENT, EnumSet.of(Signatory.STAFF), LONG_AGO));
    }

    private static SubmitSettlementPlan submit() {
        return new SubmitSettlementPlan(PERSON, HOST, PLAN, note("落户福利院"), NOW);
    }

    private static List<PersonEvent> admitted(Instant at) {
        return plus(
                somebody(GROWN),
                new HelpRequested(PERSON, STAY, STATION, Channel.SELF, null, null, note("说不清"), at),
                new RecipientRegistered(PERSON, STAY, note("说不清"), true, true, at));
    }

    private static List<PersonEvent> dna(List<PersonEvent> history) {
        return plus(
                history,
                new DnaRequested(PERSON, new ShortText("派出所"), LONG_AGO),
                new DnaSampled(PERSON, Personal.of(new ShortText("D-1")), LONG_AGO),
                new DnaResultReceived(PERSON, DnaResult.NO_MATCH, null, LONG_AGO));
    }

    private static List<PersonEvent> published(List<PersonEvent> history) {
        NoticeText text = new NoticeText(
                Personal.of(new ShortText("老张")),
                Sex.MALE,
                null,
                note("左手有疤"),
                null,
                null,
                null,
                null,
                null,
                new ShortText("天津市救助管理站"));
        return plus(
                history,
                new TracingNoticePublished(
                        PERSON,
                        new NoticeId("notice-thisone1"),
                        text,
                        EnumSet.of(NoticeChannel.NATIONAL_TRACING_SITE),
                        LONG_AGO));
    }

    private static List<PersonEvent> identified(List<PersonEvent> history) {
        return plus(
                history,
                new IdentityClaimed(PERSON, identity(null), EvidenceKind.ID_DOCUMENT, NOW),
                new IdentityVerified(
                        PERSON,
                        List.of(new Evidence(EvidenceKind.ID_DOCUMENT, Personal.of(new ShortText("某号")))),
                        NOW));
    }
}
