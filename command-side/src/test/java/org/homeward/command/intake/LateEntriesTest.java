package org.homeward.command.intake;

import static org.homeward.command.intake.Episodes.BOTH;
import static org.homeward.command.intake.Episodes.NOTICE;
import static org.homeward.command.intake.Episodes.STAY;
import static org.homeward.command.intake.Episodes.healthy;
import static org.homeward.command.intake.Episodes.inStay;
import static org.homeward.command.intake.Episodes.kept;
import static org.homeward.command.intake.Episodes.own;
import static org.homeward.command.intake.Episodes.plus;
import static org.homeward.command.intake.Episodes.screened;
import static org.homeward.command.person.PersonSpec.BOSS;
import static org.homeward.command.person.PersonSpec.NOW;
import static org.homeward.command.person.PersonSpec.PERSON;
import static org.homeward.command.person.PersonSpec.THEN;
import static org.homeward.command.person.PersonSpec.aged;
import static org.homeward.command.person.PersonSpec.given;
import static org.homeward.command.person.PersonSpec.note;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.homeward.command.person.PersonSpec;
import org.homeward.shared.intake.BelongingsReceiver;
import org.homeward.shared.intake.DepartureMode;
import org.homeward.shared.intake.IntakeCommand.DepartByOwnWish;
import org.homeward.shared.intake.IntakeCommand.PrepareDeparture;
import org.homeward.shared.intake.IntakeCommand.RecordAbsconding;
import org.homeward.shared.intake.IntakeCommand.RecordDeath;
import org.homeward.shared.intake.IntakeCommand.RecordHospitalDischarge;
import org.homeward.shared.intake.IntakeCommand.ReferToPolice;
import org.homeward.shared.intake.IntakeCommand.RetractDeath;
import org.homeward.shared.intake.IntakeCommand.ReturnBelongings;
import org.homeward.shared.intake.IntakeCommand.TerminateAid;
import org.homeward.shared.intake.IntakeEvent.BelongingsRegistered;
import org.homeward.shared.intake.IntakeEvent.DeathRecorded;
import org.homeward.shared.intake.IntakeEvent.DivertedToMedicalCare;
import org.homeward.shared.intake.IntakeEvent.HospitalAdmitted;
import org.homeward.shared.intake.IntakeEvent.HospitalDischarged;
import org.homeward.shared.intake.IntakeEvent.RecipientRegistered;
import org.homeward.shared.intake.StayStage;
import org.homeward.shared.intake.TerminationGround;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.person.PersonEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What ends something did not happen before that began, however late either is written down. */
@Tag("story")
class LateEntriesTest {

    private static final Instant NOON = THEN.plusSeconds(3_600);
    private static final Instant BEFORE = NOON.minusSeconds(1);
    private static final ShortText HOSPITAL = new ShortText("医院");

    @Test
    void nobody_is_back_from_hospital_before_being_admitted() {
        PersonSpec in = given(plus(Episodes.at(StayStage.IN_STATION), admitted(NOON)));
        in.when(discharge(BEFORE)).thenRefused(RefusalCode.OCCURRED_BEFORE_WHAT_IT_ENDS, "began", NOON.toString());
        in.when(discharge(NOON)).then(new HospitalDischarged(PERSON, STAY, null, NOON));
    }

    @Test
    void nobody_is_back_from_the_doctor_before_being_sent() {
        List<PersonEvent> sent = plus(screened(aged(40), healthy()), diverted(NOON));
        given(sent).when(discharge(BEFORE)).thenRefused(RefusalCode.OCCURRED_BEFORE_WHAT_IT_ENDS);
        given(sent).when(discharge(NOON)).thenAllowed();
        given(plus(sent, admitted(NOW)))
                .when(discharge(NOON))
                .thenRefused(RefusalCode.OCCURRED_BEFORE_WHAT_IT_ENDS, "began", NOW.toString());
    }

    @Test
    void the_last_of_several_hospitals_counts_in_whatever_order_they_are_written_down() {
        given(plus(Episodes.at(StayStage.IN_STATION), admitted(THEN), diverted(NOON)))
                .when(discharge(BEFORE))
                .thenRefused(RefusalCode.OCCURRED_BEFORE_WHAT_IT_ENDS);
        PersonSpec late = given(plus(Episodes.at(StayStage.IN_STATION), admitted(NOON), diverted(THEN)));
        late.when(discharge(BEFORE)).thenRefused(RefusalCode.OCCURRED_BEFORE_WHAT_IT_ENDS);
        late.when(discharge(NOON)).thenAllowed();
    }

