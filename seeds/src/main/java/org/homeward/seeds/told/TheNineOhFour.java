package org.homeward.seeds.told;

import static org.homeward.seeds.story.Words.note;
import static org.homeward.seeds.story.Words.text;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.homeward.seeds.story.Step;
import org.homeward.shared.intake.DepartureMode;
import org.homeward.shared.intake.IntakeCommand.AssignBed;
import org.homeward.shared.intake.IntakeCommand.PrepareDeparture;
import org.homeward.shared.intake.IntakeCommand.RegisterRecipient;
import org.homeward.shared.intake.IntakeCommand.RequestHelp;
import org.homeward.shared.intake.IntakeCommand.ScreenSeeker;
import org.homeward.shared.intake.Signatory;
import org.homeward.shared.kernel.JourneyId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.StayId;
import org.homeward.shared.network.BedNumber;
import org.homeward.shared.person.DivisionCode;
import org.homeward.shared.person.FileCommand.OpenPersonFile;
import org.homeward.shared.returnhome.BoardingStep;
import org.homeward.shared.returnhome.FollowUpOutcome;
import org.homeward.shared.returnhome.FollowUpWay;
import org.homeward.shared.returnhome.JourneyCommand.ApproveJourney;
import org.homeward.shared.returnhome.JourneyCommand.CloseJourney;
import org.homeward.shared.returnhome.JourneyCommand.CompleteBoardingStep;
import org.homeward.shared.returnhome.JourneyCommand.DepartJourney;
import org.homeward.shared.returnhome.JourneyCommand.IssueTravelVoucher;
import org.homeward.shared.returnhome.JourneyCommand.PlanJourney;
import org.homeward.shared.returnhome.JourneyCommand.RecordFollowUp;
import org.homeward.shared.returnhome.JourneyCommand.VoidTravelVoucher;
import org.homeward.shared.returnhome.JourneyMode;
import org.homeward.shared.returnhome.VoucherKind;

/**
 * Tong Xiaoman, 17, came to look for a factory that had closed. She wants to go home for the harvest, alone, as she came. At 17
 * that takes a supervisor's word; and the station does not let her look for the platform by herself.
 *
 * <p>The first ticket is for the wrong day and is taken back before another is given out. Then a social worker goes along: the
 * ticket, the hall, the waiting area, the door of the carriage. When the train has left with her the station's part is over.
 */
final class TheNineOhFour implements ToldStory {

    private static final PersonId TONG = new PersonId("person-storytongxm001");
    private static final StayId STAY = new StayId("stay-storytongxm001");
    private static final JourneyId HOME = new JourneyId("journey-storytongxm001");
    private static final ShortText WRONG = new ShortText("E0904-17");
    private static final ShortText RIGHT = new ShortText("E0904-18");

    @Override
    public String title() {
        return "The nine-oh-four";
    }

    @Override
    public List<Step> steps() {
        Teller tell = Teller.atTheStation();
        tell.desk(
                "2026-08-17T20:00",
                at -> new OpenPersonFile(
                        TONG,
                        tell.station(),
                        text("童小满"),
                        Seen.onPaper("童小满", Sex.FEMALE, "2009-05-21", "130535"),
                        at));
        tell.desk("2026-08-17T20:05", at -> new RequestHelp(TONG, STAY, tell.station(), note("工厂关了，没钱回家"), at));
        tell.desk("2026-08-17T20:15", at -> new ScreenSeeker(TONG, Seen.inNeed(), at));
        tell.desk("2026-08-17T20:20", at -> new RegisterRecipient(TONG, note("务工不着"), true, true, at));
        tell.desk("2026-08-17T20:30", at -> new AssignBed(TONG, tell.zone("girls"), new BedNumber("12"), null, at));
        tell.desk(
                "2026-08-18T09:00",
                at -> new PlanJourney(
                        TONG,
                        HOME,
                        JourneyMode.ASSISTED_BOARDING,
                        new DivisionCode("130535"),
                        null,
                        List.of(),
                        note("十七岁，无异常，导乘返乡"),
                        note("要赶回去收玉米"),
                        at));
        tell.desk("2026-08-18T10:00", at -> ticket(WRONG, at));
        tell.desk("2026-08-18T10:20", at -> new VoidTravelVoucher(TONG, HOME, WRONG, note("日期开错"), at));
        tell.desk("2026-08-18T10:25", at -> ticket(RIGHT, at));
        tell.supervisor("2026-08-18T11:00", at -> new ApproveJourney(TONG, HOME, note("本人书面申请，已与父母通话"), at));
        tell.desk(
                "2026-08-19T07:30",
                at -> new PrepareDeparture(
                        TONG, DepartureMode.RETURN_HOME, EnumSet.of(Signatory.RECIPIENT, Signatory.STAFF), at));
        tell.desk(
                "2026-08-19T08:00",
                at -> new DepartJourney(
                        TONG, HOME, 0, text("9点04分的车"), Instant.parse("2026-08-19T05:10:00Z"), true, at));
        tell.desk("2026-08-19T08:05", at -> step(BoardingStep.TICKET_HANDED_OUT, at));
        tell.desk("2026-08-19T08:35", at -> step(BoardingStep.AT_THE_STATION_HALL, at));
        tell.desk("2026-08-19T08:45", at -> step(BoardingStep.IN_THE_WAITING_AREA, at));
        tell.desk("2026-08-19T09:03", at -> step(BoardingStep.BOARDED, at));
        tell.desk(
                "2026-08-20T09:00",
                at -> new RecordFollowUp(
                        TONG, HOME, null, FollowUpWay.TELEPHONE, FollowUpOutcome.WELL, note("母亲接的电话，说人在地里"), at));
        tell.desk("2026-08-20T09:10", at -> new CloseJourney(TONG, HOME, note("已平安到家"), at));
        return tell.steps();
    }

    private static IssueTravelVoucher ticket(ShortText number, Instant at) {
        return new IssueTravelVoucher(
                TONG,
                HOME,
                VoucherKind.TICKET,
                number,
                new BigDecimal("62.50"),
                false,
                note("在石家庄换乘汽车；石家庄市救助管理站，电话见站牌"),
                at);
    }

    private static CompleteBoardingStep step(BoardingStep step, Instant at) {
        return new CompleteBoardingStep(TONG, HOME, step, at);
    }
}
