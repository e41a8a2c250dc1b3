package org.homeward.command.intake;

import static org.homeward.command.intake.Episodes.BOTH;
import static org.homeward.command.intake.Episodes.NOTICE;
import static org.homeward.command.intake.Episodes.STAY;
import static org.homeward.command.intake.Episodes.inStay;
import static org.homeward.command.intake.Episodes.kept;
import static org.homeward.command.intake.Episodes.line;
import static org.homeward.command.intake.Episodes.own;
import static org.homeward.command.intake.Episodes.plus;
import static org.homeward.command.person.PersonSpec.OTHER;
import static org.homeward.command.person.PersonSpec.PERSON;
import static org.homeward.command.person.PersonSpec.STATION;
import static org.homeward.command.person.PersonSpec.THEN;
import static org.homeward.command.person.PersonSpec.aged;
import static org.homeward.command.person.PersonSpec.given;
import static org.homeward.command.person.PersonSpec.note;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.homeward.command.person.PersonSpec;
import org.homeward.shared.intake.BelongingsReceiver;
import org.homeward.shared.intake.Channel;
import org.homeward.shared.intake.DepartureMode;
import org.homeward.shared.intake.IntakeCommand.DepartByOwnWish;
import org.homeward.shared.intake.IntakeCommand.RecordAbsconding;
import org.homeward.shared.intake.IntakeCommand.RecordDeath;
import org.homeward.shared.intake.IntakeCommand.ReferToPolice;
import org.homeward.shared.intake.IntakeCommand.ReturnBelongings;
import org.homeward.shared.intake.IntakeCommand.TerminateAid;
import org.homeward.shared.intake.IntakeEvent.Absconded;
import org.homeward.shared.intake.IntakeEvent.AidTerminated;
import org.homeward.shared.intake.IntakeEvent.BelongingsRegistered;
import org.homeward.shared.intake.IntakeEvent.BelongingsReturned;
import org.homeward.shared.intake.IntakeEvent.DeathRecorded;
import org.homeward.shared.intake.IntakeEvent.DeparturePrepared;
import org.homeward.shared.intake.IntakeEvent.HelpRequested;
import org.homeward.shared.intake.IntakeEvent.ReferredToPolice;
import org.homeward.shared.intake.Signatory;
import org.homeward.shared.intake.TerminationGround;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.StayId;
import org.homeward.shared.person.ErasureCommand.ProposeErasure;
import org.homeward.shared.person.ErasureReason;
import org.homeward.shared.person.FileCommand.SealFile;
import org.homeward.shared.person.FileEvent.FileAbsorbed;
import org.homeward.shared.person.PersonEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the station keeps is never forgotten, whichever way the person goes. */
@Tag("story")
class BelongingsDecisionsTest {

    private static final ReturnBelongings TO_PERSON =
            new ReturnBelongings(PERSON, STAY, BelongingsReceiver.RECIPIENT, null, BOTH, THEN);
    private static final Set<Signatory> COLLECTED = EnumSet.of(Signatory.STAFF, Signatory.COLLECTOR);

    @Test
    void who_leaves_by_own_wish_takes_everything_along() {
        DepartByOwnWish leave = new DepartByOwnWish(PERSON, true, null, null, null, THEN);
        given(keeping()).when(leave).thenRefused(RefusalCode.BELONGINGS_NOT_RECONCILED);
        given(plus(keeping(), returned())).when(leave).thenAllowed();
        given(plus(keeping(), new DeparturePrepared(PERSON, STAY, DepartureMode.OWN_WISH, BOTH, THEN)))
                .when(leave)
                .thenAllowed();
    }

    @Test
    void what_is_left_behind_bars_no_other_ending() {
        given(keeping())
                .when(new RecordAbsconding(PERSON, note("x"), null, null, THEN))
                .thenAllowed();
        given(keeping())
                .when(new TerminateAid(PERSON, TerminationGround.BREAKS_HOUSE_RULES, NOTICE, note("x"), THEN))
                .thenAllowed();
        given(keeping())
                .when(new ReferToPolice(PERSON, new ShortText("派出所"), true, note("x"), THEN))
                .thenAllowed();
        given(keeping())
                .when(new RecordDeath(PERSON, new ShortText("医院"), note("x"), Set.of(), THEN))
                .thenAllowed();
    }

