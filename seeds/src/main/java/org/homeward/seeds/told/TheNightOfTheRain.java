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
import org.homeward.shared.intake.IntakeCommand.ProvideService;
import org.homeward.shared.intake.IntakeCommand.RegisterRecipient;
import org.homeward.shared.intake.IntakeCommand.RequestHelp;
import org.homeward.shared.intake.IntakeCommand.ScreenSeeker;
import org.homeward.shared.intake.ServiceKind;
import org.homeward.shared.intake.Signatory;
import org.homeward.shared.kernel.BedZoneId;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.kernel.StayId;
import org.homeward.shared.network.BedNumber;
import org.homeward.shared.network.ZoneCommand.DeclareOverflow;
import org.homeward.shared.network.ZoneCommand.EndOverflow;
import org.homeward.shared.person.FileCommand.OpenPersonFile;

/**
 * On a night in July it rains as if the sea had come to visit. By ten the women's dormitory is full and there are people in
 * the entrance hall. The supervisor declares an emergency and sets up four beds more, marked as what they are.
 *
 * <p>Tian Guixiang, 58, who sells melons and has just watched her melons float away, gets the first of them. She is asleep
 * before the lamp is out. The day after next the road is open; she goes by own wish, the beds are taken down again, and for a
 * week there is melon at the door every morning and nobody has seen who puts it there.
 */
final class TheNightOfTheRain implements ToldStory {

    private static final PersonId TIAN = new PersonId("person-storytian0001");
    private static final StayId STAY = new StayId("stay-storytian0001");
    private static final BedNumber EXTRA = new BedNumber("E1");

    @Override
    public String title() {
        return "The night of the rain";
    }

    @Override
    public List<Step> steps() {
        Teller tell = Teller.atTheStation();
        BedZoneId women = tell.zone("female");
        tell.supervisor(
                "2026-07-28T22:00",
                at -> new DeclareOverflow(
                        women,
                        List.of(EXTRA, new BedNumber("E2"), new BedNumber("E3"), new BedNumber("E4")),
                        new Note("暴雨，女宿已满，启动应急加床"),
                        at));
        tell.night(
                "2026-07-28T22:20",
                at -> new OpenPersonFile(
                        TIAN, tell.station(), text("田桂香"), Seen.told("田桂香", Sex.FEMALE, "1968-01-27", "131026"), at));
        tell.night("2026-07-28T22:25", at -> new RequestHelp(TIAN, STAY, tell.station(), note("进城卖瓜，瓜被水冲走了，路也断了"), at));
        tell.night("2026-07-28T22:35", at -> new ScreenSeeker(TIAN, Seen.inNeed(), at));
        tell.night("2026-07-28T22:45", at -> new RegisterRecipient(TIAN, note("遇灾受困"), true, true, at));
        tell.night("2026-07-28T22:50", at -> new AssignBed(TIAN, women, EXTRA, null, at));
        tell.night("2026-07-28T22:55", at -> new ProvideService(TIAN, ServiceKind.CLOTHING, note("干衣一套"), at));
        tell.desk(
                "2026-07-30T08:00",
                at -> new PrepareDeparture(
                        TIAN, DepartureMode.OWN_WISH, EnumSet.of(Signatory.RECIPIENT, Signatory.STAFF), at));
        tell.desk("2026-07-30T08:30", at -> new DepartByOwnWish(TIAN, true, null, null, text("文安"), at));
        tell.supervisor("2026-07-30T12:00", at -> new EndOverflow(women, at));
        return tell.steps();
    }
}
