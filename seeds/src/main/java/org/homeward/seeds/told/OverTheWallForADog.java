package org.homeward.seeds.told;

import static org.homeward.seeds.story.Words.note;
import static org.homeward.seeds.story.Words.text;

import java.util.EnumSet;
import java.util.List;
import org.homeward.seeds.story.Step;
import org.homeward.shared.intake.Channel;
import org.homeward.shared.intake.DepartureMode;
import org.homeward.shared.intake.IntakeCommand.AssignBed;
import org.homeward.shared.intake.IntakeCommand.PrepareDeparture;
import org.homeward.shared.intake.IntakeCommand.ProvideService;
import org.homeward.shared.intake.IntakeCommand.RecordAbsconding;
import org.homeward.shared.intake.IntakeCommand.RecordReferral;
import org.homeward.shared.intake.IntakeCommand.RegisterRecipient;
import org.homeward.shared.intake.IntakeCommand.ScreenSeeker;
import org.homeward.shared.intake.ServiceKind;
import org.homeward.shared.intake.Signatory;
import org.homeward.shared.kernel.KinId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.StayId;
import org.homeward.shared.network.BedNumber;
import org.homeward.shared.person.EvidenceKind;
import org.homeward.shared.person.FileCommand.LinkKin;
import org.homeward.shared.person.FileCommand.OpenPersonFile;
import org.homeward.shared.person.Relation;
import org.homeward.shared.tracing.TracingCommand.VerifyKin;

/**
 * Shao Yu, fifteen, brought in by a patrol from an all-night café, answers every question and asks one: who feeds the dog?
 * Nobody writes that down. In the second night his bed is empty and a gate has a footprint on it.
 *
 * <p>A child is gone: without the alert and the police report the desk cannot even record it. Both go out within the hour.
 * Two days later the police bring him back, and the dog too. This time the desk begins with the dog. His grandfather is
 * confirmed by the police, and comes for both.
 */
final class OverTheWallForADog implements ToldStory {

    private static final PersonId SHAO = new PersonId("person-storyshaoyu001");
    private static final StayId FIRST = new StayId("stay-storyshaoyu001");
    private static final StayId SECOND = new StayId("stay-storyshaoyu002");
    private static final KinId GRANDFATHER = new KinId("kin-storyshaoyu001grandfather");

    @Override
    public String title() {
        return "Over the wall for a dog";
    }

    @Override
    public List<Step> steps() {
        Teller tell = Teller.amongChildren();
        runsAway(tell);
        isBack(tell);
        return tell.steps();
    }

    private static void runsAway(Teller tell) {
        tell.night(
                "2026-07-04T01:20",
                at -> new OpenPersonFile(
                        SHAO, tell.station(), text("邵宇"), Seen.told("邵宇", Sex.MALE, "2011-03-14", "130983"), at));
        comes(tell, FIRST, "2026-07-04T01:", Channel.PATROL, "街面巡查组", "通宵网吧内发现，问什么都答，只反问一句“狗谁喂”。", "15");
        tell.night(
                "2026-07-05T04:10",
                at -> new RecordAbsconding(
                        SHAO, note("查铺时床空，后门有脚印"), new ShortText("失踪儿童快速反应0705-1"), new ShortText("报警回执0705-1"), at));
    }

    private static void isBack(Teller tell) {
        comes(tell, SECOND, "2026-07-07T16:", Channel.POLICE, "黄骅市公安部门", "在废弃鱼棚里找到，抱着一条黄狗，人狗一起送回。", "16");
        tell.desk("2026-07-07T17:00", at -> new ProvideService(SHAO, ServiceKind.OTHER, note("狗先安置在后院，每天由他喂"), at));
        tell.desk(
                "2026-07-07T18:00",
                at -> new ProvideService(SHAO, ServiceKind.COUNSELLING, note("说爷爷病了，他怕狗没人管才跑"), at));
        tell.tracing(
                "2026-07-08T09:00",
                at -> new LinkKin(SHAO, GRANDFATHER, Relation.GRANDFATHER, text("邵老根"), null, null, at));
        tell.tracing(
                "2026-07-08T15:00",
                at -> new VerifyKin(
                        SHAO, GRANDFATHER, List.of(Seen.proof(EvidenceKind.POLICE_CONFIRMATION, "户籍地派出所证明")), at));
        tell.desk(
                "2026-07-10T10:00",
                at -> new PrepareDeparture(
                        SHAO, DepartureMode.KIN_PICKUP, EnumSet.of(Signatory.GUARDIAN, Signatory.STAFF), at));
    }

    private static void comes(
            Teller tell, StayId stay, String hour, Channel channel, String who, String how, String bed) {
        tell.night(
                hour + "30",
                at -> new RecordReferral(SHAO, stay, tell.station(), channel, text(who), null, note(how), at));
        tell.night(hour + "35", at -> new ScreenSeeker(SHAO, Seen.inNeed(), at));
        tell.night(hour + "45", at -> new RegisterRecipient(SHAO, note("离家出走"), true, true, at));
        tell.night(hour + "50", at -> new AssignBed(SHAO, tell.zone("boys-school"), new BedNumber(bed), null, at));
    }
}
