package org.homeward.seeds.told;

import static org.homeward.seeds.story.Words.note;
import static org.homeward.seeds.story.Words.text;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.homeward.seeds.story.Step;
import org.homeward.shared.intake.Belonging;
import org.homeward.shared.intake.Channel;
import org.homeward.shared.intake.Custodian;
import org.homeward.shared.intake.DepartureMode;
import org.homeward.shared.intake.Impairment;
import org.homeward.shared.intake.IntakeCommand.AssignBed;
import org.homeward.shared.intake.IntakeCommand.ListBelongings;
import org.homeward.shared.intake.IntakeCommand.PrepareDeparture;
import org.homeward.shared.intake.IntakeCommand.ProvideService;
import org.homeward.shared.intake.IntakeCommand.RecordReferral;
import org.homeward.shared.intake.IntakeCommand.RegisterRecipient;
import org.homeward.shared.intake.IntakeCommand.ScreenSeeker;
import org.homeward.shared.intake.ServiceKind;
import org.homeward.shared.intake.Signatory;
import org.homeward.shared.kernel.JourneyId;
import org.homeward.shared.kernel.KinId;
import org.homeward.shared.kernel.LeadId;
import org.homeward.shared.kernel.NoticeId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.StayId;
import org.homeward.shared.network.BedNumber;
import org.homeward.shared.person.DivisionCode;
import org.homeward.shared.person.EvidenceKind;
import org.homeward.shared.person.FileCommand.ChangeCategory;
import org.homeward.shared.person.FileCommand.ClaimIdentity;
import org.homeward.shared.person.FileCommand.LinkKin;
import org.homeward.shared.person.FileCommand.OpenPersonFile;
import org.homeward.shared.person.FileCommand.RecordObservation;
import org.homeward.shared.person.FileCommand.VerifyIdentity;
import org.homeward.shared.person.ObservationKind;
import org.homeward.shared.person.Relation;
import org.homeward.shared.person.RiskAttribute;
import org.homeward.shared.person.StatutoryCategory;
import org.homeward.shared.returnhome.FollowUpOutcome;
import org.homeward.shared.returnhome.FollowUpWay;
import org.homeward.shared.returnhome.Handover;
import org.homeward.shared.returnhome.JourneyCommand.ApproveJourney;
import org.homeward.shared.returnhome.JourneyCommand.CertifyFitToTravel;
import org.homeward.shared.returnhome.JourneyCommand.PlanJourney;
import org.homeward.shared.returnhome.JourneyCommand.RecordFollowUp;
import org.homeward.shared.returnhome.JourneyCommand.RecordKinPickup;
import org.homeward.shared.returnhome.JourneyMode;
import org.homeward.shared.returnhome.Medicines;
import org.homeward.shared.returnhome.Receiver;
import org.homeward.shared.tracing.CheckOutcome;
import org.homeward.shared.tracing.LeadSource;
import org.homeward.shared.tracing.NoticeChannel;
import org.homeward.shared.tracing.NoticeText;
import org.homeward.shared.tracing.QuickCheckSource;
import org.homeward.shared.tracing.TracingAim;
import org.homeward.shared.tracing.TracingCommand.CloseTracing;
import org.homeward.shared.tracing.TracingCommand.OpenTracing;
import org.homeward.shared.tracing.TracingCommand.PublishNotice;
import org.homeward.shared.tracing.TracingCommand.RecordLead;
import org.homeward.shared.tracing.TracingCommand.RecordPoliceAnswer;
import org.homeward.shared.tracing.TracingCommand.RequestPoliceCheck;
import org.homeward.shared.tracing.TracingCommand.RunQuickCheck;
import org.homeward.shared.tracing.TracingCommand.VerifyKin;
import org.homeward.shared.tracing.TracingOutcome;

/**
 * An old woman sits in the waiting hall of Tianjin station with three bundles of incense and asks everybody whether the
 * fair has begun. She cannot say her name. She calls supper "drinking soup".
 *
 * <p>The tracing officer writes that down, word for word. Drinking soup for supper is how they speak round Zhoukou; and
 * there, at the mausoleum in Huaiyang, a great fair begins on the second day of the second month, in three days. A
 * notice goes out with her words and nothing else. On the second evening a man calls and asks her, on the telephone, what
 * there is to eat. "Soup", she says, "you are late, Fulai." His word and the household register prove who she is, and the
 * notice is withdrawn in the same breath. Another than the one who believed the son closes the case. She waits in her coat. At
 * seven he signs for her and for her pills, and from then on they go to the edge of the village together every day.
 */
