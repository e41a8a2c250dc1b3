package org.homeward.seeds.told;

import static org.homeward.seeds.story.Words.note;
import static org.homeward.seeds.story.Words.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.homeward.seeds.story.Ids;
import org.homeward.seeds.story.Step;
import org.homeward.shared.intake.Channel;
import org.homeward.shared.intake.DepartureMode;
import org.homeward.shared.intake.Impairment;
import org.homeward.shared.intake.IntakeCommand.AssignBed;
import org.homeward.shared.intake.IntakeCommand.PrepareDeparture;
import org.homeward.shared.intake.IntakeCommand.RecordReferral;
import org.homeward.shared.intake.IntakeCommand.RegisterRecipient;
import org.homeward.shared.intake.IntakeCommand.ScreenSeeker;
import org.homeward.shared.intake.Signatory;
import org.homeward.shared.kernel.JourneyId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.StationRequestId;
import org.homeward.shared.kernel.StayId;
import org.homeward.shared.network.BedNumber;
import org.homeward.shared.person.DivisionCode;
import org.homeward.shared.person.FileCommand.OpenPersonFile;
import org.homeward.shared.returnhome.Escort;
import org.homeward.shared.returnhome.EscortRole;
import org.homeward.shared.returnhome.FollowUpOutcome;
import org.homeward.shared.returnhome.FollowUpWay;
import org.homeward.shared.returnhome.Handover;
import org.homeward.shared.returnhome.IncidentKind;
import org.homeward.shared.returnhome.JourneyCommand.ApproveJourney;
import org.homeward.shared.returnhome.JourneyCommand.Arrive;
import org.homeward.shared.returnhome.JourneyCommand.AssignEscorts;
import org.homeward.shared.returnhome.JourneyCommand.CertifyFitToTravel;
import org.homeward.shared.returnhome.JourneyCommand.CheckIn;
import org.homeward.shared.returnhome.JourneyCommand.ConfirmReception;
import org.homeward.shared.returnhome.JourneyCommand.DepartJourney;
import org.homeward.shared.returnhome.JourneyCommand.HandOverAtRelay;
import org.homeward.shared.returnhome.JourneyCommand.IssueTravelVoucher;
import org.homeward.shared.returnhome.JourneyCommand.PlanJourney;
import org.homeward.shared.returnhome.JourneyCommand.RecordFollowUp;
import org.homeward.shared.returnhome.JourneyCommand.ReportIncident;
import org.homeward.shared.returnhome.JourneyCommand.RequestReception;
import org.homeward.shared.returnhome.JourneyCommand.SignHandover;
import org.homeward.shared.returnhome.JourneyMode;
import org.homeward.shared.returnhome.Medicines;
import org.homeward.shared.returnhome.Receiver;
import org.homeward.shared.returnhome.VoucherKind;

/**
 * Qin Degui, 52, gave his name and the name of a mountain, and no more: he has the mind of a child of seven. The police found
 * the village by the mountain. It lies west of Xi'an, and nobody from there can come so far.
 *
 * <p>So he goes from hand to hand: Tianjin brings him to Shijiazhuang, Shijiazhuang to Zhengzhou, Zhengzhou to Xi'an. Each
 * station agreed before he set out, each signs for him, and at every hour one of them answers for him. In Zhengzhou they miss
 * the train, because he will not leave the platform before the red engine does. He arrives a day late, with all three of his
 * marbles, and a week later he is well.
 */
final class ThreeTrainsWest implements ToldStory {

    private static final PersonId QIN = new PersonId("person-storyqindegui1");
    private static final StayId STAY = new StayId("stay-storyqindegui1");
    private static final JourneyId WEST = new JourneyId("journey-storyqindegui1");
    private static final List<String> STOPS = List.of("sjz-rescue", "zhengzhou-rescue", "xian-rescue");

    @Override
    public String title() {
        return "Three trains west";
    }

    @Override
    public List<Step> steps() {
        Teller tell = Teller.atTheStation();
        comes(tell);
        isPlanned(tell);
        travels(tell);
        return tell.steps();
    }

    private static void comes(Teller tell) {
        tell.desk(
                "2026-06-15T09:00",
                at -> new OpenPersonFile(
                        QIN, tell.station(), text("秦德贵"), Seen.told("秦德贵", Sex.MALE, "1974-02-11", "610331"), at));
        tell.desk(
                "2026-06-15T09:05",
                at -> new RecordReferral(
                        QIN,
                        STAY,
                        tell.station(),
                        Channel.POLICE,
                        text("站前派出所"),
                        new ShortText("移交单0615-1"),
                        note("在站台上数车厢，说要回太白山。"),
                        at));
        tell.desk("2026-06-15T09:20", at -> new ScreenSeeker(QIN, Seen.inNeed(Impairment.EVIDENT), at));
        tell.desk("2026-06-15T09:30", at -> new RegisterRecipient(QIN, note("走失"), true, true, at));
        tell.desk("2026-06-15T09:40", at -> new AssignBed(QIN, tell.zone("male-a"), new BedNumber("43"), null, at));
    }

