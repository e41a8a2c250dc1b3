package org.homeward.seeds.told;

import static org.homeward.seeds.story.Words.note;
import static org.homeward.seeds.story.Words.text;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.homeward.seeds.story.Step;
import org.homeward.shared.intake.Belonging;
import org.homeward.shared.intake.Custodian;
import org.homeward.shared.intake.DepartureMode;
import org.homeward.shared.intake.Impairment;
import org.homeward.shared.intake.IntakeCommand.AssignBed;
import org.homeward.shared.intake.IntakeCommand.DepartByOwnWish;
import org.homeward.shared.intake.IntakeCommand.ListBelongings;
import org.homeward.shared.intake.IntakeCommand.PrepareDeparture;
import org.homeward.shared.intake.IntakeCommand.ProvideService;
import org.homeward.shared.intake.IntakeCommand.RegisterRecipient;
import org.homeward.shared.intake.IntakeCommand.RequestHelp;
import org.homeward.shared.intake.IntakeCommand.ScreenSeeker;
import org.homeward.shared.intake.Screening;
import org.homeward.shared.intake.SecurityCheck;
import org.homeward.shared.intake.ServiceKind;
import org.homeward.shared.intake.Signatory;
import org.homeward.shared.intake.TriageLevel;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.StayId;
import org.homeward.shared.network.BedNumber;
import org.homeward.shared.person.FileCommand.OpenPersonFile;

/**
 * Han Dongsheng, 36, cooks. He comes to the door because it rains, says so, and is asked in. He stays one night, finds the
 * soup thin, asks to see the kitchen, and the soup of the second evening is talked about for weeks.
 *
 * <p>Nobody is held. He gets his knives back, which the station kept, signs that he goes by own wish, takes eighteen yuan for
 * the bus, two less than the most that may be given, and walks on to where there is work.
 */
final class TheCookWhoWalkedOn implements ToldStory {

    private static final PersonId HAN = new PersonId("person-storyhandong01");
    private static final StayId STAY = new StayId("stay-storyhandong01");

    @Override
    public String title() {
        return "The cook who walked on";
    }

    @Override
    public List<Step> steps() {
        Teller tell = Teller.atTheStation();
        tell.desk(
                "2026-06-03T17:30",
                at -> new OpenPersonFile(
                        HAN, tell.station(), text("韩冬生"), Seen.told("韩冬生", Sex.MALE, "1989-12-22", "371722"), at));
        tell.desk("2026-06-03T17:35", at -> new RequestHelp(HAN, STAY, tell.station(), note("下雨，没处去"), at));
        tell.desk(
                "2026-06-03T17:45",
                at -> new ScreenSeeker(
                        HAN,
                        new Screening(
                                true,
                                true,
                                SecurityCheck.ITEMS_KEPT_AWAY,
                                TriageLevel.NONE,
                                Set.of(),
                                Impairment.NONE,
                                note("厨刀三把，交站保管")),
                        at));
        tell.desk("2026-06-03T17:55", at -> new RegisterRecipient(HAN, note("途中费用用尽"), true, true, at));
        tell.desk(
                "2026-06-03T18:00",
                at -> new ListBelongings(
                        HAN,
                        List.of(new Belonging(text("厨刀，布卷包"), 3, Custodian.STATION, new ShortText("保管0603-1"))),
                        EnumSet.of(Signatory.RECIPIENT, Signatory.STAFF),
                        at));
        tell.desk("2026-06-03T18:10", at -> new AssignBed(HAN, tell.zone("male-a"), new BedNumber("44"), null, at));
        tell.desk("2026-06-03T18:30", at -> new ProvideService(HAN, ServiceKind.MEAL, note("他说汤淡"), at));
        tell.desk("2026-06-04T18:30", at -> new ProvideService(HAN, ServiceKind.MEAL, note("汤是他做的，没有剩"), at));
        tell.desk(
                "2026-06-05T08:00",
                at -> new PrepareDeparture(
                        HAN, DepartureMode.OWN_WISH, EnumSet.of(Signatory.RECIPIENT, Signatory.STAFF), at));
        tell.desk(
                "2026-06-05T08:20",
                at -> new DepartByOwnWish(HAN, true, null, new BigDecimal("18.00"), text("静海"), at));
        return tell.steps();
    }
}