final class LateForTheFair implements ToldStory {

    private static final PersonId LAN = new PersonId("person-storyzhaolan001");
    private static final StayId STAY = new StayId("stay-storyzhaolan001");
    private static final KinId SON = new KinId("kin-storyzhaolan001son");
    private static final JourneyId HOME = new JourneyId("journey-storyzhaolan001");
    private static final NoticeId NOTICE = new NoticeId("notice-storyzhaolan001");

    @Override
    public String title() {
        return "Late for the fair";
    }

    @Override
    public List<Step> steps() {
        Teller tell = Teller.atTheStation();
        comes(tell);
        speaks(tell);
        isKnown(tell);
        return tell.steps();
    }

    private static void comes(Teller tell) {
        tell.night(
                "2026-03-16T21:40",
                at -> new OpenPersonFile(
                        LAN, tell.station(), text("东站大娘"), Seen.face(Sex.FEMALE, 70, 78, "2026-03-16"), at));
        tell.night(
                "2026-03-16T21:45",
                at -> new RecordReferral(
                        LAN,
                        STAY,
                        tell.station(),
                        Channel.POLICE,
                        text("天津站站区派出所"),
                        null,
                        note("候车厅内一位老人独坐至末班车，抱着三把香，逢人便问“会开始了没有”，说不出姓名。"),
                        at));
        tell.night("2026-03-16T22:00", at -> new ScreenSeeker(LAN, Seen.inNeed(Impairment.EVIDENT), at));
        tell.night("2026-03-16T22:20", at -> new RegisterRecipient(LAN, note("走失，疑似认知障碍"), true, true, at));
        tell.night("2026-03-16T22:30", at -> new AssignBed(LAN, tell.zone("care"), new BedNumber("11"), null, at));
        tell.night("2026-03-16T22:40", at -> new ProvideService(LAN, ServiceKind.MEAL, note("小米粥一碗，喝完才肯睡"), at));
        tell.desk(
                "2026-03-17T08:30",
                at -> new ListBelongings(
                        LAN,
                        List.of(
                                new Belonging(text("香三把，红纸包"), 3, Custodian.PERSON, null),
                                new Belonging(text("银镯一只"), 1, Custodian.STATION, new ShortText("保管0317-1"))),
                        EnumSet.of(Signatory.RECIPIENT, Signatory.STAFF, Signatory.WITNESS),
                        at));
        tell.desk(
                "2026-03-17T09:00",
                at -> new ChangeCategory(
                        LAN,
                        StatutoryCategory.NONE,
                        EnumSet.of(RiskAttribute.SUSPECTED_DEMENTIA),
                        note("不知时间、地点、本人姓名"),
                        at));
    }

    private static void speaks(Teller tell) {
        tell.tracing("2026-03-17T09:30", at -> new OpenTracing(LAN, TracingAim.IDENTITY, note("无证件，不知姓名，从口音查起"), at));
        tell.tracing(
                "2026-03-17T09:50",
                at -> new RunQuickCheck(
                        LAN,
                        EnumSet.of(QuickCheckSource.NATIONAL_RESCUE_SYSTEM, QuickCheckSource.FINGERPRINTS),
                        CheckOutcome.NO_HIT,
                        null,
                        at));
        tell.tracing(
                "2026-03-17T18:10",
                at -> new RecordObservation(
                        LAN, ObservationKind.SPEECH, note("管吃晚饭叫“喝汤”，应声说“中”。反复说“二月二，人祖爷，要赶会”。"), at));
        tell.tracing(
                "2026-03-17T18:40",
                at -> new RecordLead(
                        LAN,
                        new LeadId("lead-storyzhaolan001soup"),
                        LeadSource.DIALECT,
                        note("“喝汤”作晚饭解，多见于豫东。“人祖爷”庙会在淮阳，农历二月初二开始，即三天后。"),
                        new DivisionCode("411603"),
                        at));
        tell.tracing(
                "2026-03-17T19:00",
                at -> new PublishNotice(
                        LAN,
                        NOTICE,
                        notice(),
                        EnumSet.of(NoticeChannel.NATIONAL_TRACING_SITE, NoticeChannel.SOCIAL_MEDIA),
                        at));
        tell.tracing(
                "2026-03-18T08:40",
                at -> new RequestPoliceCheck(LAN, new ShortText("淮阳区公安部门"), new ShortText("协查函0318-1"), at));
    }

