package org.homeward.command.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.command.intake.Episodes.BED;
import static org.homeward.command.intake.Episodes.BOTH;
import static org.homeward.command.intake.Episodes.STAY;
import static org.homeward.command.intake.Episodes.ZONE;
import static org.homeward.command.intake.Episodes.plus;
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

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.homeward.command.network.BedMove;
import org.homeward.command.person.PersonSpec;
import org.homeward.shared.intake.IntakeCommand.AssignBed;
import org.homeward.shared.intake.IntakeCommand.DepartByOwnWish;
import org.homeward.shared.intake.IntakeCommand.ProposeExtension;
import org.homeward.shared.intake.IntakeCommand.ProvideService;
import org.homeward.shared.intake.IntakeCommand.RecordDeath;
import org.homeward.shared.intake.IntakeCommand.RecordHospitalDischarge;
import org.homeward.shared.intake.IntakeCommand.RequestHelp;
import org.homeward.shared.intake.IntakeCommand.RetractDeath;
import org.homeward.shared.intake.IntakeEvent.BelongingsRegistered;
import org.homeward.shared.intake.IntakeEvent.DeathRecorded;
import org.homeward.shared.intake.IntakeEvent.DeathRetracted;
import org.homeward.shared.intake.ServiceKind;
import org.homeward.shared.intake.StayStage;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.StayId;
import org.homeward.shared.person.FileCommand.SealFile;
import org.homeward.shared.person.FileEvent.FileAbsorbed;
import org.homeward.shared.person.FileEvent.FileSealed;
import org.homeward.shared.person.PersonEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A death that was recorded on the wrong file is taken back, and the person is as before it. */
@Tag("story")
class DeathDecisionsTest {

    private static final RetractDeath RETRACT = new RetractDeath(PERSON, note("认错人"), NOW);

    static Stream<StayStage> open() {
        return Arrays.stream(StayStage.values()).filter(StayStage::isOpen);
    }

    @ParameterizedTest
    @MethodSource("open")
    void the_episode_goes_on_where_it_was_but_for_the_bed_that_was_given_away(StayStage stage) {
        StayStage again = stage == StayStage.IN_STATION ? StayStage.REGISTERED : stage;
        PersonSpec dead = given(plus(Episodes.at(stage), died(STAY)));
        dead.when(RETRACT, BOSS).then(retracted(STAY, again));
        StayState stay = dead.and(retracted(STAY, again), BOSS).state().intake().open();
        assertThat(stay).isNotNull();
        assertThat(stay == null ? null : stay.stage()).isEqualTo(again);
        assertThat(stay == null ? null : stay.bed()).isNull();
        dead.when(RETRACT, BOSS).thenRefused(RefusalCode.DEATH_NOT_RECORDED);
    }

    @Test
    void who_recorded_it_does_not_take_it_back() {
        PersonSpec dead = given(Episodes.at(StayStage.DECEASED));
        dead.when(RETRACT, DESK).thenRefused(RefusalCode.SAME_PERSON_APPROVES);
        dead.when(RETRACT, BOSS).thenAllowed();
    }

    @Test
    void a_death_outside_any_episode_opens_none_again() {
        List<PersonEvent> gone = plus(Episodes.at(StayStage.DEPARTED), died(null));
        given(gone).when(RETRACT, BOSS).then(retracted(null, null));
        given(gone)
                .and(retracted(null, null), BOSS)
                .when(new RequestHelp(PERSON, new StayId("stay-another1"), STATION, note("x"), NOW))
                .thenAllowed();
        given(List.of(opened(null), died(null))).when(RETRACT, BOSS).then(retracted(null, null));
    }

    @Test
    void only_the_death_that_stands_is_taken_back_and_another_one_may_be_recorded() {
        List<PersonEvent> alive =
                plus(Episodes.at(StayStage.REGISTERED), died(STAY), retracted(STAY, StayStage.REGISTERED));
        given(alive).when(RETRACT, BOSS).thenRefused(RefusalCode.DEATH_NOT_RECORDED);
        given(alive)
                .when(new RecordDeath(PERSON, new ShortText("医院"), note("x"), Set.of(), THEN))
                .then(died(STAY));
        PersonSpec again = given(alive).and(died(STAY), BOSS);
        again.when(RETRACT, BOSS).thenRefused(RefusalCode.SAME_PERSON_APPROVES);
        again.when(RETRACT, DESK).then(retracted(STAY, StayStage.REGISTERED));
    }