    @Test
    void what_was_left_behind_is_handed_out_afterwards_once() {
        for (PersonEvent ending : endings()) {
            PersonSpec gone = given(plus(keeping(), ending));
            gone.when(TO_PERSON).then(returned());
            given(plus(keeping(), ending, returned())).when(TO_PERSON).thenRefused(RefusalCode.BELONGINGS_NOT_KEPT);
        }
    }

    @Test
    void nothing_is_handed_out_that_was_never_kept() {
        given(inStay(aged(40))).when(TO_PERSON).thenRefused(RefusalCode.BELONGINGS_NOT_KEPT);
        given(plus(inStay(aged(40)), new BelongingsRegistered(PERSON, STAY, own(), BOTH, THEN)))
                .when(TO_PERSON)
                .thenRefused(RefusalCode.BELONGINGS_NOT_KEPT);
    }

    @Test
    void whoever_takes_them_signs_beside_staff_and_is_named() {
        PersonSpec gone = given(plus(keeping(), new Absconded(PERSON, STAY, note("x"), THEN)));
        gone.when(new ReturnBelongings(
                        PERSON, STAY, BelongingsReceiver.RECIPIENT, null, EnumSet.of(Signatory.STAFF), THEN))
                .thenRefused(RefusalCode.BELONGINGS_NOT_RECONCILED);
        gone.when(new ReturnBelongings(
                        PERSON, STAY, BelongingsReceiver.RECIPIENT, null, EnumSet.of(Signatory.RECIPIENT), THEN))
                .thenRefused(RefusalCode.BELONGINGS_NOT_RECONCILED);
        gone.when(new ReturnBelongings(PERSON, STAY, BelongingsReceiver.KIN, line("张母"), BOTH, THEN))
                .thenRefused(RefusalCode.BELONGINGS_NOT_RECONCILED);
        gone.when(new ReturnBelongings(PERSON, STAY, BelongingsReceiver.POLICE, null, COLLECTED, THEN))
                .thenRefused(RefusalCode.BELONGINGS_RECEIVER_MISSING);
        gone.when(new ReturnBelongings(PERSON, STAY, BelongingsReceiver.KIN, line("张母"), COLLECTED, THEN))
                .thenAllowed();
    }

    @Test
    void a_new_episode_does_not_make_the_station_forget_the_bag_of_the_last_one() {
        StayId next = new StayId("stay-another1");
        List<PersonEvent> back = plus(
                plus(keeping(), new Absconded(PERSON, STAY, note("x"), THEN)),
                new HelpRequested(PERSON, next, STATION, Channel.SELF, null, null, note("x"), THEN));
        given(back).when(TO_PERSON).thenAllowed();
        given(back)
                .when(new ReturnBelongings(PERSON, next, BelongingsReceiver.RECIPIENT, null, BOTH, THEN))
                .thenRefused(RefusalCode.BELONGINGS_NOT_KEPT);
    }

    @Test
    void a_file_is_not_sealed_over_belongings_and_one_that_was_absorbed_still_answers_for_them() {
        PersonEvent gone = new Absconded(PERSON, STAY, note("x"), THEN);
        SealFile seal = new SealFile(PERSON, note("x"), THEN);
        given(plus(keeping(), gone)).when(seal).thenRefused(RefusalCode.SEAL_WITH_BELONGINGS_KEPT);
        given(plus(keeping(), gone))
                .when(new ProposeErasure(PERSON, ErasureReason.UNLAWFUL, THEN))
                .thenRefused(RefusalCode.ERASURE_WITH_BELONGINGS_KEPT);
        given(plus(keeping(), gone, returned())).when(seal).thenAllowed();
        given(plus(keeping(), gone, new FileAbsorbed(PERSON, OTHER, THEN)))
                .when(TO_PERSON)
                .thenAllowed();
    }

    private static List<PersonEvent> keeping() {
        return plus(inStay(aged(40)), new BelongingsRegistered(PERSON, STAY, kept(), BOTH, THEN));
    }

    private static BelongingsReturned returned() {
        return new BelongingsReturned(PERSON, STAY, BelongingsReceiver.RECIPIENT, null, BOTH, THEN);
    }

    private static List<PersonEvent> endings() {
        return List.of(
                new Absconded(PERSON, STAY, note("x"), THEN),
                new AidTerminated(PERSON, STAY, TerminationGround.OTHER, NOTICE, note("x"), THEN),
                new ReferredToPolice(PERSON, STAY, new ShortText("派出所"), true, note("x"), THEN),
                new DeathRecorded(PERSON, STAY, new ShortText("医院"), note("x"), Set.of(), THEN));
    }
}
