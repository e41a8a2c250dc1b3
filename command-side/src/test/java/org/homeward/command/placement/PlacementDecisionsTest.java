package org.homeward.command.placement;

import static org.homeward.command.person.PersonSpec.BOSS;
import static org.homeward.command.person.PersonSpec.DESK;
import static org.homeward.command.person.PersonSpec.NOW;
import static org.homeward.command.person.PersonSpec.PERSON;
import static org.homeward.command.person.PersonSpec.STATION;
import static org.homeward.command.person.PersonSpec.THEN;
import static org.homeward.command.person.PersonSpec.given;
import static org.homeward.command.person.PersonSpec.note;
import static org.homeward.command.placement.Placed.AUNT;
import static org.homeward.command.placement.Placed.BED;
import static org.homeward.command.placement.Placed.CHILD;
import static org.homeward.command.placement.Placed.GROWN;
import static org.homeward.command.placement.Placed.HOME;
import static org.homeward.command.placement.Placed.HOST;
import static org.homeward.command.placement.Placed.NEXT;
import static org.homeward.command.placement.Placed.STAY;
import static org.homeward.command.placement.Placed.ZONE;
import static org.homeward.command.placement.Placed.approve;
import static org.homeward.command.placement.Placed.approved;
import static org.homeward.command.placement.Placed.inStation;
import static org.homeward.command.placement.Placed.living;
import static org.homeward.command.placement.Placed.plus;
import static org.homeward.command.placement.Placed.propose;
import static org.homeward.command.placement.Placed.proposed;
import static org.homeward.command.placement.Placed.somebody;
import static org.homeward.command.placement.Placed.start;
import static org.homeward.command.placement.Placed.started;
import static org.homeward.command.placement.Placed.withAunt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.homeward.shared.intake.Channel;
import org.homeward.shared.intake.DepartureMode;
import org.homeward.shared.intake.IntakeCommand.DepartByOwnWish;
import org.homeward.shared.intake.IntakeCommand.RecordAbsconding;
import org.homeward.shared.intake.IntakeCommand.RecordDeath;
import org.homeward.shared.intake.IntakeCommand.ReferToPolice;
import org.homeward.shared.intake.IntakeCommand.TerminateAid;
import org.homeward.shared.intake.IntakeEvent.Absconded;
import org.homeward.shared.intake.IntakeEvent.AidTerminated;
import org.homeward.shared.intake.IntakeEvent.DeathRecorded;
import org.homeward.shared.intake.IntakeEvent.DepartedToPlacement;
import org.homeward.shared.intake.IntakeEvent.DepartedVoluntarily;
import org.homeward.shared.intake.IntakeEvent.DeparturePrepared;
import org.homeward.shared.intake.IntakeEvent.HelpRequested;
import org.homeward.shared.intake.IntakeEvent.RecipientRegistered;
import org.homeward.shared.intake.IntakeEvent.ReferredToPolice;
import org.homeward.shared.intake.Signatory;
import org.homeward.shared.intake.TerminationGround;
import org.homeward.shared.kernel.PlacementId;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.person.ErasureCommand.ProposeErasure;
import org.homeward.shared.person.ErasureReason;
import org.homeward.shared.person.FileCommand.FlagNoContact;
import org.homeward.shared.person.FileCommand.SealFile;
import org.homeward.shared.person.FileEvent.NoContactFlagged;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.placement.AssessmentAspect;
import org.homeward.shared.placement.DisruptionCause;
import org.homeward.shared.placement.PlacementCommand.AssessPlacement;
import org.homeward.shared.placement.PlacementCommand.DisruptPlacement;
import org.homeward.shared.placement.PlacementCommand.EndPlacement;
import org.homeward.shared.placement.PlacementCommand.RecordPlacementVisit;
import org.homeward.shared.placement.PlacementCommand.RejectPlacement;
import org.homeward.shared.placement.PlacementCommand.ReviewPlacement;
import org.homeward.shared.placement.PlacementCommand.StartPlacement;
import org.homeward.shared.placement.PlacementCommand.WithdrawPlacement;
import org.homeward.shared.placement.PlacementEnd;
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
import org.homeward.shared.placement.PlacementType;
import org.homeward.shared.placement.ReviewResult;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A placement is proposed by one and allowed by another, begins, is looked in on, and ends; nobody lives in two places. */
@Tag("story")
class PlacementDecisionsTest {

