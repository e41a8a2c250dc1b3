package org.homeward.seeds.told;

import static org.homeward.seeds.story.Words.note;
import static org.homeward.seeds.story.Words.text;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.homeward.seeds.story.Step;
import org.homeward.shared.intake.Channel;
import org.homeward.shared.intake.DepartureMode;
import org.homeward.shared.intake.IntakeCommand.AssignBed;
import org.homeward.shared.intake.IntakeCommand.PrepareDeparture;
import org.homeward.shared.intake.IntakeCommand.RecordReferral;
import org.homeward.shared.intake.IntakeCommand.RegisterRecipient;
import org.homeward.shared.intake.IntakeCommand.ScreenSeeker;
import org.homeward.shared.intake.Signatory;
import org.homeward.shared.kernel.FosterFamilyId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.PlacementId;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.StayId;
import org.homeward.shared.network.BedNumber;
import org.homeward.shared.person.DivisionCode;
import org.homeward.shared.person.FileCommand.OpenPersonFile;
import org.homeward.shared.placement.AssessmentAspect;
import org.homeward.shared.placement.DisruptionCause;
import org.homeward.shared.placement.FosterCarer;
import org.homeward.shared.placement.FosterCommand.RegisterFosterFamily;
import org.homeward.shared.placement.PlacementCommand.ApprovePlacement;
import org.homeward.shared.placement.PlacementCommand.AssessPlacement;
import org.homeward.shared.placement.PlacementCommand.DisruptPlacement;
import org.homeward.shared.placement.PlacementCommand.ProposePlacement;
import org.homeward.shared.placement.PlacementCommand.RecordPlacementVisit;
import org.homeward.shared.placement.PlacementCommand.ReviewPlacement;
import org.homeward.shared.placement.PlacementCommand.StartPlacement;
import org.homeward.shared.placement.PlacementType;
import org.homeward.shared.placement.RecordCheck;
import org.homeward.shared.placement.ReviewResult;

/**
 * A boy of about eight, whom nobody misses, moves in with Mrs Liang, who has fostered nobody before. He gets the bed by the
 * window. The trial goes well, the supervisor allows it.
 *
 * <p>Then her mother falls ill, and at the next visit he has not been to school for a week. Mrs Liang cries and says that she
 * cannot do it. Nobody blames her, and it stands in the file as what it is: the placement broke down. The same morning he
 * moves to the children's home, as an urgent matter that the supervisor allows afterwards; the bed there is by a window too.
 */
final class TheBedByTheWindow implements ToldStory {

    private static final PersonId BOY = new PersonId("person-storywindow001");
    private static final StayId STAY = new StayId("stay-storywindow001");
    private static final FosterFamilyId LIANG = new FosterFamilyId("family-storyliang01");
    private static final PlacementId WITH_LIANG = new PlacementId("placement-storywindow001");
    private static final PlacementId AT_HOME = new PlacementId("placement-storywindow002");

    @Override
    public String title() {
        return "The bed by the window";
    }

    @Override
    public List<Step> steps() {
        Teller tell = Teller.amongChildren();
        comes(tell);
        movesIn(tell);
        livesThere(tell);
        cannotStay(tell);
        return tell.steps();
    }

    private static void comes(Teller tell) {
        tell.desk(
                "2026-02-02T10:00",
                at -> new OpenPersonFile(BOY, tell.station(), text("小窗"), Seen.face(Sex.MALE, 7, 9, "2026-02-02"), at));
        tell.desk(
                "2026-02-02T10:05",
                at -> new RecordReferral(
                        BOY,
                        STAY,
                        tell.station(),
                        Channel.POLICE,
                        text("车站派出所"),
                        new ShortText("移交单0202-1"),
                        note("在候车室住了三天，说不出家在哪里，没有人来找。"),
                        at));
        tell.desk("2026-02-02T10:20", at -> new ScreenSeeker(BOY, Seen.inNeed(), at));
        tell.desk("2026-02-02T10:30", at -> new RegisterRecipient(BOY, note("身份不明儿童"), true, false, at));
        tell.desk("2026-02-02T10:40", at -> new AssignBed(BOY, tell.zone("small"), new BedNumber("10"), null, at));
    }

