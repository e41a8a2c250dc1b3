package org.homeward.command.placement;

import static org.homeward.command.person.PersonSpec.BOSS;
import static org.homeward.command.person.PersonSpec.NOW;
import static org.homeward.command.person.PersonSpec.PERSON;
import static org.homeward.command.person.PersonSpec.THEN;
import static org.homeward.command.person.PersonSpec.aged;
import static org.homeward.command.person.PersonSpec.given;
import static org.homeward.command.person.PersonSpec.note;
import static org.homeward.command.placement.Placed.AUNT;
import static org.homeward.command.placement.Placed.CHILD;
import static org.homeward.command.placement.Placed.FAMILY;
import static org.homeward.command.placement.Placed.GROWN;
import static org.homeward.command.placement.Placed.HOME;
import static org.homeward.command.placement.Placed.HOST;
import static org.homeward.command.placement.Placed.approve;
import static org.homeward.command.placement.Placed.approved;
import static org.homeward.command.placement.Placed.assessed;
import static org.homeward.command.placement.Placed.begunAt;
import static org.homeward.command.placement.Placed.plus;
import static org.homeward.command.placement.Placed.propose;
import static org.homeward.command.placement.Placed.proposed;
import static org.homeward.command.placement.Placed.somebody;
import static org.homeward.command.placement.Placed.start;
import static org.homeward.command.placement.Placed.withAunt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.homeward.shared.kernel.Birth;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.FosterFamilyId;
import org.homeward.shared.kernel.KinId;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.person.Evidence;
import org.homeward.shared.person.EvidenceKind;
import org.homeward.shared.person.FileEvent.NoContactFlagged;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.placement.AssessmentAspect;
import org.homeward.shared.placement.PlacementCommand.ProposePlacement;
import org.homeward.shared.placement.PlacementEvent.PlacementStarted;
import org.homeward.shared.placement.PlacementType;
import org.homeward.shared.tracing.TracingEvent.KinVerified;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** With whom a person may live, and what comes before. */
@Tag("story")
class HomeDecisionsTest {

    private static final LocalDate SEEN = LocalDate.of(2026, 3, 1);
    private static final PersonEvent VERIFIED = new KinVerified(
            PERSON, AUNT, List.of(new Evidence(EvidenceKind.DNA_MATCH, Personal.of(new ShortText("某号")))), THEN);
    private static final PersonEvent FLAGGED = new NoContactFlagged(PERSON, AUNT, note("家暴"), THEN);

