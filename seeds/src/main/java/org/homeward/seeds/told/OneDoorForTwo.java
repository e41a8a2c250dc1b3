package org.homeward.seeds.told;

import static org.homeward.seeds.story.Words.note;
import static org.homeward.seeds.story.Words.text;

import java.time.Instant;
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
import org.homeward.shared.kernel.KinId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.PlacementId;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.StayId;
import org.homeward.shared.network.BedNumber;
import org.homeward.shared.person.FileCommand.LinkKin;
import org.homeward.shared.person.FileCommand.OpenPersonFile;
import org.homeward.shared.person.Relation;
import org.homeward.shared.placement.AssessmentAspect;
import org.homeward.shared.placement.FosterCarer;
import org.homeward.shared.placement.FosterCommand.RegisterFosterFamily;
import org.homeward.shared.placement.PlacementCommand.ApprovePlacement;
import org.homeward.shared.placement.PlacementCommand.AssessPlacement;
import org.homeward.shared.placement.PlacementCommand.ProposePlacement;
import org.homeward.shared.placement.PlacementCommand.RecordPlacementVisit;
import org.homeward.shared.placement.PlacementCommand.StartPlacement;
import org.homeward.shared.placement.PlacementCommand.WithdrawPlacement;
import org.homeward.shared.placement.PlacementType;
import org.homeward.shared.placement.RecordCheck;

/**
 * A sister of eleven and a brother of six wait at the centre. A family asks for a girl, and she is proposed to them. When the
 * desk then wants to propose the children's home for him, it is refused: brother and sister would be parted, and nobody can
 * write down why they should.
 *
 * <p>So her proposal is taken back. She had said as much when she was heard: one door, or none. Three weeks later the Mas are
 * taken up, who have a bunk bed. Both are proposed to them, both move in on one morning, and after the trial the supervisor
 * allows both.
 */
final class OneDoorForTwo implements ToldStory {

    private static final PersonId SISTER = new PersonId("person-storyxiahe0001");
    private static final PersonId BROTHER = new PersonId("person-storyxiamai001");
    private static final FosterFamilyId WANTED_A_GIRL = new FosterFamilyId("family-storyfang001");
    private static final FosterFamilyId MA = new FosterFamilyId("family-storyma0001");
    private static final PlacementId ALONE = new PlacementId("placement-storyxiahe0001alone");

    /** One of the two: what differs between their files. */
    private record Child(
            PersonId file,
            String name,
            Sex sex,
            String born,
            String bed,
            Relation other,
            PersonId otherFile,
            String says) {

        StayId stay() {
            return new StayId(file.value().replace("person-", "stay-"));
        }

        KinId sibling() {
            return new KinId(file.value().replace("person-", "kin-"));
        }

        PlacementId together() {
            return new PlacementId(file.value().replace("person-", "placement-"));
        }
    }

    @Override
    public String title() {
        return "One door for two";
    }

    @Override
    public List<Step> steps() {
        Teller tell = Teller.amongChildren();
        List<Child> both = List.of(
                new Child(SISTER, "夏禾", Sex.FEMALE, "2014-09-03", "08", Relation.BROTHER, BROTHER, "要和弟弟进同一个门"),
                new Child(BROTHER, "夏麦", Sex.MALE, "2019-06-21", "09", Relation.SISTER, SISTER, "问上铺是不是他的"));
        both.forEach(child -> comes(tell, child));
        isProposedAlone(tell);
        tell.supervisor("2026-04-07T09:00", at -> family(MA, "马文秀", "1983-02-11", at));
        both.forEach(child -> moveInTogether(tell, child));
        return tell.steps();
    }