    private static final PlacementType CARE = PlacementType.ENTRUSTED_CARE;
    private static final List<PersonEvent> PROPOSED = plus(somebody(GROWN), proposed(CARE));
    private static final List<PersonEvent> APPROVED = plus(PROPOSED, approved(HOME));
    private static final List<PersonEvent> LIVING = living(GROWN, CARE);
    private static final LocalDate NEXT_VISIT = LocalDate.of(2026, 4, 3);

    @Test
    void a_placement_is_proposed_once() {
        given(somebody(GROWN))
                .when(propose(CARE))
                .then(new PlacementProposed(
                        PERSON, HOME, CARE, HOST, null, null, false, note("身份不明"), note("愿意"), note("无亲属"), null, NOW));
        given(PROPOSED).when(propose(CARE)).thenRefused(RefusalCode.PLACEMENT_ALREADY_PROPOSED);
    }

    @Test
    void somebody_else_allows_it_or_does_not() {
        given(PROPOSED).when(approve(), BOSS).then(new PlacementApproved(PERSON, HOME, note("同意"), NOW));
        given(PROPOSED).when(approve(), DESK).thenRefused(RefusalCode.SAME_PERSON_APPROVES);
        given(PROPOSED).when(reject()).then(new PlacementRejected(PERSON, HOME, note("不宜"), NOW));
        given(APPROVED).when(approve(), BOSS).thenRefused(RefusalCode.PLACEMENT_NOT_AT_THIS_STAGE, "stage", "APPROVED");
        given(LIVING).when(reject()).thenRefused(RefusalCode.PLACEMENT_NOT_AT_THIS_STAGE);
        given(somebody(GROWN)).when(approve(), BOSS).thenRefused(RefusalCode.PLACEMENT_NOT_FOUND);
    }

    @Test
    void nobody_decided_before_it_was_proposed() {
        List<PersonEvent> later = plus(somebody(GROWN), proposedAt(NOW));
        given(later)
                .when(new RejectPlacement(PERSON, HOME, note("不宜"), THEN), BOSS)
                .thenRefused(RefusalCode.OCCURRED_BEFORE_WHAT_IT_ENDS);
        given(later)
                .when(new WithdrawPlacement(PERSON, HOME, note("家人来了"), THEN))
                .thenRefused(RefusalCode.OCCURRED_BEFORE_WHAT_IT_ENDS);
    }

    @Test
    void nobody_moves_in_or_out_before_what_that_follows() {
        Instant early = THEN.minusSeconds(1);
        given(APPROVED)
                .when(new StartPlacement(PERSON, HOME, ZONE, BED, null, early))
                .thenRefused(RefusalCode.OCCURRED_BEFORE_WHAT_IT_ENDS);
        given(LIVING)
                .when(new EndPlacement(PERSON, HOME, PlacementEnd.OWN_WISH, note("x"), early))
                .thenRefused(RefusalCode.OCCURRED_BEFORE_WHAT_IT_ENDS);
        List<PersonEvent> movedLater = plus(
                PROPOSED,
                approved(HOME),
                new PlacementStarted(PERSON, HOME, ZONE, BED, null, null, null, NOW),
                proposed(NEXT, PlacementType.ELDER_HOME, false),
                approved(NEXT));
        given(movedLater)
                .when(new StartPlacement(PERSON, NEXT, ZONE, BED, HOME, THEN))
                .thenRefused(RefusalCode.OCCURRED_BEFORE_WHAT_IT_ENDS);
        List<PersonEvent> registeredLater = plus(
                somebody(GROWN),
                new HelpRequested(PERSON, STAY, STATION, Channel.SELF, null, null, note("走失"), THEN),
                new RecipientRegistered(PERSON, STAY, note("走失"), true, true, NOW),
                proposed(CARE),
                approved(HOME),
                new DeparturePrepared(PERSON, STAY, DepartureMode.PLACEMENT, EnumSet.of(Signatory.STAFF), NOW));
        given(registeredLater)
                .when(new StartPlacement(PERSON, HOME, ZONE, BED, null, THEN))
                .thenRefused(RefusalCode.OCCURRED_BEFORE_WHAT_IT_ENDS);
    }