    @Test
    void the_bed_is_not_taken_again_and_another_may_be_given() {
        PersonSpec dead = given(plus(Episodes.at(StayStage.IN_STATION), died(STAY)));
        var before = dead.state();
        PersonSpec alive = dead.and(retracted(STAY, StayStage.REGISTERED), BOSS);
        assertThat(BedMove.of(before, retracted(STAY, StayStage.REGISTERED), alive.state()))
                .isEmpty();
        alive.when(new AssignBed(PERSON, ZONE, BED, null, NOW)).thenAllowed();
    }

    @Test
    void the_clocks_go_on_as_if_nothing_had_been_said() {
        ProposeExtension to14th = new ProposeExtension(PERSON, LocalDate.of(2026, 3, 14), note("x"), NOW);
        PersonSpec inHospital =
                given(plus(Episodes.at(StayStage.IN_HOSPITAL), died(STAY), retracted(STAY, StayStage.IN_HOSPITAL)));
        inHospital.when(to14th).thenRefused(RefusalCode.EXTENSION_DOES_NOT_EXTEND, "until", "2026-03-14");
        inHospital.when(new RecordHospitalDischarge(PERSON, null, NOW)).thenAllowed();
        given(plus(Episodes.at(StayStage.IN_STATION), died(STAY), retracted(STAY, StayStage.REGISTERED)))
                .when(to14th)
                .thenAllowed();
    }

    @Test
    void what_the_station_keeps_is_given_back_before_the_person_goes() {
        given(plus(
                        Episodes.at(StayStage.REGISTERED),
                        new BelongingsRegistered(PERSON, STAY, Episodes.kept(), BOTH, THEN),
                        died(STAY),
                        retracted(STAY, StayStage.REGISTERED)))
                .when(new DepartByOwnWish(PERSON, true, null, null, null, NOW))
                .thenRefused(RefusalCode.BELONGINGS_NOT_RECONCILED);
    }

    @Test
    void a_death_that_only_an_absorbed_file_knows_of_is_taken_back_after_parting() {
        PersonSpec survivor = given(Episodes.at(StayStage.IN_STATION));
        PersonSpec both = survivor.havingAbsorbed(given(Episodes.at(StayStage.DECEASED)));
        both.when(RETRACT, BOSS).thenRefused(RefusalCode.DEATH_NOT_RECORDED);
        given(plus(Episodes.at(StayStage.DECEASED), new FileAbsorbed(PERSON, PersonSpec.OTHER, THEN)))
                .when(RETRACT, BOSS)
                .thenRefused(RefusalCode.FILE_ABSORBED);
    }

    @Test
    void a_death_that_both_files_know_of_still_stands_on_the_other() {
        PersonSpec alive =
                given(plus(Episodes.at(StayStage.REGISTERED), died(STAY), retracted(STAY, StayStage.REGISTERED)));
        alive.havingAbsorbed(given(Episodes.at(StayStage.DECEASED)))
                .when(new ProvideService(PERSON, ServiceKind.MEAL, null, NOW))
                .thenRefused(RefusalCode.PERSON_DECEASED);
        alive.when(new ProvideService(PERSON, ServiceKind.MEAL, null, NOW)).thenAllowed();
    }

    @Test
    void an_episode_that_goes_on_again_keeps_the_file_from_being_sealed() {
        SealFile seal = new SealFile(PERSON, note("x"), NOW);
        given(Episodes.at(StayStage.DECEASED)).when(seal, BOSS).then(new FileSealed(PERSON, note("x"), NOW));
        given(plus(Episodes.at(StayStage.DECEASED), retracted(STAY, StayStage.REGISTERED)))
                .when(seal, BOSS)
                .thenRefused(RefusalCode.SEAL_WITH_OPEN_STAY);
        given(plus(Episodes.at(StayStage.DECEASED), new FileSealed(PERSON, note("x"), THEN)))
                .when(RETRACT, BOSS)
                .thenRefused(RefusalCode.FILE_SEALED);
    }

    @Test
    void nothing_is_taken_back_of_somebody_whose_age_nobody_knows_but_the_death() {
        given(plus(Episodes.inStay(null), died(STAY), retracted(STAY, StayStage.REGISTERED)))
                .when(new DepartByOwnWish(PERSON, true, null, null, null, NOW))
                .thenRefused(RefusalCode.DEPARTURE_OF_CHILD_ALONE);
        given(plus(Episodes.inStay(aged(40)), died(STAY), retracted(STAY, StayStage.REGISTERED)))
                .when(new DepartByOwnWish(PERSON, true, null, null, null, NOW))
                .thenAllowed();
    }

    private static DeathRecorded died(@Nullable StayId stay) {
        return new DeathRecorded(PERSON, stay, new ShortText("医院"), note("x"), Set.of(), THEN);
    }

    private static DeathRetracted retracted(@Nullable StayId stay, @Nullable StayStage stage) {
        return new DeathRetracted(PERSON, stay, stage, note("认错人"), NOW);
    }
}