    @Test
    void a_hospital_that_is_over_bars_no_earlier_one_from_being_written_down_late() {
        given(plus(
                        Episodes.at(StayStage.IN_STATION),
                        admitted(NOW),
                        new HospitalDischarged(PERSON, STAY, null, NOW),
                        admitted(THEN)))
                .when(discharge(NOON))
                .thenAllowed();
    }

    @Test
    void nothing_is_given_back_before_it_was_listed() {
        PersonSpec keeping = given(plus(inStay(aged(40)), listed(NOON)));
        keeping.when(returnAt(BEFORE)).thenRefused(RefusalCode.OCCURRED_BEFORE_WHAT_IT_ENDS);
        keeping.when(returnAt(NOON)).thenAllowed();
        keeping.when(prepareAt(BEFORE)).thenRefused(RefusalCode.OCCURRED_BEFORE_WHAT_IT_ENDS);
        keeping.when(prepareAt(NOON)).thenAllowed();
        given(plus(inStay(aged(40)), listed(NOON), listed(THEN)))
                .when(returnAt(BEFORE))
                .thenRefused(RefusalCode.OCCURRED_BEFORE_WHAT_IT_ENDS);
        given(plus(inStay(aged(40)), new BelongingsRegistered(PERSON, STAY, own(), BOTH, NOON)))
                .when(prepareAt(BEFORE))
                .thenAllowed();
    }

    @Test
    void a_stay_does_not_end_before_it_began_but_who_is_gone_is_gone() {
        List<PersonEvent> registered =
                plus(screened(aged(40), healthy()), new RecipientRegistered(PERSON, STAY, note("x"), true, true, NOON));
        given(registered)
                .when(new DepartByOwnWish(PERSON, true, null, null, null, BEFORE))
                .thenRefused(RefusalCode.OCCURRED_BEFORE_WHAT_IT_ENDS);
        given(registered)
                .when(new DepartByOwnWish(PERSON, true, null, null, null, NOON))
                .thenAllowed();
        given(registered)
                .when(new TerminateAid(PERSON, TerminationGround.OTHER, NOTICE, note("x"), BEFORE))
                .thenRefused(RefusalCode.OCCURRED_BEFORE_WHAT_IT_ENDS);
        given(registered)
                .when(new RecordAbsconding(PERSON, note("x"), null, null, BEFORE))
                .thenAllowed();
        given(registered)
                .when(new ReferToPolice(PERSON, new ShortText("派出所"), true, note("x"), BEFORE))
                .thenAllowed();
        given(registered)
                .when(new RecordDeath(PERSON, HOSPITAL, note("x"), Set.of(), BEFORE))
                .thenAllowed();
    }

    @Test
    void a_death_is_not_taken_back_before_it_is_said_to_have_happened() {
        PersonSpec dead =
                given(plus(inStay(aged(40)), new DeathRecorded(PERSON, STAY, HOSPITAL, note("x"), Set.of(), NOON)));
        dead.when(new RetractDeath(PERSON, note("x"), BEFORE), BOSS)
                .thenRefused(RefusalCode.OCCURRED_BEFORE_WHAT_IT_ENDS);
        dead.when(new RetractDeath(PERSON, note("x"), NOON), BOSS).thenAllowed();
    }

    private static HospitalAdmitted admitted(Instant at) {
        return new HospitalAdmitted(PERSON, STAY, HOSPITAL, note("x"), at);
    }

    private static DivertedToMedicalCare diverted(Instant at) {
        return new DivertedToMedicalCare(PERSON, STAY, HOSPITAL, note("x"), at);
    }

    private static RecordHospitalDischarge discharge(Instant at) {
        return new RecordHospitalDischarge(PERSON, null, at);
    }

    private static BelongingsRegistered listed(Instant at) {
        return new BelongingsRegistered(PERSON, STAY, kept(), BOTH, at);
    }

    private static ReturnBelongings returnAt(Instant at) {
        return new ReturnBelongings(PERSON, STAY, BelongingsReceiver.RECIPIENT, null, BOTH, at);
    }

    private static PrepareDeparture prepareAt(Instant at) {
        return new PrepareDeparture(PERSON, DepartureMode.OWN_WISH, BOTH, at);
    }
}