    private static void isPlanned(Teller tell) {
        tell.desk(
                "2026-06-18T10:00",
                at -> new PlanJourney(
                        QIN,
                        WEST,
                        JourneyMode.RELAY,
                        new DivisionCode("610331"),
                        new Receiver(Ids.facility("xian-rescue"), null, null),
                        List.of(Ids.facility("sjz-rescue"), Ids.facility("zhengzhou-rescue")),
                        note("村里来不了人，站际接力送回"),
                        note("要坐红色的火车"),
                        at));
        for (int stop = 0; stop < STOPS.size(); stop++) {
            isAgreed(tell, stop);
        }
        tell.supervisor("2026-06-19T11:00", at -> new ApproveJourney(QIN, WEST, note("三站都已同意"), at));
        tell.desk("2026-06-19T14:00", at -> new CertifyFitToTravel(QIN, WEST, true, text("刘医生"), note("怕人多，靠窗坐"), at));
        tell.desk(
                "2026-06-19T15:00",
                at -> new IssueTravelVoucher(
                        QIN, WEST, VoucherKind.EXCHANGE_VOUCHER, new ShortText("换票0619-4"), null, true, null, at));
        tell.desk("2026-06-19T15:30", at -> new AssignEscorts(QIN, WEST, 0, team("赵强", "孙丽", "周护士"), at));
    }

    private static void isAgreed(Teller tell, int stop) {
        StationRequestId request =
                new StationRequestId("request-storyqin" + STOPS.get(stop).replace("-", ""));
        tell.desk(
                "2026-06-18T1" + (1 + stop) + ":00",
                at -> new RequestReception(QIN, WEST, stop, request, note("智力障碍，性情温和，需三人护送"), at));
        tell.deskOf(
                STOPS.get(stop),
                "2026-06-18T1" + (5 + stop) + ":00",
                at -> new ConfirmReception(QIN, WEST, stop, text("值班站长"), null, at));
    }

    private static void travels(Teller tell) {
        tell.desk(
                "2026-06-22T08:00",
                at -> new PrepareDeparture(
                        QIN, DepartureMode.RETURN_HOME, EnumSet.of(Signatory.RECIPIENT, Signatory.STAFF), at));
        tell.desk("2026-06-22T09:00", at -> setsOut(0, "G1701", "2026-06-22T03:30:00Z", at));
        tell.desk("2026-06-22T11:00", at -> new CheckIn(QIN, WEST, text("保定东"), true, note("数了三十一座桥"), at));
        tell.desk("2026-06-22T12:00", at -> new HandOverAtRelay(QIN, WEST, paper("石家庄站王某"), at));
        tell.deskOf(
                "sjz-rescue", "2026-06-22T13:00", at -> new AssignEscorts(QIN, WEST, 1, team("马进", "冯燕", "田护士"), at));
        tell.deskOf("sjz-rescue", "2026-06-22T14:00", at -> setsOut(1, "G531", "2026-06-22T08:30:00Z", at));
        tell.deskOf("sjz-rescue", "2026-06-22T17:00", at -> new HandOverAtRelay(QIN, WEST, paper("郑州站李某"), at));
        tell.deskOf(
                "zhengzhou-rescue",
                "2026-06-22T17:30",
                at -> new AssignEscorts(QIN, WEST, 2, team("胡军", "郭梅", "何护士"), at));
        tell.deskOf("zhengzhou-rescue", "2026-06-22T18:00", at -> setsOut(2, "G2205", "2026-06-22T12:40:00Z", at));
        tell.deskOf(
                "zhengzhou-rescue",
                "2026-06-22T18:40",
                at -> new ReportIncident(
                        QIN,
                        WEST,
                        IncidentKind.MISSED_CONNECTION,
                        note("红色机车没开走，他不肯离开站台；改乘次日早班"),
                        Instant.parse("2026-06-23T03:00:00Z"),
                        at));
        tell.deskOf(
                "zhengzhou-rescue", "2026-06-22T21:00", at -> new CheckIn(QIN, WEST, text("郑州，夜宿站内"), true, null, at));
        tell.deskOf("zhengzhou-rescue", "2026-06-23T11:10", at -> new Arrive(QIN, WEST, at));
        tell.deskOf("zhengzhou-rescue", "2026-06-23T12:00", at -> new SignHandover(QIN, WEST, paper("西安站陈某"), at));
        tell.deskOf(
                "xian-rescue",
                "2026-06-30T10:00",
                at -> new RecordFollowUp(
                        QIN,
                        WEST,
                        LocalDate.parse("2026-06-30"),
                        FollowUpWay.VISIT,
                        FollowUpOutcome.WELL,
                        note("已由村里接回，住在侄子家，三颗玻璃球都在"),
                        at));
    }

    private static DepartJourney setsOut(int leg, String train, String arrival, Instant at) {
        return new DepartJourney(QIN, WEST, leg, text(train), Instant.parse(arrival), false, at);
    }

    private static List<Escort> team(String man, String woman, String nurse) {
        return List.of(
                new Escort(text(man), EscortRole.STATION_STAFF, Sex.MALE, null),
                new Escort(text(woman), EscortRole.SOCIAL_WORKER, Sex.FEMALE, null),
                new Escort(text(nurse), EscortRole.MEDICAL, Sex.FEMALE, null));
    }

    private static Handover paper(String receiver) {
        return new Handover(text(receiver), null, false, true, true, true, Medicines.NONE_NEEDED, note("玻璃球三颗，随身"));
    }
}
