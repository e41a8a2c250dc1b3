package org.homeward.command.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.homeward.shared.intake.Channel;
import org.homeward.shared.intake.IntakeEvent.DeathRecorded;
import org.homeward.shared.intake.IntakeEvent.HelpRequested;
import org.homeward.shared.kernel.Birth;
import org.homeward.shared.kernel.KinId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.StayId;
import org.homeward.shared.person.Evidence;
import org.homeward.shared.person.EvidenceKind;
import org.homeward.shared.person.FileCommand.ChangeCategory;
import org.homeward.shared.person.FileCommand.ClaimIdentity;
import org.homeward.shared.person.FileCommand.CorrectIdentity;
import org.homeward.shared.person.FileCommand.FlagNoContact;
import org.homeward.shared.person.FileCommand.LiftNoContact;
import org.homeward.shared.person.FileCommand.LinkKin;
import org.homeward.shared.person.FileCommand.MergeFiles;
import org.homeward.shared.person.FileCommand.OpenPersonFile;
import org.homeward.shared.person.FileCommand.RuleOutDuplicate;
import org.homeward.shared.person.FileCommand.SealFile;
import org.homeward.shared.person.FileCommand.UnmergeFiles;
import org.homeward.shared.person.FileCommand.VerifyIdentity;
import org.homeward.shared.person.FileEvent.CategoryChanged;
import org.homeward.shared.person.FileEvent.DuplicateRuledOut;
import org.homeward.shared.person.FileEvent.FileAbsorbed;
import org.homeward.shared.person.FileEvent.FileRestored;
import org.homeward.shared.person.FileEvent.FileSealed;
import org.homeward.shared.person.FileEvent.IdentityClaimed;
import org.homeward.shared.person.FileEvent.IdentityCorrected;
import org.homeward.shared.person.FileEvent.IdentityVerified;
import org.homeward.shared.person.FileEvent.KinLinked;
import org.homeward.shared.person.FileEvent.NoContactFlagged;
import org.homeward.shared.person.FileEvent.PersonFilesMerged;
import org.homeward.shared.person.FileEvent.PersonFilesUnmerged;
import org.homeward.shared.person.Identity;
import org.homeward.shared.person.IdentityNumber;
import org.homeward.shared.person.Nationality;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.person.Relation;
import org.homeward.shared.person.RiskAttribute;
import org.homeward.shared.person.StatutoryCategory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The person's file: identity and its proof, category, kin, merging, sealing. */
@Tag("story")
class FileDecisionsTest {

    private static final PersonId THIRD = new PersonId("person-thethird1");
    private static final KinId AUNT = new KinId("kin-theaunt1");

    @Test
    void a_file_is_opened_once() {
        OpenPersonFile open =
                new OpenPersonFile(PERSON, STATION, Personal.of(new ShortText("张三")), identity(aged(40)), THEN);
        given(List.of()).when(open).then(opened(aged(40)));
        given(List.of(opened(aged(40)))).when(open).thenRefused(RefusalCode.FILE_ALREADY_OPEN);
    }

    @Test
    void a_face_match_alone_never_proves_an_identity() {
        given(claimed()).when(verify(EvidenceKind.FACE_MATCH)).thenRefused(RefusalCode.FACE_MATCH_IS_NO_PROOF);
        given(claimed()).when(verify(EvidenceKind.SELF_DECLARATION)).thenRefused(RefusalCode.EVIDENCE_INSUFFICIENT);
        given(claimed()).when(verify(EvidenceKind.RELATIVE_STATEMENT)).thenRefused(RefusalCode.EVIDENCE_INSUFFICIENT);
        given(claimed()).when(verify()).thenRefused(RefusalCode.EVIDENCE_INSUFFICIENT);
        given(claimed())
                .when(verify(EvidenceKind.RELATIVE_STATEMENT, EvidenceKind.OTHER_DOCUMENT))
                .thenAllowed();
        for (EvidenceKind alone :
                List.of(EvidenceKind.ID_DOCUMENT, EvidenceKind.POLICE_CONFIRMATION, EvidenceKind.DNA_MATCH)) {
            given(claimed()).when(verify(alone)).thenAllowed();
        }
    }