    private static NoticeText notice() {
        return new NoticeText(
                text("不详"),
                Sex.FEMALE,
                null,
                note("约七十多岁，个子不高，花白短发"),
                note("河南东部口音，管晚饭叫“喝汤”，总说要赶“人祖爷”的会"),
                note("藏青棉袄，抱三把红纸包的香"),
                LocalDate.parse("2026-03-16"),
                new DivisionCode("120100"),
                null,
                new ShortText("天津市救助管理站寻亲热线"));
    }

    private static void isKnown(Teller tell) {
        tell.tracing(
                "2026-03-18T20:15",
                at -> new RecordLead(
                        LAN,
                        new LeadId("lead-storyzhaolan001call"),
                        LeadSource.NOTICE_RESPONSE,
                        note("一男子来电，请老人听电话，问“娘，喝汤了没有”。老人答：“福来，你来晚了。”"),
                        new DivisionCode("411603"),
                        at));
        tell.tracing("2026-03-18T20:40", at -> new LinkKin(LAN, SON, Relation.SON, text("孙福来"), null, null, at));
        tell.tracing(
                "2026-03-19T10:00", at -> new RecordPoliceAnswer(LAN, CheckOutcome.HIT, note("户籍地派出所称与报走失的赵兰相符"), at));
        tell.tracing(
                "2026-03-19T16:30",
                at -> new ClaimIdentity(
                        LAN,
                        Seen.onPaper("赵兰", Sex.FEMALE, "1952-04-06", "411603"),
                        EvidenceKind.RELATIVE_STATEMENT,
                        at));
        tell.tracing(
                "2026-03-19T16:50",
                at -> new VerifyIdentity(
                        LAN,
                        List.of(
                                Seen.proof(EvidenceKind.RELATIVE_STATEMENT, "孙福来书面陈述"),
                                Seen.proof(EvidenceKind.OTHER_DOCUMENT, "居民户口簿")),
                        at));
        tell.tracing(
                "2026-03-19T17:00",
                at -> new VerifyKin(
                        LAN,
                        SON,
                        List.of(
                                Seen.proof(EvidenceKind.ID_DOCUMENT, "孙福来居民身份证"),
                                Seen.proof(EvidenceKind.RELATIVE_STATEMENT, "孙福来书面陈述")),
                        at));
        tell.supervisor("2026-03-19T17:30", at -> new CloseTracing(LAN, TracingOutcome.REUNITED, note("母子当面相认"), at));
        tell.desk(
                "2026-03-19T18:00",
                at -> new PrepareDeparture(
                        LAN, DepartureMode.KIN_PICKUP, EnumSet.of(Signatory.GUARDIAN, Signatory.STAFF), at));
        isFetched(tell);
    }

    private static void isFetched(Teller tell) {
        tell.desk(
                "2026-03-19T18:10",
                at -> new PlanJourney(
                        LAN,
                        HOME,
                        JourneyMode.KIN_PICKUP,
                        new DivisionCode("411603"),
                        new Receiver(null, SON, null),
                        List.of(),
                        note("儿子来接"),
                        note("问会散了没有"),
                        at));
        tell.desk("2026-03-19T18:20", at -> new CertifyFitToTravel(LAN, HOME, true, text("刘医生"), null, at));
        tell.supervisor("2026-03-19T18:30", at -> new ApproveJourney(LAN, HOME, note("母子已当面相认"), at));
        tell.desk(
                "2026-03-19T19:00",
                at -> new RecordKinPickup(
                        LAN,
                        HOME,
                        SON,
                        new Handover(
                                text("孙福来"),
                                text("身份证已查验，号码见复印件"),
                                true,
                                true,
                                true,
                                true,
                                Medicines.HANDED_OVER,
                                note("降压药一盒")),
                        at));
        tell.desk(
                "2026-03-26T10:00",
                at -> new RecordFollowUp(
                        LAN,
                        HOME,
                        LocalDate.parse("2026-03-26"),
                        FollowUpWay.TELEPHONE,
                        FollowUpOutcome.WELL,
                        note("儿子说每天去村口等会，他陪着去"),
                        at));
    }
}