    private static void movesIn(Teller tell) {
        tell.supervisor(
                "2026-02-10T09:00",
                at -> new RegisterFosterFamily(
                        LIANG,
                        Teller.childrensHome(),
                        Personal.of(new FosterCarer(
                                new ShortText("梁桂香"), LocalDate.parse("1979-08-14"), null, new DivisionCode("120110"))),
                        RecordCheck.CLEAR,
                        at));
        tell.desk(
                "2026-02-12T10:00",
                at -> new ProposePlacement(
                        BOY,
                        WITH_LIANG,
                        PlacementType.FOSTER,
                        Teller.childrensHome(),
                        LIANG,
                        null,
                        false,
                        note("没有找到亲属，适合在家庭中生活"),
                        note("想要一张靠窗的床"),
                        null,
                        null,
                        at));
        tell.desk(
                "2026-02-13T16:00",
                at -> new AssessPlacement(
                        BOY,
                        WITH_LIANG,
                        AssessmentAspect.HOME,
                        true,
                        LocalDate.parse("2026-02-13"),
                        2,
                        new ShortText("家访0213"),
                        note("单独一间，床靠窗，离学校十分钟"),
                        at));
        tell.desk(
                "2026-02-16T09:00",
                at -> new PrepareDeparture(
                        BOY, DepartureMode.PLACEMENT, EnumSet.of(Signatory.GUARDIAN, Signatory.STAFF), at));
        tell.desk("2026-02-16T10:00", at -> new StartPlacement(BOY, WITH_LIANG, null, null, null, at));
    }

    private static void livesThere(Teller tell) {
        tell.desk(
                "2026-03-12T15:00",
                at -> new RecordPlacementVisit(BOY, WITH_LIANG, false, note("会骑自行车了，窗台上养了一盆蒜"), at));
        tell.desk("2026-04-09T15:00", at -> new RecordPlacementVisit(BOY, WITH_LIANG, false, note("上了一年级，叫她梁妈妈"), at));
        tell.supervisor("2026-04-20T10:00", at -> new ApprovePlacement(BOY, WITH_LIANG, note("融合期满，双方愿意"), at));
        tell.desk(
                "2026-05-08T15:00", at -> new RecordPlacementVisit(BOY, WITH_LIANG, true, note("梁家老人病倒，孩子一周没去上学"), at));
        tell.desk(
                "2026-05-11T10:00",
                at -> new ReviewPlacement(BOY, WITH_LIANG, ReviewResult.MUST_CHANGE, note("家里只有她一个人，照顾不过来"), at));
    }

    private static void cannotStay(Teller tell) {
        tell.desk(
                "2026-05-18T09:00",
                at -> new ProposePlacement(
                        BOY,
                        AT_HOME,
                        PlacementType.CHILD_WELFARE_INSTITUTION,
                        Teller.childrensHome(),
                        null,
                        null,
                        true,
                        note("寄养家庭当天不能再照料"),
                        note("问那里的床靠不靠窗"),
                        note("没有其他寄养家庭有空位"),
                        null,
                        at));
        tell.desk(
                "2026-05-18T10:00",
                at -> new DisruptPlacement(
                        BOY, WITH_LIANG, DisruptionCause.CARER_UNABLE, note("梁桂香要照顾生病的母亲，哭着说对不起他"), null, null, at));
        tell.desk(
                "2026-05-18T10:30",
                at -> new StartPlacement(
                        BOY, AT_HOME, Teller.zoneOfChildrensHome("family"), new BedNumber("12"), null, at));
        tell.supervisor("2026-05-19T09:00", at -> new ApprovePlacement(BOY, AT_HOME, note("情况紧急，补批"), at));
    }
}
