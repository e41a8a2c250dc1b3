package org.homeward.command.tracing;

import static org.homeward.command.person.PersonSpec.BOSS;
import static org.homeward.command.person.PersonSpec.DESK;
import static org.homeward.command.person.PersonSpec.NOW;
import static org.homeward.command.person.PersonSpec.PERSON;
import static org.homeward.command.person.PersonSpec.THEN;
import static org.homeward.command.person.PersonSpec.aged;
import static org.homeward.command.person.PersonSpec.given;
import static org.homeward.command.person.PersonSpec.identity;
import static org.homeward.command.person.PersonSpec.note;
import static org.homeward.command.person.PersonSpec.opened;
import static org.homeward.command.tracing.Searches.NOTICE;
import static org.homeward.command.tracing.Searches.PHOTO;
import static org.homeward.command.tracing.Searches.SISTER;
import static org.homeward.command.tracing.Searches.SITE;
import static org.homeward.command.tracing.Searches.begun;
import static org.homeward.command.tracing.Searches.evidence;
import static org.homeward.command.tracing.Searches.identified;
import static org.homeward.command.tracing.Searches.plus;
import static org.homeward.command.tracing.Searches.publish;
import static org.homeward.command.tracing.Searches.published;
import static org.homeward.command.tracing.Searches.text;
import static org.homeward.command.tracing.Searches.withSister;

import java.time.Duration;
import java.util.List;
import org.homeward.shared.kernel.NoticeId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.person.ErasureCommand.ProposeErasure;
import org.homeward.shared.person.ErasureReason;
import org.homeward.shared.person.EvidenceKind;
import org.homeward.shared.person.FileCommand.CorrectIdentity;
import org.homeward.shared.person.FileCommand.FlagNoContact;
import org.homeward.shared.person.FileCommand.SealFile;
import org.homeward.shared.person.FileCommand.VerifyIdentity;
import org.homeward.shared.person.FileEvent.IdentityClaimed;
import org.homeward.shared.person.FileEvent.IdentityCorrected;
import org.homeward.shared.person.FileEvent.IdentityVerified;
import org.homeward.shared.person.FileEvent.NoContactFlagged;
import org.homeward.shared.person.FileEvent.NoContactLifted;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.tracing.NoticeText;
import org.homeward.shared.tracing.SuspensionGround;
import org.homeward.shared.tracing.TracingAim;
import org.homeward.shared.tracing.TracingCommand.ApproveNoticePhoto;
import org.homeward.shared.tracing.TracingCommand.PublishNotice;
import org.homeward.shared.tracing.TracingCommand.SuspendTracing;
import org.homeward.shared.tracing.TracingCommand.WithdrawNotice;
import org.homeward.shared.tracing.TracingEvent.NoticePhotoApproved;
import org.homeward.shared.tracing.TracingEvent.TracingNoticePublished;
import org.homeward.shared.tracing.TracingEvent.TracingNoticeWithdrawn;
import org.homeward.shared.tracing.TracingEvent.TracingOpened;
import org.homeward.shared.tracing.TracingEvent.TracingSuspended;
import org.homeward.shared.tracing.WithdrawalGround;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tracing notices show a person to everybody: what may be in them, of whom, and when they must go. */
@Tag("story")
class NoticeDecisionsTest {

    private static final NoticeId SECOND = new NoticeId("notice-thesecond1");

    @Test
    void a_notice_about_somebody_unknown_is_published() {
        given(begun(aged(40)))
                .when(publish(text(null)))
                .then(new TracingNoticePublished(PERSON, NOTICE, text(null), SITE, NOW));
        given(published(aged(40))).when(publish(text(null))).thenRefused(RefusalCode.NOTICE_ALREADY_PUBLISHED);
        given(published(aged(40)))
                .when(new PublishNotice(PERSON, SECOND, text(null), SITE, NOW))
                .thenAllowed();
    }

    @Test
    void no_notice_about_somebody_known_or_while_tracing_rests_or_ended() {
        given(identified(begun(aged(40)))).when(publish(text(null))).thenRefused(RefusalCode.NOTICE_OF_IDENTIFIED);
        given(plus(begun(aged(40)), new TracingSuspended(PERSON, SuspensionGround.SAFETY, note("有危险"), THEN)))
                .when(publish(text(null)))
                .thenRefused(RefusalCode.TRACING_NOT_IN_THIS_PHASE, "phase", "SUSPENDED");
        given(List.of(opened(aged(40))))
                .when(publish(text(null)))
                .thenRefused(RefusalCode.TRACING_NOT_IN_THIS_PHASE, "phase", "NONE");
    }