    @Test
    void an_identity_is_claimed_before_it_is_verified_and_corrected_afterwards() {
        given(List.of(opened(aged(40))))
                .when(verify(EvidenceKind.ID_DOCUMENT))
                .thenRefused(RefusalCode.IDENTITY_NOT_CLAIMED);
        given(verified()).when(verify(EvidenceKind.ID_DOCUMENT)).thenRefused(RefusalCode.IDENTITY_ALREADY_VERIFIED);
        given(verified()).when(claim(identity(aged(41)))).thenRefused(RefusalCode.IDENTITY_ALREADY_VERIFIED);
        given(verified())
                .when(new CorrectIdentity(PERSON, identity(aged(41)), List.of(), note("笔误"), THEN))
                .then(new IdentityCorrected(PERSON, identity(aged(41)), List.of(), false, note("笔误"), THEN));
    }

    @Test
    void the_number_on_the_card_must_fit_birth_and_sex() {
        IdentityNumber number = new IdentityNumber("11010519491231002X");
        given(List.of(opened(aged(40))))
                .when(claim(withNumber(number, Sex.FEMALE, aged(40))))
                .thenRefused(RefusalCode.ID_NUMBER_CONTRADICTS_BIRTH);
        given(List.of(opened(aged(40))))
                .when(claim(withNumber(number, Sex.MALE, Birth.on(number.birthDate()))))
                .thenRefused(RefusalCode.ID_NUMBER_CONTRADICTS_SEX);
        Identity wrong = withNumber(number, Sex.FEMALE, aged(40));
        given(List.of())
                .when(new OpenPersonFile(PERSON, STATION, Personal.of(new ShortText("张三")), wrong, THEN))
                .thenRefused(RefusalCode.ID_NUMBER_CONTRADICTS_BIRTH);
        given(List.of(
                        opened(aged(40)),
                        new IdentityClaimed(PERSON, identity(aged(40)), EvidenceKind.SELF_DECLARATION, THEN)))
                .when(new CorrectIdentity(PERSON, wrong, List.of(), note("x"), NOW))
                .thenRefused(RefusalCode.ID_NUMBER_CONTRADICTS_BIRTH);
        assertThatThrownBy(() -> new IdentityNumber("110105194912310021")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_category_changes_and_fits_the_age() {
        given(List.of(opened(aged(40))))
                .when(new ChangeCategory(PERSON, StatutoryCategory.ORPHAN, Set.of(), note("x"), THEN))
                .thenRefused(RefusalCode.CHILD_CATEGORY_FOR_ADULT);
        given(List.of(opened(aged(40))))
                .when(new ChangeCategory(PERSON, StatutoryCategory.NONE, Set.of(), note("x"), THEN))
                .thenRefused(RefusalCode.CATEGORY_UNCHANGED);
        given(List.of(opened(aged(9))))
                .when(new ChangeCategory(PERSON, StatutoryCategory.ORPHAN, Set.of(), note("x"), THEN))
                .thenAllowed();
    }

    @Test
    void a_left_behind_child_is_under_16_or_may_be() {
        ChangeCategory leftBehind =
                new ChangeCategory(PERSON, StatutoryCategory.LEFT_BEHIND_CHILD, Set.of(), note("父母在外务工"), NOW);
        given(List.of(opened(Birth.on(LocalDate.of(2010, 3, 5)))))
                .when(leftBehind)
                .then(new CategoryChanged(PERSON, StatutoryCategory.LEFT_BEHIND_CHILD, Set.of(), note("父母在外务工"), NOW));
        PersonSpec sixteenToday = given(List.of(opened(Birth.on(LocalDate.of(2010, 3, 4)))));
        sixteenToday.when(leftBehind).thenRefused(RefusalCode.LEFT_BEHIND_CHILD_TOO_OLD, "age", "16");
        sixteenToday
                .when(new ChangeCategory(PERSON, StatutoryCategory.LEFT_BEHIND_CHILD, Set.of(), note("x"), THEN))
                .thenAllowed();
        sixteenToday
                .when(new ChangeCategory(PERSON, StatutoryCategory.CHILD_IN_DIFFICULTY, Set.of(), note("x"), NOW))
                .thenAllowed();
        given(List.of(opened(aged(40)))).when(leftBehind).thenRefused(RefusalCode.CHILD_CATEGORY_FOR_ADULT);
        given(List.of(opened(null))).when(leftBehind).thenAllowed();
        given(List.of(opened(Birth.estimated(15, 25, LocalDate.of(2026, 3, 1)))))
                .when(leftBehind)
                .thenAllowed();
        given(List.of(opened(Birth.estimated(16, 25, LocalDate.of(2026, 3, 1)))))
                .when(leftBehind)
                .thenRefused(RefusalCode.LEFT_BEHIND_CHILD_TOO_OLD);
    }

    @Test
    void no_contact_is_lifted_by_somebody_else_than_who_flagged_it() {
        LiftNoContact lift = new LiftNoContact(PERSON, AUNT, note("x"), THEN);
        FlagNoContact flag = new FlagNoContact(PERSON, AUNT, note("x"), THEN);
        given(List.of(opened(aged(9)))).when(flag).thenRefused(RefusalCode.KIN_NOT_FOUND);
        given(withAunt()).when(flag).thenAllowed();
        given(withAunt()).when(lift).thenRefused(RefusalCode.NO_CONTACT_NOT_FLAGGED);
        PersonSpec flagged = given(withAunt()).and(new NoContactFlagged(PERSON, AUNT, note("x"), THEN), BOSS);
        flagged.when(flag).thenRefused(RefusalCode.NO_CONTACT_ALREADY_FLAGGED);
        flagged.when(lift, BOSS).thenRefused(RefusalCode.SAME_PERSON_APPROVES);
        flagged.when(lift, DESK).thenAllowed();
        given(withAunt())
                .when(new LinkKin(PERSON, AUNT, Relation.AUNT, Personal.of(new ShortText("王芳")), null, null, THEN))
                .thenRefused(RefusalCode.KIN_ALREADY_LINKED);
    }

    @Test
    void a_sealed_file_takes_nothing_more_and_an_open_stay_is_not_sealed_away() {
        SealFile seal = new SealFile(PERSON, note("x"), THEN);
        given(List.of(opened(aged(40)))).when(seal).thenAllowed();
        given(inEpisode()).when(seal).thenRefused(RefusalCode.SEAL_WITH_OPEN_STAY);
        given(List.of(opened(aged(40)), new FileSealed(PERSON, note("x"), THEN)))
                .when(seal)
                .thenRefused(RefusalCode.FILE_SEALED);
    }

    @Test
    void an_absorbed_file_sends_the_reader_to_the_survivor() {
        given(List.of(opened(aged(40)), new FileAbsorbed(PERSON, OTHER, THEN)))
                .when(verify(EvidenceKind.ID_DOCUMENT))
                .thenRefused(RefusalCode.FILE_ABSORBED);
    }

    @Test
    void a_merge_links_both_files_and_can_be_undone() {
        given(List.of(opened(aged(40))))
                .when(new MergeFiles(PERSON, PERSON, note("x"), THEN))
                .thenRefused(RefusalCode.MERGE_WITH_ITSELF);
        given(List.of(opened(aged(40))))
                .when(new UnmergeFiles(PERSON, OTHER, note("x"), THEN))
                .thenRefused(RefusalCode.NOT_MERGED);
        PersonFilesMerged merged = new PersonFilesMerged(PERSON, OTHER, note("x"), THEN);
        PersonState lone = given(List.of(opened(aged(40)))).state();
        assertThat(MergeDecider.decide(lone, lone, merged)).containsExactly(new FileAbsorbed(OTHER, PERSON, THEN));
        given(List.of(opened(aged(40)), merged))
                .when(new UnmergeFiles(PERSON, OTHER, note("x"), THEN))
                .thenAllowed();
        PersonState parted = given(List.of(
                        opened(aged(40)), new FileAbsorbed(PERSON, OTHER, THEN), new FileRestored(PERSON, OTHER, THEN)))
                .state();
        assertThat(parted.file().survivor()).isNull();
    }

    @Test
    void that_two_files_are_about_two_people_is_said_once_and_noted_on_both_until_they_are_merged() {
        PersonSpec lone = given(List.of(opened(aged(40))));
        RuleOutDuplicate apart = new RuleOutDuplicate(PERSON, OTHER, note("两人"), THEN);
        DuplicateRuledOut ruledOut = new DuplicateRuledOut(PERSON, OTHER, note("两人"), THEN);
        lone.when(apart).then(ruledOut);
        lone.whenItIsToldFrom(lone).then(new DuplicateRuledOut(OTHER, PERSON, note("两人"), THEN));
        lone.when(new RuleOutDuplicate(PERSON, PERSON, note("x"), THEN))
                .thenRefused(RefusalCode.DUPLICATE_IS_THE_PERSON);
        PersonSpec told = given(List.of(opened(aged(40)), ruledOut));
        told.when(apart).thenRefused(RefusalCode.DUPLICATE_ALREADY_RULED_OUT);
        given(List.of(opened(aged(40))))
                .havingAbsorbed(told)
                .when(apart)
                .thenRefused(RefusalCode.DUPLICATE_ALREADY_RULED_OUT);
        PersonFilesMerged merged = new PersonFilesMerged(PERSON, OTHER, note("x"), THEN);
        PersonSpec one = given(List.of(opened(aged(40)), ruledOut, merged));
        assertThat(one.state().file().ruledOut()).isEmpty();
        PersonSpec parted =
                given(List.of(opened(aged(40)), merged, new PersonFilesUnmerged(PERSON, OTHER, note("x"), THEN)));
        parted.when(apart).thenRefused(RefusalCode.DUPLICATE_ALREADY_RULED_OUT);
        given(List.of(opened(aged(40)), new FileAbsorbed(PERSON, OTHER, THEN), new FileRestored(PERSON, OTHER, THEN)))
                .when(apart)
                .thenRefused(RefusalCode.DUPLICATE_ALREADY_RULED_OUT);
    }

    @Test
    void only_a_file_that_is_there_and_speaks_for_itself_is_told_from_another() {
        PersonSpec lone = given(List.of(opened(aged(40))));
        lone.whenItIsToldFrom(given(List.of())).thenRefused(RefusalCode.FILE_NOT_FOUND, "file", "other");
        lone.whenItIsToldFrom(given(List.of(opened(aged(40)), new FileAbsorbed(PERSON, THIRD, THEN))))
                .thenRefused(RefusalCode.FILE_ABSORBED, "survivor", THIRD.value());
        // A sealed file takes nothing more, and what stands there already is not noted twice.
        lone.whenItIsToldFrom(given(List.of(opened(aged(40)), new FileSealed(PERSON, note("x"), THEN))))
                .then();
        lone.whenItIsToldFrom(given(List.of(
                        opened(aged(40)),
                        new DuplicateRuledOut(/* personId= */ OTHER, /* other= */ PERSON, note("x"), THEN))))
                .then();
    }

    @Test
    void two_open_episodes_are_not_merged_and_an_open_one_is_not_absorbed() {
        PersonSpec lone = given(List.of(opened(aged(40))));
        PersonSpec open = given(inEpisode());
        open.whenItAbsorbs(given(inEpisode())).thenRefused(RefusalCode.MERGE_BOTH_STAYS_OPEN);
        lone.whenItAbsorbs(open).thenRefused(RefusalCode.MERGE_ABSORBS_OPEN_STAY);
        open.whenItAbsorbs(lone).thenAllowed();
    }

    @Test
    void only_a_file_that_is_there_open_and_nobody_elses_is_absorbed() {
        PersonSpec lone = given(List.of(opened(aged(40))));
        lone.whenItAbsorbs(given(List.of())).thenRefused(RefusalCode.FILE_NOT_FOUND, "file", "absorbed");
        lone.whenItAbsorbs(given(List.of(opened(aged(40)), new FileSealed(PERSON, note("x"), THEN))))
                .thenRefused(RefusalCode.FILE_SEALED);
        lone.whenItAbsorbs(given(List.of(opened(aged(40)), new FileAbsorbed(PERSON, THIRD, THEN))))
                .thenRefused(RefusalCode.FILE_ABSORBED, "survivor", THIRD.value());
    }

    @Test
    void merged_files_are_decided_on_with_the_dangers_of_both() {
        List<PersonEvent> confused = List.of(
                opened(aged(70)),
                new CategoryChanged(
                        PERSON, StatutoryCategory.NONE, Set.of(RiskAttribute.SUSPECTED_DEMENTIA), note("x"), THEN));
        PersonSpec both = given(List.of(opened(aged(70)))).havingAbsorbed(given(confused));
        assertThat(both.state().hasImpairmentSign()).isTrue();
        PersonSpec flagged = given(withAunt()).and(new NoContactFlagged(PERSON, AUNT, note("x"), THEN), BOSS);
        given(withAunt())
                .havingAbsorbed(flagged)
                .when(new FlagNoContact(PERSON, AUNT, note("x"), THEN))
                .thenRefused(RefusalCode.NO_CONTACT_ALREADY_FLAGGED);
    }

    @Test
    void nobody_is_born_after_today() {
        Birth tomorrow = Birth.on(LocalDate.of(2026, 3, 5));
        IdentityNumber later = new IdentityNumber(numbered("11010520990101002"));
        OpenPersonFile open =
                new OpenPersonFile(PERSON, STATION, Personal.of(new ShortText("张三")), identity(tomorrow), THEN);
        given(List.of()).when(open).thenRefused(RefusalCode.BIRTH_IN_FUTURE, "today", "2026-03-04");
        given(List.of(opened(aged(40)))).when(claim(identity(tomorrow))).thenRefused(RefusalCode.BIRTH_IN_FUTURE);
        given(List.of(opened(aged(40))))
                .when(claim(withNumber(later, Sex.UNKNOWN, null)))
                .thenRefused(RefusalCode.BIRTH_IN_FUTURE);
        given(claimed())
                .when(new CorrectIdentity(PERSON, identity(tomorrow), List.of(), note("x"), THEN))
                .thenRefused(RefusalCode.BIRTH_IN_FUTURE);
        given(List.of(opened(aged(40))))
                .when(claim(identity(Birth.on(LocalDate.of(2026, 3, 4)))))
                .thenAllowed();
    }

    @Test
    void nobody_is_their_own_relative() {
        given(List.of(opened(aged(9))))
                .when(new LinkKin(PERSON, AUNT, Relation.AUNT, Personal.of(new ShortText("王芳")), null, PERSON, THEN))
                .thenRefused(RefusalCode.KIN_IS_THE_PERSON);
    }

    @Test
    void a_correction_is_held_to_the_same_proof_as_the_identity() {
        given(claimed())
                .when(new CorrectIdentity(
                        PERSON, identity(aged(41)), List.of(evidence(EvidenceKind.FACE_MATCH)), note("x"), THEN))
                .thenRefused(RefusalCode.FACE_MATCH_IS_NO_PROOF);
        given(List.of(opened(aged(40))))
                .when(new CorrectIdentity(PERSON, identity(aged(41)), List.of(), note("x"), THEN))
                .thenRefused(RefusalCode.IDENTITY_NOT_CLAIMED);
        given(verified())
                .when(new CorrectIdentity(
                        PERSON, identity(aged(41)), List.of(evidence(EvidenceKind.DNA_MATCH)), note("x"), THEN))
                .thenAllowed();
    }

    @Test
    void after_a_death_the_identity_can_still_be_cleared_up_and_the_category_not_changed() {
        PersonSpec dead = given(claimed())
                .and(new DeathRecorded(PERSON, null, new ShortText("医院"), note("x"), Set.of(), THEN), BOSS);
        dead.when(verify(EvidenceKind.DNA_MATCH)).thenAllowed();
        dead.when(new SealFile(PERSON, note("x"), THEN)).thenAllowed();
        dead.when(new ChangeCategory(PERSON, StatutoryCategory.DESTITUTE, Set.of(), note("x"), THEN))
                .thenRefused(RefusalCode.PERSON_DECEASED);
    }

    private static List<PersonEvent> claimed() {
        return List.of(
                opened(aged(40)), new IdentityClaimed(PERSON, identity(aged(40)), EvidenceKind.SELF_DECLARATION, THEN));
    }

    private static List<PersonEvent> verified() {
        return Stream.concat(
                        claimed().stream(),
                        Stream.of(new IdentityVerified(PERSON, List.of(evidence(EvidenceKind.ID_DOCUMENT)), THEN)))
                .toList();
    }

    private static List<PersonEvent> withAunt() {
        return List.of(
                opened(aged(9)),
                new KinLinked(PERSON, AUNT, Relation.AUNT, Personal.of(new ShortText("王芳")), null, null, THEN));
    }

    private static List<PersonEvent> inEpisode() {
        return List.of(
                opened(aged(40)),
                new HelpRequested(
                        PERSON, new StayId("stay-thisstay1"), STATION, Channel.SELF, null, null, note("x"), THEN));
    }

    private static ClaimIdentity claim(Identity identity) {
        return new ClaimIdentity(PERSON, identity, EvidenceKind.SELF_DECLARATION, THEN);
    }

    private static VerifyIdentity verify(EvidenceKind... kinds) {
        return new VerifyIdentity(
                PERSON, Stream.of(kinds).map(FileDecisionsTest::evidence).toList(), THEN);
    }

    private static Evidence evidence(EvidenceKind kind) {
        return new Evidence(kind, Personal.of(new ShortText("附件1")));
    }

    private static Identity withNumber(IdentityNumber number, Sex sex, @Nullable Birth birth) {
        return new Identity(
                null,
                null,
                sex,
                birth == null ? null : Personal.of(birth),
                Personal.of(number),
                Nationality.UNKNOWN,
                null,
                null,
                null,
                null);
    }

    private static String numbered(String places) {
        return places + IdentityNumber.checkDigit(places + "0");
    }
}
