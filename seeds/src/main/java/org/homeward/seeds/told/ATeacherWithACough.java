package org.homeward.seeds.told;

import static org.homeward.seeds.story.Words.note;
import static org.homeward.seeds.story.Words.text;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.homeward.seeds.story.Step;
import org.homeward.shared.intake.DepartureMode;
import org.homeward.shared.intake.IntakeCommand.ApproveExtension;
import org.homeward.shared.intake.IntakeCommand.AssignBed;
import org.homeward.shared.intake.IntakeCommand.DepartByOwnWish;
import org.homeward.shared.intake.IntakeCommand.PrepareDeparture;
import org.homeward.shared.intake.IntakeCommand.ProposeExtension;
import org.homeward.shared.intake.IntakeCommand.ProvideService;
import org.homeward.shared.intake.IntakeCommand.RecordHospitalAdmission;
import org.homeward.shared.intake.IntakeCommand.RecordHospitalDischarge;
import org.homeward.shared.intake.IntakeCommand.RegisterRecipient;
import org.homeward.shared.intake.IntakeCommand.RequestHelp;
import org.homeward.shared.intake.IntakeCommand.ScreenSeeker;
import org.homeward.shared.intake.ServiceKind;
import org.homeward.shared.intake.Signatory;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.StayId;
import org.homeward.shared.network.BedNumber;
import org.homeward.shared.person.EvidenceKind;
import org.homeward.shared.person.FileCommand.ClaimIdentity;
import org.homeward.shared.person.FileCommand.OpenPersonFile;
import org.homeward.shared.person.FileCommand.VerifyIdentity;

/**
 * Su Wenqing, 61, taught arithmetic for forty years and lost his purse, his ticket and his spectacles on one day. On the third
 * night at the station he coughs so that the whole dormitory counts along.
 *
 * <p>Twelve days in hospital; the clock of the stay stands still, and the bed stays his. When he is back he has no strength to
 * travel. The desk asks for three more weeks, somebody else grants them. He spends them checking the sums in the kitchen's
 * books, finds eleven yuan and forty, and goes home by own wish, with new spectacles.
 */
final class ATeacherWithACough implements ToldStory {

    private static final PersonId SU = new PersonId("person-storysuwenqing");
    private static final StayId STAY = new StayId("stay-storysuwenqing");

    @Override
    public String title() {
        return "A teacher with a cough";
    }

    @Override
    public List<Step> steps() {
        Teller tell = Teller.atTheStation();
        comes(tell);
        isIll(tell);
        goes(tell);
        return tell.steps();
    }

    private static void comes(Teller tell) {
        tell.desk(
                "2026-02-02T16:00",
                at -> new OpenPersonFile(
                        SU, tell.station(), text("苏文清"), Seen.told("苏文清", Sex.MALE, "1964-06-18", "140722"), at));
        tell.desk("2026-02-02T16:05", at -> new RequestHelp(SU, STAY, tell.station(), note("钱包、车票、眼镜一天之内全丢了"), at));
        tell.desk("2026-02-02T16:20", at -> new ScreenSeeker(SU, Seen.inNeed(), at));
        tell.desk("2026-02-02T16:30", at -> new RegisterRecipient(SU, note("被盗"), true, true, at));
        tell.desk("2026-02-02T16:40", at -> new AssignBed(SU, tell.zone("male-b"), new BedNumber("23"), null, at));
        tell.desk("2026-02-02T17:00", at -> new ProvideService(SU, ServiceKind.PHONE_CALL, note("给学校打了电话"), at));
        tell.desk(
                "2026-02-03T09:00",
                at -> new ClaimIdentity(
                        SU, Seen.onPaper("苏文清", Sex.MALE, "1964-06-18", "140722"), EvidenceKind.SELF_DECLARATION, at));
        tell.desk(
                "2026-02-03T15:00",
                at -> new VerifyIdentity(SU, List.of(Seen.proof(EvidenceKind.POLICE_CONFIRMATION, "左权县公安部门复函")), at));
    }

    private static void isIll(Teller tell) {
        tell.night(
                "2026-02-05T02:30",
                at -> new RecordHospitalAdmission(SU, new ShortText("市人民医院"), note("咳嗽三日，夜间高热，全宿舍跟着数"), at));
        tell.desk("2026-02-17T10:00", at -> new RecordHospitalDischarge(SU, text("出院证明0217"), at));
        tell.desk(
                "2026-02-17T11:00",
                at -> new ProposeExtension(SU, LocalDate.parse("2026-03-17"), note("肺炎初愈，遵医嘱暂不宜长途乘车"), at));
        tell.supervisor("2026-02-17T15:00", at -> new ApproveExtension(SU, at));
        tell.desk("2026-02-24T10:00", at -> new ProvideService(SU, ServiceKind.OTHER, note("帮食堂对账，找出十一元四角"), at));
        tell.desk("2026-03-02T14:00", at -> new ProvideService(SU, ServiceKind.HEALTH_CHECK, note("配新眼镜"), at));
    }

    private static void goes(Teller tell) {
        tell.desk(
                "2026-03-09T08:00",
                at -> new PrepareDeparture(
                        SU, DepartureMode.OWN_WISH, EnumSet.of(Signatory.RECIPIENT, Signatory.STAFF), at));
        tell.desk(
                "2026-03-09T08:30", at -> new DepartByOwnWish(SU, true, new ShortText("火车乘车凭证"), null, text("左权"), at));
    }
}
