package org.homeward.seeds.told;

import static org.homeward.seeds.story.Words.note;
import static org.homeward.seeds.story.Words.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.homeward.seeds.story.Step;
import org.homeward.shared.intake.DeclineGround;
import org.homeward.shared.intake.DeclineReview;
import org.homeward.shared.intake.DepartureMode;
import org.homeward.shared.intake.Impairment;
import org.homeward.shared.intake.IntakeCommand.AssignBed;
import org.homeward.shared.intake.IntakeCommand.DeclineHelp;
import org.homeward.shared.intake.IntakeCommand.DepartByOwnWish;
import org.homeward.shared.intake.IntakeCommand.PrepareDeparture;
import org.homeward.shared.intake.IntakeCommand.ProvideService;
import org.homeward.shared.intake.IntakeCommand.RegisterRecipient;
import org.homeward.shared.intake.IntakeCommand.RequestHelp;
import org.homeward.shared.intake.IntakeCommand.ReviewDecline;
import org.homeward.shared.intake.IntakeCommand.ScreenSeeker;
import org.homeward.shared.intake.ServiceKind;
import org.homeward.shared.intake.Signatory;
import org.homeward.shared.intake.TriageLevel;
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
 * Feng Dayong, 52, asks for a bed and wears a gold ring. The desk sees the ring, writes "able to pay", and hands him the
 * notice with its number, as the rules want it.
 *
 * <p>Whoever declines is read by somebody else. The supervisor reads it the next morning and asks one question: whose ring is
 * it? It was his wife's; it does not come off any more. The decline is overturned, the look is taken again, and he gets the
 * bed, a shave and the ticket home. The notice stays in the file, and so does the answer.
 */
final class TheGoldRing implements ToldStory {

    private static final PersonId FENG = new PersonId("person-storyfeng0001");
    private static final StayId STAY = new StayId("stay-storyfeng0001");

    @Override
    public String title() {
        return "The gold ring";
    }

    @Override
    public List<Step> steps() {
        Teller tell = Teller.atTheStation();
        isDeclined(tell);
        isHeard(tell);
        return tell.steps();
    }

    private static void isDeclined(Teller tell) {
        tell.night(
                "2026-01-12T19:30",
                at -> new OpenPersonFile(
                        FENG, tell.station(), text("冯大勇"), Seen.told("冯大勇", Sex.MALE, "1973-08-30", "220282"), at));
        tell.night(
                "2026-01-12T19:35", at -> new RequestHelp(FENG, STAY, tell.station(), note("工地散了，工钱没结，想住一夜再回家"), at));
        tell.night(
                "2026-01-12T19:45",
                at -> new ScreenSeeker(FENG, Seen.looked(false, Impairment.NONE, TriageLevel.NONE, Set.of()), at));
        tell.night(
                "2026-01-12T20:00",
                at -> new DeclineHelp(
                        FENG,
                        DeclineGround.ABLE_TO_PAY,
                        new ShortText("不予救助通知书2026-0007"),
                        note("手戴金戒指一枚，可自行解决食宿"),
                        at));
    }

    private static void isHeard(Teller tell) {
        tell.supervisor(
                "2026-01-13T08:40",
                at -> new ReviewDecline(FENG, DeclineReview.OVERTURNED, note("戒指是亡妻遗物，且已取不下来。不能以此认定有能力付费。"), at));
        tell.desk("2026-01-13T09:00", at -> new ScreenSeeker(FENG, Seen.inNeed(), at));
        tell.desk("2026-01-13T09:15", at -> new RegisterRecipient(FENG, note("务工不着"), true, true, at));
        tell.desk("2026-01-13T09:30", at -> new AssignBed(FENG, tell.zone("male-b"), new BedNumber("20"), null, at));
        tell.desk("2026-01-13T10:00", at -> new ProvideService(FENG, ServiceKind.WASHING, note("理发、刮脸"), at));
        tell.desk(
                "2026-01-13T15:00",
                at -> new ClaimIdentity(
                        FENG,
                        Seen.onPaper("冯大勇", Sex.MALE, "1973-08-30", "220282"),
                        EvidenceKind.SELF_DECLARATION,
                        at));
        tell.desk(
                "2026-01-13T15:20",
                at -> new VerifyIdentity(
                        FENG, List.of(Seen.proof(EvidenceKind.POLICE_CONFIRMATION, "户籍地派出所电话核实")), at));
        tell.desk(
                "2026-01-14T07:00",
                at -> new PrepareDeparture(
                        FENG, DepartureMode.OWN_WISH, EnumSet.of(Signatory.RECIPIENT, Signatory.STAFF), at));
        tell.desk(
                "2026-01-14T07:40",
                at -> new DepartByOwnWish(FENG, true, new ShortText("火车乘车凭证"), null, text("桦甸"), at));
    }
}
