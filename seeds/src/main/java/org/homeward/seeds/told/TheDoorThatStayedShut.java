package org.homeward.seeds.told;

import static org.homeward.seeds.story.Words.note;
import static org.homeward.seeds.story.Words.text;

import java.time.Instant;
import java.time.LocalDate;
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
import org.homeward.shared.kernel.KinId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.kernel.StayId;
import org.homeward.shared.network.BedNumber;
import org.homeward.shared.person.DivisionCode;
import org.homeward.shared.person.EvidenceKind;
import org.homeward.shared.person.FileCommand.LinkKin;
import org.homeward.shared.person.FileCommand.OpenPersonFile;
import org.homeward.shared.person.Relation;
import org.homeward.shared.returnhome.Escort;
import org.homeward.shared.returnhome.EscortRole;
import org.homeward.shared.returnhome.FollowUpOutcome;
import org.homeward.shared.returnhome.FollowUpWay;
import org.homeward.shared.returnhome.Handover;
import org.homeward.shared.returnhome.JourneyCommand.ApproveJourney;
import org.homeward.shared.returnhome.JourneyCommand.Arrive;
import org.homeward.shared.returnhome.JourneyCommand.AssignEscorts;
import org.homeward.shared.returnhome.JourneyCommand.CheckIn;
import org.homeward.shared.returnhome.JourneyCommand.ConfirmReception;
import org.homeward.shared.returnhome.JourneyCommand.DepartJourney;
import org.homeward.shared.returnhome.JourneyCommand.PlanJourney;
import org.homeward.shared.returnhome.JourneyCommand.RecordFollowUp;
import org.homeward.shared.returnhome.JourneyCommand.RecordRefusal;
import org.homeward.shared.returnhome.JourneyCommand.RedirectJourney;
import org.homeward.shared.returnhome.JourneyCommand.RequestReception;
import org.homeward.shared.returnhome.JourneyCommand.SignHandover;
import org.homeward.shared.returnhome.JourneyMode;
import org.homeward.shared.returnhome.Medicines;
import org.homeward.shared.returnhome.Receiver;
import org.homeward.shared.tracing.TracingAim;
import org.homeward.shared.tracing.TracingCommand.OpenTracing;
import org.homeward.shared.tracing.TracingCommand.VerifyKin;

/**
 * Gao Shunli, 67, worked on building sites until nobody took him any more. His son says on the telephone that he may come. Two
 * people from the station bring him. The door stays shut: the son speaks through it, and then does not.
 *
 * <p>The person stays with those who brought him; nobody is left at a door. They call in, the journey is turned to the county's
 * old people's home by way of the village committee, the committee agrees within the hour, and he is handed over there with his
 * spirit level and his list. Thirty days later the son has come by, with apples, and stood outside for a while.
 */
final class TheDoorThatStayedShut implements ToldStory {

    private static final PersonId GAO = new PersonId("person-storygaoshun01");
    private static final StayId STAY = new StayId("stay-storygaoshun01");
    private static final JourneyId HOME = new JourneyId("journey-storygaoshun01");
    private static final KinId SON = new KinId("kin-storygaoson01");
    private static final DivisionCode COUNTY = new DivisionCode("130535");

    @Override
    public String title() {
        return "The door that stayed shut";
    }

    @Override
    public List<Step> steps() {
        Teller tell = Teller.atTheStation();
        comes(tell);
        isPromised(tell);
        isRefused(tell);
        isTakenIn(tell);
        return tell.steps();
    }

    private static void comes(Teller tell) {
        tell.desk(
                "2026-07-06T16:00",
                at -> new OpenPersonFile(
                        GAO, tell.station(), text("高顺利"), Seen.told("高顺利", Sex.MALE, "1959-05-20", "130535"), at));
        tell.desk("2026-07-06T16:05", at -> new RequestHelp(GAO, STAY, tell.station(), note("工地不要了，没有路费"), at));
        tell.desk("2026-07-06T16:15", at -> new ScreenSeeker(GAO, Seen.inNeed(), at));
        tell.desk("2026-07-06T16:20", at -> new RegisterRecipient(GAO, note("务工不着"), true, true, at));
        tell.desk("2026-07-06T16:30", at -> new AssignBed(GAO, tell.zone("male-b"), new BedNumber("24"), null, at));
        tell.desk("2026-07-07T09:00", at -> new LinkKin(GAO, SON, Relation.SON, text("高建军"), text("家中座机"), null, at));
        tell.tracing("2026-07-07T09:30", at -> new OpenTracing(GAO, TracingAim.FAMILY, note("核实儿子"), at));
        tell.tracing(
                "2026-07-08T10:00",
                at -> new VerifyKin(
                        GAO,
                        SON,
                        List.of(
                                Seen.proof(EvidenceKind.OTHER_DOCUMENT, "户口簿复印件"),
                                Seen.proof(EvidenceKind.RELATIVE_STATEMENT, "高建军电话陈述，村委会在场")),
                        at));
    }

