package org.homeward.query.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.homeward.query.invented.Erasing;
import org.homeward.shared.dossier.PlacementFile;
import org.homeward.shared.dossier.PlacementFile.Decision;
import org.homeward.shared.dossier.PlacementFile.Ending;
import org.homeward.shared.dossier.PlacementFile.Finding;
import org.homeward.shared.dossier.PlacementFile.Look;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.dossier.SettlementFile;
import org.homeward.shared.intake.Channel;
import org.homeward.shared.intake.IntakeEvent.DepartedToPlacement;
import org.homeward.shared.intake.IntakeEvent.HelpRequested;
import org.homeward.shared.intake.StayStage;
import org.homeward.shared.kernel.ActorId;
import org.homeward.shared.kernel.BedZoneId;
import org.homeward.shared.kernel.CommandId;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.FosterFamilyId;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.PlacementId;
import org.homeward.shared.kernel.Provenance;
import org.homeward.shared.kernel.Recorded;
import org.homeward.shared.kernel.Role;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.StayId;
import org.homeward.shared.network.BedNumber;
import org.homeward.shared.person.DivisionCode;
import org.homeward.shared.person.FileEvent.PersonFileOpened;
import org.homeward.shared.person.Identity;
import org.homeward.shared.person.Nationality;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.placement.AssessmentAspect;
import org.homeward.shared.placement.DisruptionCause;
import org.homeward.shared.placement.PlacementEnd;
import org.homeward.shared.placement.PlacementEvent.HouseholdRegistered;
import org.homeward.shared.placement.PlacementEvent.PlacementApproved;
import org.homeward.shared.placement.PlacementEvent.PlacementAssessed;
import org.homeward.shared.placement.PlacementEvent.PlacementDisrupted;
import org.homeward.shared.placement.PlacementEvent.PlacementEnded;
import org.homeward.shared.placement.PlacementEvent.PlacementProposed;
import org.homeward.shared.placement.PlacementEvent.PlacementRejected;
import org.homeward.shared.placement.PlacementEvent.PlacementReviewed;
import org.homeward.shared.placement.PlacementEvent.PlacementStarted;
import org.homeward.shared.placement.PlacementEvent.PlacementVisited;
import org.homeward.shared.placement.PlacementEvent.PlacementWithdrawn;
import org.homeward.shared.placement.PlacementEvent.SettlementApproved;
import org.homeward.shared.placement.PlacementEvent.SettlementPlanSubmitted;
import org.homeward.shared.placement.PlacementEvent.SettlementRejected;
import org.homeward.shared.placement.PlacementStage;
import org.homeward.shared.placement.PlacementType;
import org.homeward.shared.placement.ReviewResult;
import org.homeward.shared.placement.SettlementStep;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the file tells of where somebody lives who cannot go home yet. */
class PlacementFoldTest {

    private static final PersonId PERSON = new PersonId("person-placed01");
    private static final PersonId OTHER = new PersonId("person-placed02");
    private static final PlacementId FIRST = new PlacementId("placement-folded01");
    private static final PlacementId SECOND = new PlacementId("placement-folded02");
    private static final FacilityId STATION = new FacilityId("facility-station01");
    private static final FacilityId INSTITUTION = new FacilityId("facility-house01");
    private static final FosterFamilyId FAMILY = new FosterFamilyId("family-folded01");
    private static final StayId STAY = new StayId("stay-folded01");
    private static final BedZoneId ZONE = new BedZoneId("zone-house01");
    private static final BedNumber BED = new BedNumber("A-01");
    private static final Instant DAY = Instant.parse("2026-03-02T02:00:00Z");
    private static final LocalDate VISIT = LocalDate.of(2026, 4, 1);
    private static final LocalDate NEXT_VISIT = LocalDate.of(2026, 5, 1);
    private static final LocalDate TRIAL = LocalDate.of(2026, 5, 2);
    private static final Instant APPROVAL = DAY.plusSeconds(86_400);
    private static final ShortText NUMBER = new ShortText("津民安〔2026〕7号");

    private static final PlacementStarted MOVED_IN =
            new PlacementStarted(PERSON, FIRST, ZONE, BED, APPROVAL, TRIAL, VISIT, at(3));

