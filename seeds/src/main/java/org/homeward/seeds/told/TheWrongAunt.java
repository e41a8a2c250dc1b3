package org.homeward.seeds.told;

import static org.homeward.seeds.story.Words.note;
import static org.homeward.seeds.story.Words.text;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.homeward.seeds.story.Step;
import org.homeward.shared.intake.Channel;
import org.homeward.shared.intake.IntakeCommand.AssignBed;
import org.homeward.shared.intake.IntakeCommand.ProvideService;
import org.homeward.shared.intake.IntakeCommand.RecordReferral;
import org.homeward.shared.intake.IntakeCommand.ReferToPolice;
import org.homeward.shared.intake.IntakeCommand.RegisterRecipient;
import org.homeward.shared.intake.IntakeCommand.ScreenSeeker;
import org.homeward.shared.intake.ServiceKind;
import org.homeward.shared.kernel.KinId;
import org.homeward.shared.kernel.NoticeId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.PhotoId;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.StayId;
import org.homeward.shared.network.BedNumber;
import org.homeward.shared.person.DivisionCode;
import org.homeward.shared.person.FileCommand.ChangeCategory;
import org.homeward.shared.person.FileCommand.FlagNoContact;
import org.homeward.shared.person.FileCommand.LinkKin;
import org.homeward.shared.person.FileCommand.OpenPersonFile;
import org.homeward.shared.person.FileCommand.RecordObservation;
import org.homeward.shared.person.ObservationKind;
import org.homeward.shared.person.Relation;
import org.homeward.shared.person.RiskAttribute;
import org.homeward.shared.person.StatutoryCategory;
import org.homeward.shared.tracing.CheckOutcome;
import org.homeward.shared.tracing.NoticeChannel;
import org.homeward.shared.tracing.NoticeText;
import org.homeward.shared.tracing.QuickCheckSource;
import org.homeward.shared.tracing.TracingAim;
import org.homeward.shared.tracing.TracingCommand.ApproveNoticePhoto;
import org.homeward.shared.tracing.TracingCommand.OpenTracing;
import org.homeward.shared.tracing.TracingCommand.PublishNotice;
import org.homeward.shared.tracing.TracingCommand.RecordDnaSample;
import org.homeward.shared.tracing.TracingCommand.RejectKinClaim;
import org.homeward.shared.tracing.TracingCommand.RequestDna;
import org.homeward.shared.tracing.TracingCommand.RunQuickCheck;

/**
 * A boy of six or seven is found asleep among the parcels at a coach station. He says he is called Little Stone and will say
 * nothing more. He hums.
 *
 * <p>The supervisor allows one photograph, the tracing officer publishes it, and the next morning there is an aunt, with a
 * bag of sweets and a paper with a stamp. The boy, who has not cried once, gets under the desk. The desk writes down what it
 * sees. The stamp is of an office that was closed three years ago. The aunt's claim is rejected and all contact forbidden,
 * and with that the notice that told her where he is goes at once. The police are told, and asked for DNA. Little Stone
 * stays, and has begun to teach the others the tune.
 */
final class TheWrongAunt implements ToldStory {

    private static final PersonId STONE = new PersonId("person-storystone0001");
    private static final StayId STAY = new StayId("stay-storystone0001");
    private static final KinId AUNT = new KinId("kin-storystone0001aunt");
    private static final NoticeId NOTICE = new NoticeId("notice-storystone0001");
    private static final PhotoId PHOTO = new PhotoId("photo-storystone0001");

    @Override
    public String title() {
        return "The wrong aunt";
    }

    @Override
    public List<Step> steps() {
        Teller tell = Teller.amongChildren();
        comes(tell);
        isShown(tell);
        isClaimed(tell);
        return tell.steps();
    }