    @Test
    void a_proposal_is_taken_back_until_the_person_moves_in() {
        WithdrawPlacement withdraw = new WithdrawPlacement(PERSON, HOME, note("家人来了"), NOW);
        PlacementWithdrawn withdrawn = new PlacementWithdrawn(PERSON, HOME, note("家人来了"), NOW);
        given(PROPOSED).when(withdraw).then(withdrawn);
        given(APPROVED).when(withdraw).then(withdrawn);
        given(LIVING).when(withdraw).thenRefused(RefusalCode.PLACEMENT_NOT_AT_THIS_STAGE, "stage", "ACTIVE");
        given(plus(PROPOSED, withdrawn)).when(withdraw).thenRefused(RefusalCode.PLACEMENT_NOT_AT_THIS_STAGE);
    }

    @Test
    void the_person_moves_in_when_it_is_allowed() {
        given(APPROVED)
                .when(start(CARE))
                .then(new PlacementStarted(PERSON, HOME, ZONE, BED, null, null, NEXT_VISIT, NOW));
        given(PROPOSED).when(start(CARE)).thenRefused(RefusalCode.PLACEMENT_NOT_APPROVED);
        given(LIVING).when(start(CARE)).thenRefused(RefusalCode.PLACEMENT_NOT_AT_THIS_STAGE);
    }

    @Test
    void what_is_urgent_begins_at_once_and_is_allowed_within_a_day() {
        List<PersonEvent> urgent = plus(somebody(GROWN), proposed(HOME, CARE, true));
        Instant tomorrow = Instant.parse("2026-03-05T02:00:00Z");
        PlacementStarted started = new PlacementStarted(PERSON, HOME, ZONE, BED, tomorrow, null, NEXT_VISIT, NOW);
        given(urgent).when(start(CARE)).then(started);
        given(plus(urgent, started(HOME, CARE))).when(approve(), BOSS).thenAllowed();
        given(plus(urgent, started(HOME, CARE))).when(approve(), DESK).thenRefused(RefusalCode.SAME_PERSON_APPROVES);
    }

    @Test
    void what_began_and_is_not_allowed_goes_on_until_it_is_changed() {
        List<PersonEvent> refused = plus(
                somebody(GROWN),
                proposed(HOME, CARE, true),
                started(HOME, CARE),
                new PlacementRejected(PERSON, HOME, note("不宜"), THEN));
        ReviewPlacement well = new ReviewPlacement(PERSON, HOME, ReviewResult.CONTINUES, note("合适"), NOW);
        given(refused).when(well, DESK).thenRefused(RefusalCode.PLACEMENT_NOT_APPROVED);
        given(plus(refused, approved(HOME))).when(well, DESK).thenAllowed();
        given(refused)
                .when(end(HOME, PlacementEnd.NOT_SUITABLE))
                .then(new PlacementEnded(PERSON, HOME, PlacementEnd.NOT_SUITABLE, note("结束"), NOW));
    }

    @Test
    void nobody_lives_in_two_places() {
        List<PersonEvent> two = plus(LIVING, proposed(NEXT, PlacementType.ELDER_HOME, false), approved(NEXT));
        given(two)
                .when(start(NEXT, PlacementType.ELDER_HOME, null))
                .thenRefused(RefusalCode.PLACEMENT_ALREADY_ACTIVE, "placement", HOME.value());
    }

    @Test
    void who_moves_is_in_nobodys_care_at_no_moment() {
        List<PersonEvent> two = plus(LIVING, proposed(NEXT, PlacementType.ELDER_HOME, false), approved(NEXT));
        given(two)
                .when(start(NEXT, PlacementType.ELDER_HOME, HOME))
                .then(
                        new PlacementEnded(PERSON, HOME, PlacementEnd.MOVED, null, NOW),
                        new PlacementStarted(PERSON, NEXT, ZONE, BED, null, null, null, NOW));
        given(APPROVED).when(start(HOME, CARE, NEXT)).thenRefused(RefusalCode.PLACEMENT_NOT_FOUND);
    }

