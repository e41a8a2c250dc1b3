package org.homeward.seeds.told;

import static org.homeward.seeds.story.Words.note;
import static org.homeward.seeds.story.Words.text;

import java.util.EnumSet;
import java.util.List;
import org.homeward.seeds.story.Step;
import org.homeward.shared.intake.Belonging;
import org.homeward.shared.intake.BelongingsReceiver;
import org.homeward.shared.intake.Channel;
import org.homeward.shared.intake.Custodian;
import org.homeward.shared.intake.IntakeCommand.AssignBed;
import org.homeward.shared.intake.IntakeCommand.ListBelongings;
import org.homeward.shared.intake.IntakeCommand.ProvideService;
import org.homeward.shared.intake.IntakeCommand.RecordDeath;
import org.homeward.shared.intake.IntakeCommand.RecordReferral;
import org.homeward.shared.intake.IntakeCommand.RegisterRecipient;
import org.homeward.shared.intake.IntakeCommand.RetractDeath;
import org.homeward.shared.intake.IntakeCommand.ReturnBelongings;
import org.homeward.shared.intake.IntakeCommand.ScreenSeeker;
import org.homeward.shared.intake.ServiceKind;
import org.homeward.shared.intake.Signatory;
import org.homeward.shared.intake.ToldOfDeath;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.StayId;
import org.homeward.shared.network.BedNumber;
import org.homeward.shared.person.FileCommand.OpenPersonFile;
import org.homeward.shared.person.FileCommand.SealFile;

/**
 * Liang Shoushan, 84, and Hao Laishun, 79, share a room and a mouth organ. One August morning Liang does not wake up, and the
 * desk, at the end of a long night, writes his death into the file of the other.
 *
 * <p>Hao asks at breakfast why he has no place at the table. A supervisor takes the death back, not the one who wrote it; his
 * bed was given away in that hour, so he gets it again. The death goes where it belongs. Liang's daughter signs for the mouth
 * organ and a photograph, and the file is sealed. At the door she turns round and gives the mouth organ to Hao.
 */
final class TwoOldMenInOneRoom implements ToldStory {

    private static final PersonId LIANG = new PersonId("person-storyliang0001");
    private static final PersonId HAO = new PersonId("person-storyhaolai001");
    private static final StayId LIANGS_STAY = new StayId("stay-storyliang0001");
    private static final StayId HAOS_STAY = new StayId("stay-storyhaolai001");
    private static final BedNumber HAOS_BED = new BedNumber("10");

    @Override
    public String title() {
        return "Two old men in one room";
    }

    @Override
    public List<Step> steps() {
        Teller tell = Teller.atTheStation();
        comes(tell, LIANG, LIANGS_STAY, "梁守山", "1942-02-10", "2026-08-03", "09");
        comes(tell, HAO, HAOS_STAY, "郝来顺", "1947-03-09", "2026-08-05", HAOS_BED.value());
        tell.desk(
                "2026-08-04T09:00",
                at -> new ListBelongings(
                        LIANG,
                        List.of(
                                new Belonging(text("口琴一支"), 1, Custodian.STATION, new ShortText("保管0804-1")),
                                new Belonging(text("全家福照片"), 1, Custodian.STATION, new ShortText("保管0804-2"))),
                        EnumSet.of(Signatory.RECIPIENT, Signatory.STAFF),
                        at));
        tell.desk("2026-08-09T19:00", at -> new ProvideService(HAO, ServiceKind.OTHER, note("两人轮流吹口琴，院里都来听"), at));
        dies(tell);
        isSealed(tell);
        return tell.steps();
    }

    private static void comes(
            Teller tell, PersonId who, StayId stay, String name, String born, String day, String bed) {
        tell.desk(
                day + "T14:00",
                at -> new OpenPersonFile(
                        who, tell.station(), text(name), Seen.told(name, Sex.MALE, born, "131126"), at));
        tell.desk(
                day + "T14:05",
                at -> new RecordReferral(
                        who,
                        stay,
                        tell.station(),
                        Channel.HOSPITAL,
                        text("市第三中心医院"),
                        null,
                        note("出院后无人来接，说得出家在哪，走不动"),
                        at));
        tell.desk(day + "T14:15", at -> new ScreenSeeker(who, Seen.inNeed(), at));
        tell.desk(day + "T14:25", at -> new RegisterRecipient(who, note("无力自行返乡"), true, true, at));
        tell.desk(day + "T14:30", at -> new AssignBed(who, tell.zone("care"), new BedNumber(bed), null, at));
    }

    private static void dies(Teller tell) {
        tell.night(
                "2026-08-11T05:40",
                at -> new RecordDeath(
                        HAO, new ShortText("站内照料区"), note("晨起查房发现已无呼吸"), EnumSet.of(ToldOfDeath.POLICE), at));
        tell.supervisor("2026-08-11T07:30", at -> new RetractDeath(HAO, note("记错了人：去世的是同屋的梁守山，郝来顺在食堂吃早饭"), at));
        tell.desk("2026-08-11T07:40", at -> new AssignBed(HAO, tell.zone("care"), HAOS_BED, null, at));
        tell.desk(
                "2026-08-11T07:50",
                at -> new RecordDeath(
                        LIANG,
                        new ShortText("站内照料区"),
                        note("夜间安睡中去世，晨起查房发现"),
                        EnumSet.of(ToldOfDeath.POLICE, ToldOfDeath.SUPERIOR, ToldOfDeath.KIN),
                        at));
    }

    private static void isSealed(Teller tell) {
        tell.desk(
                "2026-08-14T10:00",
                at -> new ReturnBelongings(
                        LIANG,
                        LIANGS_STAY,
                        BelongingsReceiver.KIN,
                        text("女儿梁秀云"),
                        EnumSet.of(Signatory.STAFF, Signatory.COLLECTOR),
                        at));
        tell.supervisor("2026-09-15T09:00", at -> new SealFile(LIANG, note("身故，遗物已交女儿，材料齐全，归档"), at));
        tell.desk(
                "2026-08-14T10:30",
                at -> new ListBelongings(
                        HAO,
                        List.of(new Belonging(text("口琴一支，梁秀云所赠"), 1, Custodian.PERSON, null)),
                        EnumSet.of(Signatory.RECIPIENT, Signatory.STAFF),
                        at));
    }
}