    private static void comes(Teller tell) {
        tell.night(
                "2026-05-08T23:10",
                at -> new OpenPersonFile(
                        STONE, tell.station(), text("小石头"), Seen.face(Sex.MALE, 6, 7, "2026-05-08"), at));
        tell.night(
                "2026-05-08T23:15",
                at -> new RecordReferral(
                        STONE,
                        STAY,
                        tell.station(),
                        Channel.PUBLIC,
                        text("长途客运站行包房"),
                        null,
                        note("行包房职工锁门时发现一男孩睡在包裹中间，自称小石头，其余不答。"),
                        at));
        tell.night("2026-05-08T23:30", at -> new ScreenSeeker(STONE, Seen.inNeed(), at));
        tell.night("2026-05-08T23:40", at -> new RegisterRecipient(STONE, note("独自在客运站，来历不明"), true, true, at));
        tell.night("2026-05-08T23:50", at -> new AssignBed(STONE, tell.zone("small"), new BedNumber("07"), null, at));
        tell.desk(
                "2026-05-09T09:00",
                at -> new ChangeCategory(
                        STONE,
                        StatutoryCategory.STREET_CHILD,
                        EnumSet.of(RiskAttribute.UNACCOMPANIED),
                        note("无人陪伴的未成年人"),
                        at));
        tell.desk(
                "2026-05-09T11:00",
                at -> new RecordObservation(STONE, ObservationKind.BEHAVIOUR, note("常哼同一支小调，听着像采茶调"), at));
    }

    private static void isShown(Teller tell) {
        tell.tracing("2026-05-09T13:00", at -> new OpenTracing(STONE, TracingAim.IDENTITY, note("只知小名"), at));
        tell.tracing(
                "2026-05-09T13:20",
                at -> new RunQuickCheck(
                        STONE,
                        EnumSet.of(QuickCheckSource.MISSING_REPORTS, QuickCheckSource.PHYSICAL_FEATURES),
                        CheckOutcome.NO_HIT,
                        null,
                        at));
        tell.supervisor("2026-05-09T14:00", at -> new ApproveNoticePhoto(STONE, PHOTO, note("正面照一张，衣着已换，不露场所"), at));
        tell.tracing(
                "2026-05-09T15:00",
                at -> new PublishNotice(
                        STONE,
                        NOTICE,
                        new NoticeText(
                                text("小石头"),
                                Sex.MALE,
                                null,
                                note("六七岁，圆脸，短发"),
                                note("话少，常哼一支小调"),
                                note("蓝条纹上衣，右脚鞋带系了两道"),
                                LocalDate.parse("2026-05-08"),
                                new DivisionCode("120100"),
                                PHOTO,
                                new ShortText("天津市未成年人救助保护中心")),
                        EnumSet.of(NoticeChannel.NATIONAL_TRACING_SITE, NoticeChannel.LOCAL_MEDIA),
                        at));
    }

    private static void isClaimed(Teller tell) {
        tell.desk("2026-05-10T09:20", at -> new LinkKin(STONE, AUNT, Relation.AUNT, text("自称姑姑的女子"), null, null, at));
        tell.desk(
                "2026-05-10T09:35",
                at -> new RecordObservation(STONE, ObservationKind.BEHAVIOUR, note("女子一进门，孩子钻到值班台下面，不肯出来，也不接糖。"), at));
        tell.tracing("2026-05-10T10:30", at -> new RejectKinClaim(STONE, AUNT, note("所持证明的公章属三年前已撤销的单位，问不出孩子的生日"), at));
        tell.tracing("2026-05-10T10:35", at -> new FlagNoContact(STONE, AUNT, note("身份存疑，孩子惧怕，禁止接触"), at));
        tell.desk(
                "2026-05-10T10:50",
                at -> new ReferToPolice(STONE, new ShortText("属地派出所"), false, note("有人冒领未成年人"), at));
        tell.desk(
                "2026-05-10T11:10",
                at -> new ChangeCategory(
                        STONE,
                        StatutoryCategory.STREET_CHILD,
                        EnumSet.of(RiskAttribute.UNACCOMPANIED, RiskAttribute.SUSPECTED_TRAFFICKING),
                        note("冒领一事后补充风险"),
                        at));
        tell.tracing("2026-05-10T14:00", at -> new RequestDna(STONE, new ShortText("市公安局刑侦部门"), at));
        tell.tracing("2026-05-11T10:00", at -> new RecordDnaSample(STONE, text("样本STONE-1"), at));
        tell.desk(
                "2026-05-16T16:00", at -> new ProvideService(STONE, ServiceKind.EDUCATION, note("音乐课上教别的孩子唱那支小调"), at));
    }
}