    @Test
    void a_hospital_lies_over_the_place_where_the_person_lives() {
        PlacementType hospital = PlacementType.HOSPITAL;
        List<PersonEvent> ill = plus(LIVING, proposed(NEXT, hospital, false), approved(NEXT));
        given(ill).when(start(NEXT, hospital, null)).thenAllowed();
        List<PersonEvent> inBed = plus(ill, started(NEXT, hospital));
        given(inBed).when(end(NEXT, PlacementEnd.NO_LONGER_NEEDED)).thenAllowed();
        given(plus(inBed, proposed(hospital), approved(HOME)))
                .when(start(hospital))
                .thenRefused(RefusalCode.PLACEMENT_ALREADY_ACTIVE);
    }

    @Test
    void a_bed_is_named_where_one_is_taken_and_nowhere_else() {
        given(APPROVED)
                .when(new StartPlacement(PERSON, HOME, ZONE, null, null, NOW))
                .thenRefused(RefusalCode.PLACEMENT_WITHOUT_BED);
        List<PersonEvent> ill = plus(somebody(GROWN), proposed(PlacementType.HOSPITAL), approved(HOME));
        given(ill)
                .when(new StartPlacement(PERSON, HOME, ZONE, BED, null, NOW))
                .thenRefused(RefusalCode.PLACEMENT_NEEDS_NO_BED);
    }

    @Test
    void who_leaves_the_station_for_it_leaves_as_anybody_does() {
        List<PersonEvent> staying = plus(inStation(GROWN), proposed(CARE), approved(HOME));
        given(staying)
                .when(start(CARE))
                .thenRefused(RefusalCode.PLACEMENT_BEFORE_DEPARTURE_PREPARED, "stage", "IN_STATION");
        given(plus(
                        staying,
                        new DeparturePrepared(
                                PERSON, STAY, DepartureMode.PLACEMENT, EnumSet.of(Signatory.STAFF), THEN)))
                .when(start(CARE))
                .then(
                        new PlacementStarted(PERSON, HOME, ZONE, BED, null, null, NEXT_VISIT, NOW),
                        new DepartedToPlacement(PERSON, STAY, HOME, NOW));
    }

    @Test
    void who_stays_in_the_station_for_good_is_there() {
        PlacementType station = PlacementType.STATION_BED;
        PlacementProposed here = new PlacementProposed(
                PERSON, HOME, station, STATION, null, null, false, note("长期滞留"), null, null, null, THEN);
        given(plus(inStation(GROWN), here, approved(HOME))).when(start(station)).thenAllowed();
        given(plus(somebody(GROWN), here, approved(HOME)))
                .when(start(station))
                .thenRefused(RefusalCode.PLACEMENT_WITHOUT_STAY);
        given(plus(inStation(GROWN), proposed(station), approved(HOME)))
                .when(start(station))
                .thenRefused(RefusalCode.PLACEMENT_WITHOUT_STAY);
    }

    @Test
    void who_leaves_the_station_no_longer_lives_there_for_good() {
        PlacementType station = PlacementType.STATION_BED;
        List<PersonEvent> retained = plus(inStation(GROWN), proposed(station), approved(HOME), started(HOME, station));
        PlacementEnded ended = new PlacementEnded(PERSON, HOME, PlacementEnd.NO_LONGER_NEEDED, null, NOW);
        given(retained)
                .when(new RecordAbsconding(PERSON, note("不见了"), null, null, NOW))
                .then(new Absconded(PERSON, STAY, note("不见了"), NOW), ended);
        given(retained)
                .when(new ReferToPolice(PERSON, new ShortText("派出所"), true, note("协查"), NOW))
                .then(new ReferredToPolice(PERSON, STAY, new ShortText("派出所"), true, note("协查"), NOW), ended);
        given(retained)
                .when(new ReferToPolice(PERSON, new ShortText("派出所"), false, note("协查"), NOW))
                .then(new ReferredToPolice(PERSON, STAY, new ShortText("派出所"), false, note("协查"), NOW));
        given(retained)
                .when(new TerminateAid(PERSON, TerminationGround.ABLE_TO_PAY, new ShortText("终字1号"), note("有能力"), NOW))
                .then(
                        new AidTerminated(
                                PERSON, STAY, TerminationGround.ABLE_TO_PAY, new ShortText("终字1号"), note("有能力"), NOW),
                        ended);
        given(retained)
                .when(new DepartByOwnWish(PERSON, true, null, null, null, NOW))
                .then(new DepartedVoluntarily(PERSON, STAY, null, null, null, NOW), ended);
    }