    @Test
    void nothing_is_told_before_somebody_proposes() {
        RecipientFile file = folded(PERSON);
        assertThat(file.placements()).isEmpty();
        assertThat(file.settlement()).isNull();
    }

    @Test
    void a_proposal_tells_where_and_why_and_nothing_of_what_is_to_come() {
        assertThat(only(folded(PERSON, proposed(PERSON, FIRST, 1))))
                .isEqualTo(new PlacementFile(
                        PERSON,
                        FIRST,
                        PlacementType.FOSTER,
                        PlacementStage.PROPOSED,
                        INSTITUTION,
                        FAMILY,
                        null,
                        null,
                        null,
                        true,
                        note("why"),
                        note("view"),
                        note("preference"),
                        note("siblings"),
                        at(1),
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        null));
    }

    @Test
    void findings_are_kept_in_their_order_and_change_nothing_else() {
        RecipientFile before = folded(PERSON, proposed(PERSON, FIRST, 1));
        PlacementFile file = only(folded(
                PERSON,
                proposed(PERSON, FIRST, 1),
                assessed(AssessmentAspect.HOME, true),
                assessed(AssessmentAspect.HOME, false)));
        assertThat(file.assessments())
                .containsExactly(
                        new Finding(AssessmentAspect.HOME, true, VISIT, 2, NUMBER, note("seen")),
                        new Finding(AssessmentAspect.HOME, false, VISIT, 2, NUMBER, note("seen")));
        assertThat(file.stage()).isEqualTo(only(before).stage());
    }

    @Test
    void who_moves_in_has_a_bed_and_days_that_are_due() {
        PlacementFile file = only(folded(PERSON, proposed(PERSON, FIRST, 1), MOVED_IN));
        assertThat(file.stage()).isEqualTo(PlacementStage.ACTIVE);
        assertThat(file.zone()).isEqualTo(ZONE);
        assertThat(file.bed()).isEqualTo(BED);
        assertThat(file.startedAt()).isEqualTo(at(3));
        assertThat(file.approvalDue()).isEqualTo(APPROVAL);
        assertThat(file.trialUntil()).isEqualTo(TRIAL);
        assertThat(file.visitDue()).isEqualTo(VISIT);
    }

    @Test
    void what_is_allowed_before_or_after_the_move_is_owed_no_more() {
        PlacementApproved allowed = new PlacementApproved(PERSON, FIRST, note("yes"), at(2));
        PlacementFile before = only(folded(PERSON, proposed(PERSON, FIRST, 1), allowed));
        assertThat(before.stage()).isEqualTo(PlacementStage.APPROVED);
        assertThat(before.decision()).isEqualTo(new Decision(true, note("yes"), at(2)));
        PlacementFile after = only(folded(
                PERSON,
                proposed(PERSON, FIRST, 1),
                MOVED_IN,
                new PlacementApproved(PERSON, FIRST, note("yes"), at(4))));
        assertThat(after.stage()).isEqualTo(PlacementStage.ACTIVE);
        assertThat(after.decision()).isEqualTo(new Decision(true, note("yes"), at(4)));
        assertThat(after.approvalDue()).isNull();
    }

    @Test
    void what_is_not_allowed_is_over_and_who_lives_there_already_must_live_elsewhere() {
        PlacementRejected refused = new PlacementRejected(PERSON, FIRST, note("no"), at(4));
        PlacementFile before = only(folded(PERSON, proposed(PERSON, FIRST, 1), refused));
        assertThat(before.stage()).isEqualTo(PlacementStage.REJECTED);
        assertThat(before.decision()).isEqualTo(new Decision(false, note("no"), at(4)));
        PlacementFile after = only(folded(PERSON, proposed(PERSON, FIRST, 1), MOVED_IN, refused));
        assertThat(after.stage()).isEqualTo(PlacementStage.UNDER_REVIEW);
        assertThat(after.bed()).as("still sleeps there").isEqualTo(BED);
        assertThat(after.approvalDue()).isNull();
    }