    private static void comes(Teller tell, Child child) {
        tell.desk(
                "2026-03-05T10:00",
                at -> new OpenPersonFile(
                        child.file(),
                        tell.station(),
                        text(child.name()),
                        Seen.told(child.name(), child.sex(), child.born(), "130535"),
                        at));
        tell.desk(
                "2026-03-05T10:05",
                at -> new RecordReferral(
                        child.file(),
                        child.stay(),
                        tell.station(),
                        Channel.POLICE,
                        text("属地派出所"),
                        new ShortText("移交单0305-2"),
                        note("母亲去世，父亲下落不明，邻居照看了半个月。"),
                        at));
        tell.desk("2026-03-05T10:20", at -> new ScreenSeeker(child.file(), Seen.inNeed(), at));
        tell.desk("2026-03-05T10:30", at -> new RegisterRecipient(child.file(), note("无人监护"), true, false, at));
        tell.desk(
                "2026-03-05T10:40",
                at -> new AssignBed(child.file(), tell.zone("small"), new BedNumber(child.bed()), null, at));
        tell.desk(
                "2026-03-05T11:00",
                at -> new LinkKin(
                        child.file(),
                        child.sibling(),
                        child.other(),
                        text(child.other() == Relation.SISTER ? "夏禾" : "夏麦"),
                        null,
                        child.otherFile(),
                        at));
    }

    private static void isProposedAlone(Teller tell) {
        tell.supervisor("2026-03-16T09:00", at -> family(WANTED_A_GIRL, "方玉兰", "1981-11-30", at));
        tell.desk(
                "2026-03-17T10:00",
                at -> new ProposePlacement(
                        SISTER,
                        ALONE,
                        PlacementType.FOSTER,
                        Teller.childrensHome(),
                        WANTED_A_GIRL,
                        null,
                        false,
                        note("该家庭希望寄养一名女童"),
                        note("弟弟不去她也不去"),
                        null,
                        null,
                        at));
        tell.supervisor(
                "2026-03-17T14:00", at -> new WithdrawPlacement(SISTER, ALONE, note("弟弟的安置被退回：手足不得拆散，又没有拆散的理由"), at));
    }

    private static void moveInTogether(Teller tell, Child child) {
        tell.desk(
                "2026-04-08T10:00",
                at -> new ProposePlacement(
                        child.file(),
                        child.together(),
                        PlacementType.FOSTER,
                        Teller.childrensHome(),
                        MA,
                        null,
                        false,
                        note("姐弟一同寄养，家里有上下铺"),
                        note(child.says()),
                        null,
                        null,
                        at));
        tell.desk(
                "2026-04-10T16:00",
                at -> new AssessPlacement(
                        child.file(),
                        child.together(),
                        AssessmentAspect.HOME,
                        true,
                        LocalDate.parse("2026-04-10"),
                        2,
                        new ShortText("家访0410"),
                        note("上下铺一张，院子里有秋千"),
                        at));
        tell.desk(
                "2026-04-13T09:00",
                at -> new PrepareDeparture(
                        child.file(), DepartureMode.PLACEMENT, EnumSet.of(Signatory.GUARDIAN, Signatory.STAFF), at));
        tell.desk("2026-04-13T10:00", at -> new StartPlacement(child.file(), child.together(), null, null, null, at));
        tell.desk(
                "2026-05-11T15:00",
                at -> new RecordPlacementVisit(child.file(), child.together(), false, note("两人同班车上下学"), at));
        tell.desk(
                "2026-06-09T15:00",
                at -> new RecordPlacementVisit(child.file(), child.together(), false, note("上铺归弟弟"), at));
        tell.supervisor(
                "2026-06-15T10:00", at -> new ApprovePlacement(child.file(), child.together(), note("融合期满，姐弟都愿意"), at));
    }

    private static RegisterFosterFamily family(FosterFamilyId id, String name, String born, Instant at) {
        return new RegisterFosterFamily(
                id,
                Teller.childrensHome(),
                Personal.of(new FosterCarer(new ShortText(name), LocalDate.parse(born), null, null)),
                RecordCheck.CLEAR,
                at);
    }
}