    @Test
    void an_assessment_is_written_down_while_it_may_still_matter() {
        given(PROPOSED)
                .when(assess(LocalDate.of(2026, 3, 3)))
                .then(new PlacementAssessed(
                        PERSON,
                        HOME,
                        AssessmentAspect.NEEDS,
                        true,
                        LocalDate.of(2026, 3, 3),
                        1,
                        null,
                        note("需照料"),
                        NOW));
        given(PROPOSED).when(assess(LocalDate.of(2026, 3, 5))).thenRefused(RefusalCode.OCCURRED_IN_FUTURE);
        given(plus(PROPOSED, new PlacementWithdrawn(PERSON, HOME, note("x"), THEN)))
                .when(assess(LocalDate.of(2026, 3, 3)))
                .thenRefused(RefusalCode.PLACEMENT_NOT_AT_THIS_STAGE);
    }

    @Test
    void whoever_lives_somewhere_is_looked_in_on_and_the_placement_is_reviewed() {
        given(LIVING)
                .when(new RecordPlacementVisit(PERSON, HOME, false, note("安好"), NOW))
                .then(new PlacementVisited(PERSON, HOME, false, note("安好"), NEXT_VISIT, NOW));
        given(LIVING)
                .when(new ReviewPlacement(PERSON, HOME, ReviewResult.MUST_CHANGE, note("不合适"), NOW))
                .then(new PlacementReviewed(PERSON, HOME, ReviewResult.MUST_CHANGE, note("不合适"), NOW));
        given(APPROVED)
                .when(new RecordPlacementVisit(PERSON, HOME, false, note("安好"), NOW))
                .thenRefused(RefusalCode.PLACEMENT_NOT_AT_THIS_STAGE);
        given(APPROVED)
                .when(new ReviewPlacement(PERSON, HOME, ReviewResult.CONTINUES, note("合适"), NOW))
                .thenRefused(RefusalCode.PLACEMENT_NOT_AT_THIS_STAGE);
    }

    @Test
    void a_placement_ends_for_a_reason_that_somebody_gives() {
        given(LIVING)
                .when(end(HOME, PlacementEnd.FAMILY_FOUND))
                .then(new PlacementEnded(PERSON, HOME, PlacementEnd.FAMILY_FOUND, note("结束"), NOW));
        for (PlacementEnd ground : List.of(PlacementEnd.MOVED, PlacementEnd.DIED)) {
            given(LIVING)
                    .when(end(HOME, ground))
                    .thenRefused(RefusalCode.PLACEMENT_ENDS_BY_ITSELF, "ground", ground.name());
        }
        given(APPROVED).when(end(HOME, PlacementEnd.OWN_WISH)).thenRefused(RefusalCode.PLACEMENT_NOT_AT_THIS_STAGE);
    }

    @Test
    void a_child_who_ran_away_from_where_it_lived_is_looked_for_at_once() {
        List<PersonEvent> child = living(CHILD, PlacementType.CHILDRENS_VILLAGE);
        ShortText alert = new ShortText("寻字3号");
        ShortText report = new ShortText("公字7号");
        given(child).when(gone(null, null)).thenRefused(RefusalCode.MISSING_CHILD_ALERT_REQUIRED);
        given(child).when(gone(alert, null)).thenRefused(RefusalCode.MISSING_CHILD_ALERT_REQUIRED);
        given(child)
                .when(gone(alert, report))
                .then(new PlacementDisrupted(PERSON, HOME, DisruptionCause.RAN_AWAY, note("不见了"), alert, report, NOW));
        given(LIVING).when(gone(null, null)).thenAllowed();
        given(LIVING).when(gone(alert, null)).thenRefused(RefusalCode.ALERT_WITHOUT_POLICE_REPORT);
        given(APPROVED).when(gone(null, null)).thenRefused(RefusalCode.PLACEMENT_NOT_AT_THIS_STAGE);
    }