    @Test
    void what_is_taken_back_ends_in_words_or_because_of_another_fact() {
        PlacementFile said = only(
                folded(PERSON, proposed(PERSON, FIRST, 1), new PlacementWithdrawn(PERSON, FIRST, note("back"), at(2))));
        assertThat(said.stage()).isEqualTo(PlacementStage.WITHDRAWN);
        assertThat(said.ending()).isEqualTo(new Ending(null, null, note("back"), null, null, at(2)));
        PlacementFile followed =
                only(folded(PERSON, proposed(PERSON, FIRST, 1), new PlacementWithdrawn(PERSON, FIRST, null, at(2))));
        assertThat(followed.ending()).isEqualTo(new Ending(null, null, null, null, null, at(2)));
    }

    @Test
    void a_review_says_whether_it_may_go_on() {
        PlacementReviewed must =
                new PlacementReviewed(PERSON, FIRST, ReviewResult.MUST_CHANGE, note("not well"), at(4));
        PlacementReviewed may = new PlacementReviewed(PERSON, FIRST, ReviewResult.CONTINUES, note("well"), at(5));
        assertThat(only(folded(PERSON, proposed(PERSON, FIRST, 1), MOVED_IN, must))
                        .stage())
                .isEqualTo(PlacementStage.UNDER_REVIEW);
        PlacementFile again = only(folded(PERSON, proposed(PERSON, FIRST, 1), MOVED_IN, must, may));
        assertThat(again.stage()).isEqualTo(PlacementStage.ACTIVE);
        assertThat(again.visits())
                .containsExactly(
                        new Look(true, true, note("not well"), at(4)), new Look(true, false, note("well"), at(5)));
    }

    @Test
    void a_visit_sets_the_day_of_the_next_one() {
        PlacementFile file = only(folded(
                PERSON,
                proposed(PERSON, FIRST, 1),
                MOVED_IN,
                new PlacementVisited(PERSON, FIRST, true, note("thin"), NEXT_VISIT, at(4))));
        assertThat(file.visits()).containsExactly(new Look(false, true, note("thin"), at(4)));
        assertThat(file.visitDue()).isEqualTo(NEXT_VISIT);
        assertThat(file.stage()).isEqualTo(PlacementStage.ACTIVE);
    }

    @Test
    void what_breaks_down_tells_why_and_keeps_no_bed_and_no_day() {
        PlacementFile file = only(folded(
                PERSON,
                proposed(PERSON, FIRST, 1),
                MOVED_IN,
                new PlacementDisrupted(
                        PERSON, FIRST, DisruptionCause.RAN_AWAY, note("at night"), NUMBER, NUMBER, at(4))));
        assertThat(file.stage()).isEqualTo(PlacementStage.DISRUPTED);
        assertThat(file.ending())
                .isEqualTo(new Ending(null, DisruptionCause.RAN_AWAY, note("at night"), NUMBER, NUMBER, at(4)));
        isOver(file);
    }

    @Test
    void what_ends_tells_why_and_keeps_no_bed_and_no_day() {
        PlacementFile file = only(folded(
                PERSON,
                proposed(PERSON, FIRST, 1),
                MOVED_IN,
                new PlacementEnded(PERSON, FIRST, PlacementEnd.FAMILY_FOUND, note("home"), at(4))));
        assertThat(file.stage()).isEqualTo(PlacementStage.ENDED);
        assertThat(file.ending())
                .isEqualTo(new Ending(PlacementEnd.FAMILY_FOUND, null, note("home"), null, null, at(4)));
        isOver(file);
    }

    @Test
    void one_placement_leaves_the_others_alone() {
        RecipientFile file = folded(
                PERSON,
                proposed(PERSON, FIRST, 1),
                MOVED_IN,
                proposed(PERSON, SECOND, 4),
                new PlacementEnded(PERSON, FIRST, PlacementEnd.MOVED, null, at(5)),
                new PlacementStarted(PERSON, SECOND, null, null, null, null, null, at(5)));
        assertThat(file.placements())
                .extracting(PlacementFile::stage)
                .containsExactly(PlacementStage.ENDED, PlacementStage.ACTIVE);
        assertThat(file.placements().getLast().bed()).isNull();
    }