    @ParameterizedTest
    @EnumSource(names = {"ENTRUSTED_CARE", "ELDER_HOME", "SOCIAL_WELFARE_INSTITUTION"})
    void a_child_lives_in_no_home_for_adults_nor_does_whoever_may_be_one(PlacementType type) {
        given(somebody(CHILD)).when(propose(type)).thenRefused(RefusalCode.PLACEMENT_OF_CHILD_AMONG_ADULTS);
        given(somebody(null)).when(propose(type)).thenRefused(RefusalCode.PLACEMENT_OF_CHILD_AMONG_ADULTS);
        given(somebody(GROWN)).when(propose(type)).thenAllowed();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"FOSTER", "CHILD_WELFARE_INSTITUTION", "MINORS_PROTECTION_CENTRE", "CHILDRENS_VILLAGE", "ADOPTION"
            })
    void a_grown_person_lives_in_no_home_for_children(PlacementType type) {
        given(somebody(GROWN)).when(propose(type)).thenRefused(RefusalCode.PLACEMENT_OF_ADULT_AMONG_CHILDREN);
        given(somebody(null)).when(propose(type)).thenAllowed();
        given(somebody(CHILD)).when(propose(type)).thenAllowed();
    }

    @Test
    void who_grew_up_since_it_was_proposed_does_not_move_in() {
        PlacementType village = PlacementType.CHILDRENS_VILLAGE;
        given(plus(somebody(aged(18)), proposed(village), approved(HOME)))
                .when(start(village))
                .thenRefused(RefusalCode.PLACEMENT_OF_ADULT_AMONG_CHILDREN);
    }

    @Test
    void nobody_lives_alone_who_is_too_young() {
        PlacementType alone = PlacementType.SUPERVISED_INDEPENDENT_LIVING;
        given(somebody(aged(15)))
                .when(propose(alone))
                .thenRefused(RefusalCode.PLACEMENT_TOO_YOUNG_TO_LIVE_ALONE, "fromAge", "16");
        given(somebody(aged(17))).when(propose(alone)).thenAllowed();
    }

    @Test
    void it_is_said_who_looks_after_the_person() {
        given(somebody(GROWN))
                .when(ask(PlacementType.ENTRUSTED_CARE, null, null, null))
                .thenRefused(RefusalCode.PLACEMENT_IN_WRONG_FACILITY);
        given(somebody(CHILD))
                .when(ask(PlacementType.FOSTER, HOST, null, null))
                .thenRefused(RefusalCode.FOSTER_FAMILY_MISSING);
        given(somebody(CHILD))
                .when(ask(PlacementType.KIN_CARE, null, null, null))
                .thenRefused(RefusalCode.PLACEMENT_WITHOUT_KIN);
        given(somebody(CHILD))
                .when(ask(PlacementType.FOSTER, HOST, FAMILY, null))
                .thenAllowed();
    }

    @Test
    void only_a_relative_who_is_one_takes_a_person_in() {
        List<PersonEvent> claimed = plus(somebody(CHILD), withAunt());
        PlacementType kin = PlacementType.KIN_CARE;
        given(somebody(CHILD)).when(propose(kin)).thenRefused(RefusalCode.KIN_NOT_FOUND);
        given(claimed).when(propose(kin)).thenRefused(RefusalCode.PLACEMENT_WITH_UNVERIFIED_KIN);
        given(plus(claimed, VERIFIED)).when(propose(kin)).thenAllowed();
        given(plus(claimed, VERIFIED, FLAGGED))
                .when(propose(kin))
                .thenRefused(RefusalCode.PLACEMENT_WITH_DANGEROUS_KIN);
    }

    @Test
    void a_relative_who_must_be_kept_away_since_it_was_proposed_takes_nobody_in() {
        PlacementType kin = PlacementType.KIN_CARE;
        List<PersonEvent> ready = plus(
                somebody(CHILD),
                withAunt(),
                VERIFIED,
                proposed(kin),
                assessed(AssessmentAspect.HOME, true, SEEN, 1),
                approved(HOME));
        given(ready).when(start(kin)).thenAllowed();
        given(plus(ready, FLAGGED)).when(start(kin)).thenRefused(RefusalCode.PLACEMENT_WITH_DANGEROUS_KIN);
    }

    @Test
    void nobody_lives_with_relatives_whose_home_nobody_has_seen() {
        List<PersonEvent> proposed = plus(somebody(CHILD), withAunt(), VERIFIED, proposed(PlacementType.KIN_CARE));
        given(proposed).when(approve(), BOSS).thenRefused(RefusalCode.HOME_NOT_ASSESSED);
        given(plus(proposed, assessed(AssessmentAspect.HOME, false, SEEN, 1)))
                .when(approve(), BOSS)
                .thenRefused(RefusalCode.HOME_NOT_ASSESSED);
        given(plus(proposed, assessed(AssessmentAspect.NEEDS, true, SEEN, 1)))
                .when(approve(), BOSS)
                .thenRefused(RefusalCode.HOME_NOT_ASSESSED);
        given(plus(proposed, assessed(AssessmentAspect.HOME, true, SEEN, 1)))
                .when(approve(), BOSS)
                .thenAllowed();
    }

    @Test
    void a_child_of_eight_is_heard_before_it_is_placed() {
        for (Birth old : List.of(aged(8), aged(17))) {
            given(somebody(old))
                    .when(unheard(PlacementType.CHILDRENS_VILLAGE))
                    .thenRefused(RefusalCode.CHILD_VIEW_MISSING, "fromAge", "8");
        }
        given(somebody(null))
                .when(unheard(PlacementType.CHILDRENS_VILLAGE))
                .thenRefused(RefusalCode.CHILD_VIEW_MISSING);
        given(somebody(aged(7))).when(unheard(PlacementType.CHILDRENS_VILLAGE)).thenAllowed();
        given(somebody(CHILD)).when(unheard(PlacementType.HOSPITAL)).thenAllowed();
        given(somebody(GROWN)).when(unheard(PlacementType.ELDER_HOME)).thenAllowed();
    }

    @ParameterizedTest
    @EnumSource(names = {"CHILD_WELFARE_INSTITUTION", "MINORS_PROTECTION_CENTRE", "CHILDRENS_VILLAGE"})
    void it_is_written_down_why_a_child_does_not_live_in_a_family(PlacementType type) {
        given(somebody(CHILD)).when(unexplained(type)).thenRefused(RefusalCode.PREFERENCE_NOT_EXPLAINED);
    }

    @Test
    void a_foster_family_needs_no_reason_but_where_there_are_relatives() {
        given(somebody(CHILD)).when(unexplained(PlacementType.FOSTER)).thenAllowed();
        given(plus(somebody(CHILD), withAunt()))
                .when(unexplained(PlacementType.FOSTER))
                .thenAllowed();
        given(plus(somebody(CHILD), withAunt(), VERIFIED))
                .when(unexplained(PlacementType.FOSTER))
                .thenRefused(RefusalCode.PREFERENCE_NOT_EXPLAINED);
        given(plus(somebody(CHILD), withAunt(), VERIFIED, FLAGGED))
                .when(unexplained(PlacementType.FOSTER))
                .thenAllowed();
        given(somebody(GROWN)).when(unexplained(PlacementType.ELDER_HOME)).thenAllowed();
    }

    @Test
    void a_foster_child_lives_with_the_family_for_sixty_days_before_it_is_allowed() {
        PlacementType foster = PlacementType.FOSTER;
        List<PersonEvent> seen =
                plus(somebody(CHILD), proposed(foster), assessed(AssessmentAspect.HOME, true, SEEN, 1));
        given(plus(somebody(CHILD), proposed(foster))).when(start(foster)).thenRefused(RefusalCode.HOME_NOT_ASSESSED);
        given(seen)
                .when(start(foster))
                .then(new PlacementStarted(
                        PERSON, HOME, null, null, null, LocalDate.of(2026, 5, 3), LocalDate.of(2026, 4, 3), NOW));
        given(seen).when(approve(), BOSS).thenRefused(RefusalCode.TRIAL_TOO_SHORT, "until", "2026-05-01");
        given(plus(seen, begunAt(Instant.parse("2026-01-03T02:00:00Z"))))
                .when(approve(), BOSS)
                .thenRefused(RefusalCode.TRIAL_TOO_SHORT, "until", "2026-03-04");
        given(plus(seen, begunAt(Instant.parse("2026-01-02T02:00:00Z"))))
                .when(approve(), BOSS)
                .thenAllowed();
    }

    private static ProposePlacement ask(
            PlacementType type, @Nullable FacilityId facility, @Nullable FosterFamilyId family, @Nullable KinId kin) {
        return ask(type, facility, family, kin, note("愿意"), note("无亲属"));
    }

    private static ProposePlacement unheard(PlacementType type) {
        return ask(type, HOST, null, null, null, note("无亲属"));
    }

    private static ProposePlacement unexplained(PlacementType type) {
        return ask(type, HOST, type == PlacementType.FOSTER ? FAMILY : null, null, note("愿意"), null);
    }

    private static ProposePlacement ask(
            PlacementType type,
            @Nullable FacilityId facility,
            @Nullable FosterFamilyId family,
            @Nullable KinId kin,
            @Nullable Personal<Note> view,
            @Nullable Personal<Note> preference) {
        return new ProposePlacement(
                PERSON, HOME, type, facility, family, kin, false, note("需要"), view, preference, null, NOW);
    }
}