    @Test
    void a_death_ends_what_goes_on_and_withdraws_what_was_planned() {
        RecordDeath death = new RecordDeath(PERSON, new ShortText("医院"), note("病故"), Set.of(), NOW);
        given(plus(LIVING, proposed(NEXT, CARE, false)))
                .when(death)
                .then(
                        new DeathRecorded(PERSON, null, new ShortText("医院"), note("病故"), Set.of(), NOW),
                        new PlacementWithdrawn(PERSON, NEXT, null, NOW),
                        new PlacementEnded(PERSON, HOME, PlacementEnd.DIED, null, NOW));
        given(plus(LIVING, new DeathRecorded(PERSON, null, new ShortText("医院"), note("病故"), Set.of(), THEN)))
                .when(end(HOME, PlacementEnd.OTHER))
                .thenRefused(RefusalCode.PERSON_DECEASED);
    }

    @Test
    void whoever_lives_with_a_relative_who_must_be_kept_away_must_live_elsewhere() {
        List<PersonEvent> withAunt = plus(
                somebody(CHILD),
                withAunt(),
                proposed(PlacementType.KIN_CARE),
                approved(HOME),
                started(HOME, PlacementType.KIN_CARE));
        given(withAunt)
                .when(new FlagNoContact(PERSON, AUNT, note("有伤痕"), NOW))
                .then(
                        new NoContactFlagged(PERSON, AUNT, note("有伤痕"), NOW),
                        new PlacementReviewed(PERSON, HOME, ReviewResult.MUST_CHANGE, note("有伤痕"), NOW));
        given(plus(withAunt, new NoContactFlagged(PERSON, AUNT, note("有伤痕"), THEN)))
                .when(new ReviewPlacement(PERSON, HOME, ReviewResult.CONTINUES, note("合适"), NOW))
                .thenRefused(RefusalCode.PLACEMENT_WITH_DANGEROUS_KIN);
    }

    @Test
    void a_file_with_a_placement_is_neither_sealed_nor_absorbed() {
        given(LIVING).when(new SealFile(PERSON, note("结案"), NOW)).thenRefused(RefusalCode.SEAL_WITH_PLACEMENT);
        given(LIVING)
                .when(new ProposeErasure(PERSON, ErasureReason.UNLAWFUL, NOW))
                .thenRefused(RefusalCode.ERASURE_WITH_PLACEMENT);
        given(somebody(GROWN)).whenItAbsorbs(given(PROPOSED)).thenRefused(RefusalCode.MERGE_ABSORBS_PLACEMENT);
        given(somebody(GROWN))
                .whenItAbsorbs(
                        given(plus(LIVING, new PlacementEnded(PERSON, HOME, PlacementEnd.OWN_WISH, note("x"), THEN))))
                .thenAllowed();
    }

    @Test
    void an_id_that_an_absorbed_file_used_is_not_used_again() {
        given(somebody(GROWN))
                .havingAbsorbed(given(plus(PROPOSED, new PlacementWithdrawn(PERSON, HOME, note("x"), THEN))))
                .when(propose(CARE))
                .thenRefused(RefusalCode.PLACEMENT_ALREADY_PROPOSED);
    }

    private static RejectPlacement reject() {
        return new RejectPlacement(PERSON, HOME, note("不宜"), NOW);
    }

    private static EndPlacement end(PlacementId id, PlacementEnd ground) {
        return new EndPlacement(PERSON, id, ground, note("结束"), NOW);
    }

    private static AssessPlacement assess(LocalDate day) {
        return new AssessPlacement(PERSON, HOME, AssessmentAspect.NEEDS, true, day, 1, null, note("需照料"), NOW);
    }

    private static DisruptPlacement gone(@Nullable ShortText alert, @Nullable ShortText report) {
        return new DisruptPlacement(PERSON, HOME, DisruptionCause.RAN_AWAY, note("不见了"), alert, report, NOW);
    }

    private static PlacementProposed proposedAt(Instant at) {
        return new PlacementProposed(PERSON, HOME, CARE, HOST, null, null, false, note("x"), null, null, null, at);
    }
}