    @Test
    void who_leaves_the_station_for_it_has_departed() {
        RecipientFile file = folded(
                PERSON,
                new HelpRequested(PERSON, STAY, STATION, Channel.SELF, null, null, note("x"), at(1)),
                new DepartedToPlacement(PERSON, STAY, FIRST, at(2)));
        assertThat(file.stays()).singleElement().satisfies(stay -> {
            assertThat(stay.stage()).isEqualTo(StayStage.DEPARTED);
            assertThat(stay.endedAt()).isEqualTo(at(2));
        });
    }

    @Test
    void a_settlement_goes_from_the_plan_to_the_household() {
        SettlementFile submitted = new SettlementFile(
                SettlementStep.SUBMITTED, INSTITUTION, NUMBER, note("plan"), at(1), null, null, null, null, null, null);
        assertThat(folded(PERSON, plan(1)).settlement()).isEqualTo(submitted);
        assertThat(folded(PERSON, plan(1), new SettlementApproved(PERSON, NUMBER, at(2)))
                        .settlement())
                .isEqualTo(new SettlementFile(
                        SettlementStep.APPROVED,
                        INSTITUTION,
                        NUMBER,
                        note("plan"),
                        at(1),
                        NUMBER,
                        null,
                        at(2),
                        null,
                        null,
                        null));
        DivisionCode division = new DivisionCode("120110");
        Personal<ShortText> household = Personal.of(new ShortText("H-0042"));
        assertThat(folded(
                                PERSON,
                                plan(1),
                                new SettlementApproved(PERSON, NUMBER, at(2)),
                                new HouseholdRegistered(PERSON, division, household, at(3)))
                        .settlement())
                .isEqualTo(new SettlementFile(
                        SettlementStep.REGISTERED,
                        INSTITUTION,
                        NUMBER,
                        note("plan"),
                        at(1),
                        NUMBER,
                        null,
                        at(2),
                        division,
                        household,
                        at(3)));
    }

    @Test
    void another_plan_takes_the_place_of_one_that_was_not_allowed() {
        SettlementRejected refused = new SettlementRejected(PERSON, note("no"), at(2));
        SettlementFile not =
                Objects.requireNonNull(folded(PERSON, plan(1), refused).settlement());
        assertThat(not.step()).isEqualTo(SettlementStep.REJECTED);
        assertThat(not.rejection()).isEqualTo(note("no"));
        assertThat(not.decidedAt()).isEqualTo(at(2));
        assertThat(folded(PERSON, plan(1), refused, plan(3)).settlement())
                .isEqualTo(folded(PERSON, plan(3)).settlement());
    }

    @Test
    void what_is_decided_of_a_plan_that_only_another_file_knows_changes_nothing_here() {
        assertThat(folded(PERSON, new SettlementApproved(PERSON, NUMBER, at(1))).settlement())
                .isNull();
        RecipientFile here = folded(PERSON, proposed(PERSON, FIRST, 1));
        RecipientFile after =
                RecipientFold.evolve(here, recorded(new PlacementApproved(PERSON, SECOND, note("yes"), at(2)), 2));
        assertThat(after.placements()).isEqualTo(here.placements());
    }

