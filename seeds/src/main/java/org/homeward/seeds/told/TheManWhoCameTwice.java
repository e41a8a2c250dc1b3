package org.homeward.seeds.told;

import static org.homeward.seeds.story.Words.note;
import static org.homeward.seeds.story.Words.text;

import java.util.EnumSet;
import java.util.List;
import org.homeward.seeds.story.Step;
import org.homeward.shared.intake.DepartureMode;
import org.homeward.shared.intake.IntakeCommand.AssignBed;
import org.homeward.shared.intake.IntakeCommand.DepartByOwnWish;
import org.homeward.shared.intake.IntakeCommand.PrepareDeparture;
import org.homeward.shared.intake.IntakeCommand.RegisterRecipient;
import org.homeward.shared.intake.IntakeCommand.RequestHelp;
import org.homeward.shared.intake.IntakeCommand.ScreenSeeker;
import org.homeward.shared.intake.Signatory;
import org.homeward.shared.kernel.KinId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.StayId;
import org.homeward.shared.network.BedNumber;
import org.homeward.shared.person.EvidenceKind;
import org.homeward.shared.person.FileCommand.ClaimIdentity;
import org.homeward.shared.person.FileCommand.LinkKin;
import org.homeward.shared.person.FileCommand.MergeFiles;
import org.homeward.shared.person.FileCommand.OpenPersonFile;
import org.homeward.shared.person.FileCommand.RecordObservation;
import org.homeward.shared.person.FileCommand.UnmergeFiles;
import org.homeward.shared.person.FileCommand.VerifyIdentity;
import org.homeward.shared.person.ObservationKind;
import org.homeward.shared.person.Relation;

/**
 * In January a man named Ma Guodong sleeps four nights at the station. In April he is back, calls himself Ma Guoliang, and
 * has never been here before. The same scar over the same eye, the same way of folding his cap. Somebody merges the files.
 *
 * <p>In May a letter comes from the county: two brothers, born in one night, and the scar is from one cart that overturned on
 * both. The supervisor parts the files again, and nothing is lost, for nothing was copied. Now each has his name proven, and
 * each stands in the file of the other, where he belongs: as the brother.
 */
final class TheManWhoCameTwice implements ToldStory {

    private static final PersonId GUODONG = new PersonId("person-storyguodong01");
    private static final PersonId GUOLIANG = new PersonId("person-storyguoliang1");
    private static final String COUNTY = "620422";
    private static final String BORN = "1969-11-02";

    @Override
    public String title() {
        return "The man who came twice";
    }

    @Override
    public List<Step> steps() {
        Teller tell = Teller.atTheStation();
        sleepsHere(tell, GUODONG, "马国栋", "2026-01-20", "2026-01-24", "21");
        sleepsHere(tell, GUOLIANG, "马国梁", "2026-04-09", "2026-04-11", "22");
        tell.supervisor(
                "2026-04-13T10:00", at -> new MergeFiles(GUODONG, GUOLIANG, note("右眉上同一处疤，折帽子的手法也一样，应为同一人用两个名字"), at));
        tell.supervisor(
                "2026-05-06T09:30", at -> new UnmergeFiles(GUODONG, GUOLIANG, note("户籍地来函：孪生兄弟二人，疤为同一次翻车所留。分开。"), at));
        isProven(tell, GUODONG, "马国栋", GUOLIANG, "马国梁");
        isProven(tell, GUOLIANG, "马国梁", GUODONG, "马国栋");
        return tell.steps();
    }

    private static void sleepsHere(Teller tell, PersonId who, String name, String from, String until, String bed) {
        StayId stay = new StayId(who.value().replace("person-", "stay-"));
        tell.night(
                from + "T20:00",
                at -> new OpenPersonFile(who, tell.station(), text(name), Seen.told(name, Sex.MALE, BORN, COUNTY), at));
        tell.night(from + "T20:05", at -> new RequestHelp(who, stay, tell.station(), note("来城里找活，没找着"), at));
        tell.night(from + "T20:15", at -> new ScreenSeeker(who, Seen.inNeed(), at));
        tell.night(from + "T20:25", at -> new RegisterRecipient(who, note("务工不着"), true, true, at));
        tell.night(from + "T20:30", at -> new AssignBed(who, tell.zone("male-b"), new BedNumber(bed), null, at));
        tell.night(from + "T20:40", at -> new RecordObservation(who, ObservationKind.MARK, note("右眉上一道旧疤，约两厘米"), at));
        tell.desk(
                until + "T09:00",
                at -> new PrepareDeparture(
                        who, DepartureMode.OWN_WISH, EnumSet.of(Signatory.RECIPIENT, Signatory.STAFF), at));
        tell.desk(until + "T09:30", at -> new DepartByOwnWish(who, true, new ShortText("长途汽车票"), null, null, at));
    }

    private static void isProven(Teller tell, PersonId who, String name, PersonId brother, String brothersName) {
        tell.desk(
                "2026-05-06T10:00",
                at -> new ClaimIdentity(
                        who, Seen.told(name, Sex.MALE, BORN, COUNTY), EvidenceKind.POLICE_CONFIRMATION, at));
        tell.desk(
                "2026-05-06T10:10",
                at -> new VerifyIdentity(who, List.of(Seen.proof(EvidenceKind.POLICE_CONFIRMATION, "会宁县来函0506号")), at));
        tell.desk(
                "2026-05-06T10:20",
                at -> new LinkKin(
                        who,
                        new KinId(who.value().replace("person-", "kin-")),
                        Relation.BROTHER,
                        text(brothersName),
                        null,
                        brother,
                        at));
    }
}