    private static void isPromised(Teller tell) {
        tell.desk(
                "2026-07-08T14:00",
                at -> new PlanJourney(
                        GAO,
                        HOME,
                        JourneyMode.ESCORT,
                        COUNTY,
                        new Receiver(null, SON, null),
                        List.of(),
                        note("年老，腿脚不便，护送到家"),
                        note("说儿子小时候也爱数砖"),
                        at));
        tell.desk("2026-07-08T15:00", at -> new RequestReception(GAO, HOME, 0, null, note("何时能在家接收"), at));
        tell.desk("2026-07-08T15:20", at -> new ConfirmReception(GAO, HOME, 0, text("高建军"), note("说随时可以"), at));
        tell.supervisor("2026-07-08T17:00", at -> new ApproveJourney(GAO, HOME, note("亲属已核实，同意接收"), at));
        tell.desk(
                "2026-07-09T09:00",
                at -> new AssignEscorts(
                        GAO,
                        HOME,
                        0,
                        List.of(
                                new Escort(text("赵强"), EscortRole.STATION_STAFF, Sex.MALE, null),
                                new Escort(text("孙丽"), EscortRole.SOCIAL_WORKER, Sex.FEMALE, null)),
                        at));
        tell.desk(
                "2026-07-10T07:30",
                at -> new PrepareDeparture(
                        GAO, DepartureMode.RETURN_HOME, EnumSet.of(Signatory.RECIPIENT, Signatory.STAFF), at));
        tell.desk(
                "2026-07-10T08:00",
                at -> new DepartJourney(GAO, HOME, 0, text("站内车辆"), Instant.parse("2026-07-10T05:00:00Z"), false, at));
    }

    private static void isRefused(Teller tell) {
        tell.desk("2026-07-10T11:30", at -> new CheckIn(GAO, HOME, text("衡水服务区"), true, null, at));
        tell.desk("2026-07-10T13:20", at -> new Arrive(GAO, HOME, at));
        tell.desk("2026-07-10T13:50", at -> new RecordRefusal(GAO, HOME, note("隔着门说不认，后来不再应声"), at));
        tell.desk(
                "2026-07-10T14:10",
                at -> new RedirectJourney(
                        GAO, HOME, COUNTY, new Receiver(null, null, text("村民委员会，转县敬老院")), note("亲属拒收，改由村委会接收"), at));
    }

    private static void isTakenIn(Teller tell) {
        tell.desk("2026-07-10T14:15", at -> new RequestReception(GAO, HOME, 0, null, note("今天能否接收"), at));
        tell.desk("2026-07-10T15:00", at -> new ConfirmReception(GAO, HOME, 0, text("村委会李主任"), null, at));
        tell.desk("2026-07-10T15:40", at -> new Arrive(GAO, HOME, at));
        tell.desk(
                "2026-07-10T16:10",
                at -> new SignHandover(
                        GAO,
                        HOME,
                        new Handover(
                                text("村委会李主任"), null, false, true, true, true, Medicines.NONE_NEEDED, note("水平尺一把")),
                        at));
        tell.desk("2026-07-17T10:00", at -> looks("2026-07-17", "住下了，给院里垒了花坛", at));
        tell.desk("2026-08-09T10:00", at -> looks("2026-08-09", "儿子来过，带了苹果，在门外站了一会儿", at));
    }

    private static RecordFollowUp looks(String day, String found, Instant at) {
        return new RecordFollowUp(
                GAO, HOME, LocalDate.parse(day), FollowUpWay.TELEPHONE, FollowUpOutcome.WELL, note(found), at);
    }
}