    @Test
    void no_notice_while_a_relative_must_be_kept_away() {
        List<PersonEvent> flagged =
                plus(withSister(begun(aged(10))), new NoContactFlagged(PERSON, SISTER, note("打人"), THEN));
        given(flagged).when(publish(text(null))).thenRefused(RefusalCode.NOTICE_ENDANGERS_PERSON);
        given(plus(flagged, new NoContactLifted(PERSON, SISTER, note("查无此事"), THEN)))
                .when(publish(text(null)))
                .thenAllowed();
    }

    @ParameterizedTest
    @ValueSource(strings = {"身份证11010519491231002X", "旧证110105491231002", "电话13920001234。"})
    void no_number_of_a_person_stands_in_a_notice(String appearance) {
        given(begun(aged(40)))
                .when(publish(text(appearance, null)))
                .thenRefused(RefusalCode.NOTICE_WITH_SENSITIVE_DETAIL, "kind", "NUMBER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"疑似被虐待", "has Epilepsy", "患精神分裂症"})
    void nothing_about_health_or_harm_stands_in_a_notice(String appearance) {
        given(begun(aged(40)))
                .when(publish(text(appearance, null)))
                .thenRefused(RefusalCode.NOTICE_WITH_SENSITIVE_DETAIL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"he shivered, height 160 cm", "身高160，约1958年出生", "衣服上有号码 20260302"})
    void what_only_looks_like_it_may_stand_there(String appearance) {
        given(begun(aged(40))).when(publish(text(appearance, null))).thenAllowed();
    }

    @Test
    void every_free_text_of_a_notice_is_read() {
        ShortText contact = new ShortText("天津市救助管理站");
        var number = Personal.of(new ShortText("13920001234"));
        var words = note("被拐卖");
        for (NoticeText text : List.of(
                new NoticeText(number, Sex.MALE, null, null, null, null, null, null, null, contact),
                new NoticeText(null, Sex.MALE, null, words, null, null, null, null, null, contact),
                new NoticeText(null, Sex.MALE, null, null, words, null, null, null, null, contact),
                new NoticeText(null, Sex.MALE, null, null, null, words, null, null, null, contact))) {
            given(begun(aged(40))).when(publish(text)).thenRefused(RefusalCode.NOTICE_WITH_SENSITIVE_DETAIL);
        }
    }

    @Test
    void the_face_of_whoever_may_be_a_minor_needs_a_second_person() {
        ApproveNoticePhoto approve = new ApproveNoticePhoto(PERSON, PHOTO, note("面部清晰"), THEN);
        NoticePhotoApproved approved = new NoticePhotoApproved(PERSON, PHOTO, note("面部清晰"), THEN);
        given(begun(aged(10))).when(publish(text(PHOTO))).thenRefused(RefusalCode.NOTICE_PHOTO_NOT_APPROVED);
        given(begun(null)).when(publish(text(PHOTO))).thenRefused(RefusalCode.NOTICE_PHOTO_NOT_APPROVED);
        given(begun(aged(10))).when(publish(text(null))).thenAllowed();
        given(begun(aged(40))).when(publish(text(PHOTO))).thenAllowed();
        given(begun(aged(10))).when(approve, BOSS).then(approved);
        given(begun(aged(10))).and(approved, BOSS).when(approve, BOSS).thenRefused(RefusalCode.PHOTO_ALREADY_APPROVED);
        given(begun(aged(10)))
                .and(approved, BOSS)
                .when(publish(text(PHOTO)), DESK)
                .thenAllowed();
        given(begun(aged(10)))
                .and(approved, BOSS)
                .when(publish(text(PHOTO)), BOSS)
                .thenRefused(RefusalCode.SAME_PERSON_APPROVES);
        given(List.of(opened(aged(10)))).when(approve, BOSS).thenRefused(RefusalCode.TRACING_NOT_OPEN);
    }

    @Test
    void a_notice_is_withdrawn_once() {
        WithdrawNotice withdraw = new WithdrawNotice(PERSON, NOTICE, note("有误"), NOW);
        given(published(aged(40))).when(withdraw).then(withdrawn(WithdrawalGround.ASKED, true));
        given(begun(aged(40))).when(withdraw).thenRefused(RefusalCode.NOTICE_NOT_PUBLIC);
        given(plus(published(aged(40)), withdrawn(WithdrawalGround.ASKED, true)))
                .when(withdraw)
                .thenRefused(RefusalCode.NOTICE_NOT_PUBLIC);
        given(published(aged(40)))
                .when(new WithdrawNotice(PERSON, NOTICE, note("有误"), THEN.minus(Duration.ofHours(1))))
                .thenRefused(RefusalCode.OCCURRED_BEFORE_WHAT_IT_ENDS);
    }

    @Test
    void whoever_is_identified_disappears_from_every_notice_at_once() {
        List<PersonEvent> claimed = plus(
                published(aged(40)),
                new TracingNoticePublished(PERSON, SECOND, text(null), SITE, THEN),
                new IdentityClaimed(PERSON, identity(aged(40)), EvidenceKind.ID_DOCUMENT, THEN));
        var proof = evidence(EvidenceKind.ID_DOCUMENT);
        given(claimed)
                .when(new VerifyIdentity(PERSON, proof, NOW))
                .then(
                        new IdentityVerified(PERSON, proof, NOW),
                        new TracingNoticeWithdrawn(PERSON, SECOND, WithdrawalGround.IDENTIFIED, null, NOW),
                        withdrawn(WithdrawalGround.IDENTIFIED, false));
        given(claimed)
                .when(new CorrectIdentity(PERSON, identity(aged(40)), List.of(), note("笔误"), NOW))
                .thenAllowed();
    }

    @Test
    void a_correction_withdraws_notices_only_when_it_proves_the_identity() {
        List<PersonEvent> claimed = plus(
                published(aged(40)), new IdentityClaimed(PERSON, identity(aged(40)), EvidenceKind.ID_DOCUMENT, THEN));
        var proof = evidence(EvidenceKind.DNA_MATCH);
        var unproven = new CorrectIdentity(PERSON, identity(aged(41)), List.of(), note("笔误"), NOW);
        var proven = new CorrectIdentity(PERSON, identity(aged(41)), proof, note("笔误"), NOW);
        given(claimed)
                .when(unproven)
                .then(new IdentityCorrected(PERSON, identity(aged(41)), List.of(), false, note("笔误"), NOW));
        given(claimed)
                .when(proven)
                .then(
                        new IdentityCorrected(PERSON, identity(aged(41)), proof, true, note("笔误"), NOW),
                        withdrawn(WithdrawalGround.IDENTIFIED, false));
    }

    @Test
    void notices_go_when_a_relative_turns_out_to_be_a_danger_and_when_tracing_rests() {
        given(withSister(published(aged(10))))
                .when(new FlagNoContact(PERSON, SISTER, note("打人"), NOW))
                .then(
                        new NoContactFlagged(PERSON, SISTER, note("打人"), NOW),
                        withdrawn(WithdrawalGround.NO_CONTACT, false));
        given(published(aged(10)))
                .when(new SuspendTracing(PERSON, SuspensionGround.SAFETY, note("有危险"), NOW))
                .then(
                        new TracingSuspended(PERSON, SuspensionGround.SAFETY, note("有危险"), NOW),
                        withdrawn(WithdrawalGround.SUSPENDED, false));
    }

    @Test
    void what_is_public_stays_with_a_file_that_takes_commands() {
        given(published(aged(40)))
                .when(new SealFile(PERSON, note("结案"), NOW), BOSS)
                .thenRefused(RefusalCode.SEAL_WITH_PUBLIC_NOTICE);
        given(published(aged(40)))
                .when(new ProposeErasure(PERSON, ErasureReason.UNLAWFUL, NOW), BOSS)
                .thenRefused(RefusalCode.ERASURE_WITH_OPEN_TRACING);
        given(begun(aged(40)))
                .whenItAbsorbs(given(published(aged(40))))
                .thenRefused(RefusalCode.MERGE_ABSORBS_PUBLIC_NOTICE);
        given(List.of(opened(aged(40))))
                .whenItAbsorbs(given(begun(aged(40))))
                .thenRefused(RefusalCode.MERGE_ABSORBS_OPEN_TRACING);
        given(begun(aged(40))).whenItAbsorbs(given(begun(aged(40)))).thenAllowed();
        given(begun(aged(40))).whenItAbsorbs(given(List.of(opened(aged(40))))).thenAllowed();
    }

    @Test
    void the_benefit_of_the_doubt_holds_when_everything_personal_is_erased() {
        NoticeText erased = new NoticeText(
                Personal.erased(),
                Sex.MALE,
                Personal.erased(),
                Personal.erased(),
                null,
                null,
                null,
                null,
                null,
                new ShortText("站"));
        given(begun(aged(40))).when(publish(erased)).thenAllowed();
        given(List.of(opened(null), new TracingOpened(PERSON, TracingAim.IDENTITY, Personal.erased(), THEN)))
                .when(publish(text(PHOTO)))
                .thenRefused(RefusalCode.NOTICE_PHOTO_NOT_APPROVED);
    }

    private static TracingNoticeWithdrawn withdrawn(WithdrawalGround ground, boolean withReason) {
        return new TracingNoticeWithdrawn(PERSON, NOTICE, ground, withReason ? note("有误") : null, NOW);
    }
}
