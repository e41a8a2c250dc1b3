package org.homeward.seeds.story;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import org.homeward.seeds.people.Dice;
import org.homeward.seeds.people.StoryKind;
import org.homeward.shared.intake.DepartureMode;
import org.homeward.shared.intake.IntakeCommand.ApproveExtension;
import org.homeward.shared.intake.IntakeCommand.CancelDeparture;
import org.homeward.shared.intake.IntakeCommand.DepartByOwnWish;
import org.homeward.shared.intake.IntakeCommand.PrepareDeparture;
import org.homeward.shared.intake.IntakeCommand.ProposeExtension;
import org.homeward.shared.intake.IntakeCommand.ProvideService;
import org.homeward.shared.intake.IntakeCommand.RecordAbsconding;
import org.homeward.shared.intake.IntakeCommand.RecordDeath;
import org.homeward.shared.intake.IntakeCommand.RecordHospitalAdmission;
import org.homeward.shared.intake.IntakeCommand.RecordHospitalDischarge;
import org.homeward.shared.intake.IntakeCommand.ReferToPolice;
import org.homeward.shared.intake.IntakeCommand.RejectExtension;
import org.homeward.shared.intake.IntakeCommand.TerminateAid;
import org.homeward.shared.intake.ServiceKind;
import org.homeward.shared.intake.Signatory;
import org.homeward.shared.intake.TerminationGround;
import org.homeward.shared.intake.ToldOfDeath;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.person.FileCommand.RecordObservation;
import org.homeward.shared.person.ObservationKind;

/** What a station does for an invented person in one stay, and how it ends. */
final class CareStory {

    private static final ServiceKind[] SERVICES = ServiceKind.values();
    private static final int STEPS_OF_AN_ENDING = 2;
    private static final int LONG = 14;

    private final IdentityStory identity;
    private final PersonId id;
    private final Dice dice;
    private final Journal journal;
    private final boolean mayLeaveAlone;

    CareStory(IdentityStory identity, Dice dice, Journal journal, boolean mayLeaveAlone) {
        this.identity = identity;
        this.id = identity.file();
        this.dice = dice;
        this.journal = journal;
        this.mayLeaveAlone = mayLeaveAlone;
    }

    /** Tells about so many events more, and says whether the stay is over. */
    boolean tell(StoryKind kind, int events) {
        int left = Math.max(1, events - STEPS_OF_AN_ENDING);
        if (left > LONG) {
            left -= extend();
            left -= hospital();
        }
        for (int i = 0; i < left; i++) {
            care();
        }
        return leave(kind);
    }

    private void care() {
        if (dice.perMille(80)) {
            journal.then(
                    new RecordObservation(id, ObservationKind.BEHAVIOUR, Words.note("情绪平稳，饮食正常"), journal.now()),
                    dice.between(4, 30));
        } else {
            ServiceKind kind = SERVICES[dice.below(SERVICES.length)];
            journal.then(new ProvideService(id, kind, null, journal.now()), dice.between(4, 30));
        }
    }

    private int extend() {
        LocalDate until = LocalDate.ofInstant(journal.now(), ZoneOffset.UTC).plusDays(dice.between(20, 60));
        journal.then(new ProposeExtension(id, until, Words.note("身份尚未查明"), journal.now()), 10);
        if (dice.perMille(100)) {
            journal.decided(new RejectExtension(id, Words.note("应尽快安置"), journal.now()), 10);
        } else {
            journal.decided(new ApproveExtension(id, journal.now()), 10);
        }
        return 2;
    }

    private int hospital() {
        if (!dice.perMille(250)) {
            return 0;
        }
        journal.then(
                new RecordHospitalAdmission(id, new ShortText("市第三中心医院"), Words.note("发热待查"), journal.now()),
                dice.between(24, 300));
        journal.then(new RecordHospitalDischarge(id, dice.perMille(800) ? Words.text("出院证明") : null, journal.now()), 6);
        return 2;
    }

    private boolean leave(StoryKind kind) {
        return switch (kind) {
            case LEFT_WITHOUT_NOTICE -> abscond();
            case DIED_IN_CARE -> die();
            case SETTLED_IN_FACILITY -> ready(DepartureMode.PLACEMENT);
            case LONG_STAY_UNIDENTIFIED -> askPolice();
            case CHILD_PROTECTION, CHILD_IN_STATE_CARE -> false;
            case FETCHED_BY_KIN, FAMILY_TRACED -> mayLeaveAlone ? ownWish() : ready(DepartureMode.KIN_PICKUP);
            case ESCORTED_HOME -> mayLeaveAlone ? ownWish() : ready(DepartureMode.RETURN_HOME);
            case REFUSED, LEFT_BY_OWN_WISH, RETURNED_BY_TICKET, HOSPITAL_FIRST ->
                mayLeaveAlone ? ownWish() : ready(DepartureMode.RETURN_HOME);
        };
    }

    private boolean ownWish() {
        if (dice.perMille(12)) {
            journal.then(
                    new TerminateAid(
                            id,
                            TerminationGround.BREAKS_HOUSE_RULES,
                            new ShortText("终止救助通知书"),
                            Words.note("多次违反站内管理规定"),
                            journal.now()),
                    1);
            return true;
        }
        prepare(DepartureMode.OWN_WISH);
        if (dice.perMille(40)) {
            journal.then(new CancelDeparture(id, Words.note("当日无车票"), journal.now()), 20);
            prepare(DepartureMode.OWN_WISH);
        }
        journal.then(new DepartByOwnWish(id, true, new ShortText("乘车凭证"), null, null, journal.now()), 1);
        return true;
    }

    /** Who leaves with somebody waits for the journey home, which is no part of a stay. */
    private boolean ready(DepartureMode mode) {
        prepare(mode);
        return false;
    }

    private void prepare(DepartureMode mode) {
        Set<Signatory> both = EnumSet.of(Signatory.RECIPIENT, Signatory.STAFF);
        journal.then(new PrepareDeparture(id, mode, both, journal.now()), dice.between(2, 30));
    }

    private boolean abscond() {
        boolean child = identity.mayBeChild(journal.now());
        journal.then(
                new RecordAbsconding(
                        id,
                        Words.note("夜间离站未归"),
                        child ? new ShortText("失踪儿童快速反应") : null,
                        child ? new ShortText("报警回执") : null,
                        journal.now()),
                1);
        return true;
    }

    private boolean askPolice() {
        journal.then(new ReferToPolice(id, new ShortText("属地派出所"), false, Words.note("协助查询身份"), journal.now()), 5);
        return false;
    }

    private boolean die() {
        journal.then(new RecordHospitalAdmission(id, new ShortText("市第三中心医院"), Words.note("病情加重"), journal.now()), 70);
        journal.then(
                new RecordDeath(
                        id,
                        new ShortText("市第三中心医院"),
                        Words.note("抢救无效"),
                        EnumSet.of(ToldOfDeath.POLICE, ToldOfDeath.SUPERIOR),
                        journal.now()),
                1);
        return true;
    }
}