    @Test
    void what_was_told_twice_is_noticed() {
        RecipientFile file = folded(PERSON, proposed(PERSON, FIRST, 1), MOVED_IN);
        assertThatThrownBy(() -> RecipientFold.evolve(file, recorded(MOVED_IN, 2)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> RecipientFold.evolve(file, recorded(MOVED_IN, 4)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void who_is_erased_leaves_where_they_lived_and_no_word_of_it() {
        PersonEvent[] history = {
            proposed(PERSON, FIRST, 1),
            assessed(AssessmentAspect.HOME, true),
            MOVED_IN,
            new PlacementApproved(PERSON, FIRST, note("yes"), at(4)),
            new PlacementVisited(PERSON, FIRST, false, note("well"), NEXT_VISIT, at(5)),
            new PlacementReviewed(PERSON, FIRST, ReviewResult.MUST_CHANGE, note("x"), at(6)),
            new PlacementDisrupted(PERSON, FIRST, DisruptionCause.CONFLICT, note("x"), null, null, at(7)),
            proposed(PERSON, SECOND, 8),
            new PlacementRejected(PERSON, SECOND, note("no"), at(9)),
            plan(10),
            new SettlementRejected(PERSON, note("no"), at(11))
        };
        RecipientFile known = folded(PERSON, history);
        PersonEvent[] erased = history.clone();
        for (int i = 0; i < erased.length; i++) {
            erased[i] = Erasing.of(erased[i]);
        }
        RecipientFile forgotten = folded(PERSON, erased);
        assertThat(forgotten.placements())
                .isEqualTo(known.placements().stream().map(Erasing::of).toList())
                .isNotEqualTo(known.placements());
        assertThat(forgotten.settlement())
                .isEqualTo(Erasing.of(Objects.requireNonNull(known.settlement())))
                .isNotEqualTo(known.settlement());
    }

    @Test
    void merged_files_tell_of_all_placements_in_the_order_of_their_proposals() {
        RecipientFile own = folded(PERSON, proposed(PERSON, SECOND, 5));
        RecipientFile other = folded(
                OTHER,
                proposed(OTHER, FIRST, 2),
                new PlacementRejected(OTHER, FIRST, note("no"), at(3)),
                new SettlementPlanSubmitted(OTHER, INSTITUTION, NUMBER, note("plan"), at(4)));
        RecipientFile both = Composition.of(own, List.of(other));
        assertThat(both.placements()).containsExactly(only(other), only(own));
        assertThat(both.settlement()).as("the only one there is").isEqualTo(other.settlement());
        RecipientFile planned = folded(PERSON, plan(6));
        assertThat(Composition.of(planned, List.of(other)).settlement())
                .as("the file that speaks for both says it")
                .isEqualTo(planned.settlement());
    }

    private static void isOver(PlacementFile file) {
        assertThat(file.bed()).isNull();
        assertThat(file.zone()).isNull();
        assertThat(file.approvalDue()).isNull();
        assertThat(file.visitDue()).isNull();
        assertThat(file.startedAt()).isEqualTo(at(3));
    }

    private static PlacementFile only(RecipientFile file) {
        assertThat(file.placements()).hasSize(1);
        return file.placements().getFirst();
    }

    private static PlacementProposed proposed(PersonId person, PlacementId id, int hours) {
        return new PlacementProposed(
                person,
                id,
                PlacementType.FOSTER,
                INSTITUTION,
                FAMILY,
                null,
                true,
                note("why"),
                note("view"),
                note("preference"),
                note("siblings"),
                at(hours));
    }

    private static PlacementAssessed assessed(AssessmentAspect aspect, boolean suitable) {
        return new PlacementAssessed(PERSON, FIRST, aspect, suitable, VISIT, 2, NUMBER, note("seen"), at(2));
    }

    private static SettlementPlanSubmitted plan(int hours) {
        return new SettlementPlanSubmitted(PERSON, INSTITUTION, NUMBER, note("plan"), at(hours));
    }

    private static RecipientFile folded(PersonId person, PersonEvent... history) {
        List<PersonEvent> events = new ArrayList<>();
        Identity nobody =
                new Identity(null, null, Sex.UNKNOWN, null, null, Nationality.UNKNOWN, null, null, null, null);
        events.add(new PersonFileOpened(person, STATION, Personal.erased(), nobody, at(0)));
        events.addAll(List.of(history));
        @Nullable RecipientFile file = null;
        for (int i = 0; i < events.size(); i++) {
            file = RecipientFold.evolve(file, recorded(events.get(i), i));
        }
        return Objects.requireNonNull(file);
    }

    private static Recorded<PersonEvent> recorded(PersonEvent event, long sequence) {
        Provenance by = new Provenance(
                new ActorId("actor-desk0001"), Role.STATION_STAFF, null, new CommandId("cmd-folding1"), null, at((int)
                        sequence));
        return new Recorded<>(event, sequence, by.now(), by, null);
    }

    private static Personal<Note> note(String words) {
        return Personal.of(new Note(words));
    }

    private static Instant at(int hours) {
        return DAY.plusSeconds(hours * 3_600L);
    }
}
