package org.homeward.seeds.told;

import static org.homeward.seeds.story.Words.note;
import static org.homeward.seeds.story.Words.text;

import java.time.LocalDate;
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
import org.homeward.shared.kernel.KinId;
import org.homeward.shared.kernel.NoticeId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.StayId;
import org.homeward.shared.network.BedNumber;
import org.homeward.shared.person.DivisionCode;
import org.homeward.shared.person.EvidenceKind;
import org.homeward.shared.person.FileCommand.ClaimIdentity;
import org.homeward.shared.person.FileCommand.FlagNoContact;
import org.homeward.shared.person.FileCommand.LinkKin;
import org.homeward.shared.person.FileCommand.OpenPersonFile;
import org.homeward.shared.person.Relation;
import org.homeward.shared.tracing.NoticeChannel;
import org.homeward.shared.tracing.NoticeText;
import org.homeward.shared.tracing.SuspensionGround;
import org.homeward.shared.tracing.TracingAim;
import org.homeward.shared.tracing.TracingCommand.OpenTracing;
import org.homeward.shared.tracing.TracingCommand.PublishNotice;
import org.homeward.shared.tracing.TracingCommand.SuspendTracing;

/**
 * A woman of about thirty says that she has forgotten her name. The station believes her, and does what is right for somebody
 * who has forgotten: it begins to look, and publishes a notice.
 *
 * <p>On the third day she reads it, on the wall of the dining room, and remembers everything at once, above all her husband.
 * Tracing is laid to rest because it is a danger, and in the same moment the notice is gone. He is written down and must be
 * kept away. She tells the tracing officer her name, Qiao Lingling, learns to repair the machines in the laundry, and leaves
 * by own wish for an address that stands in no file.
 */
final class NotToBeFound implements ToldStory {

    private static final PersonId QIAO = new PersonId("person-storyqiaoling1");
    private static final StayId STAY = new StayId("stay-storyqiaoling1");
    private static final KinId HUSBAND = new KinId("kin-storyqiaoling1husband");
    private static final NoticeId NOTICE = new NoticeId("notice-storyqiaoling1");

    @Override
    public String title() {
        return "Not to be found";
    }

    @Override
    public List<Step> steps() {
        Teller tell = Teller.atTheStation();
        hasForgotten(tell);
        remembers(tell);
        return tell.steps();
    }

    private static void hasForgotten(Teller tell) {
        tell.desk(
                "2026-09-01T10:00",
                at -> new OpenPersonFile(
                        QIAO, tell.station(), text("九月一日女士"), Seen.face(Sex.FEMALE, 28, 34, "2026-09-01"), at));
        tell.desk("2026-09-01T10:05", at -> new RequestHelp(QIAO, STAY, tell.station(), note("说忘了自己叫什么，想先住下"), at));
        tell.desk("2026-09-01T10:20", at -> new ScreenSeeker(QIAO, Seen.inNeed(), at));
        tell.desk("2026-09-01T10:30", at -> new RegisterRecipient(QIAO, note("自述失忆"), true, true, at));
        tell.desk("2026-09-01T10:40", at -> new AssignBed(QIAO, tell.zone("female"), new BedNumber("23"), null, at));
        tell.tracing("2026-09-01T14:00", at -> new OpenTracing(QIAO, TracingAim.IDENTITY, note("自述失忆，查明身份"), at));
        tell.tracing(
                "2026-09-01T15:00",
                at -> new PublishNotice(
                        QIAO,
                        NOTICE,
                        new NoticeText(
                                null,
                                Sex.FEMALE,
                                null,
                                note("三十岁上下，长发"),
                                note("普通话"),
                                note("米色外套"),
                                LocalDate.parse("2026-09-01"),
                                new DivisionCode("120100"),
                                null,
                                new ShortText("天津市救助管理站寻亲热线")),
                        EnumSet.of(NoticeChannel.POSTER),
                        at));
    }

    private static void remembers(Teller tell) {
        tell.tracing(
                "2026-09-03T12:40",
                at -> new SuspendTracing(QIAO, SuspensionGround.SAFETY, note("看到公告后说出实情：在躲丈夫，不愿被找到"), at));
        tell.tracing(
                "2026-09-03T13:00", at -> new LinkKin(QIAO, HUSBAND, Relation.HUSBAND, text("丈夫"), null, null, at));
        tell.tracing("2026-09-03T13:05", at -> new FlagNoContact(QIAO, HUSBAND, note("本人多次受其伤害"), at));
        tell.tracing(
                "2026-09-03T14:00",
                at -> new ClaimIdentity(
                        QIAO, Seen.told("乔玲玲", Sex.FEMALE, "1995-07-07", "211381"), EvidenceKind.SELF_DECLARATION, at));
        tell.desk("2026-09-04T10:00", at -> new ProvideService(QIAO, ServiceKind.LEGAL_ADVICE, note("人身安全保护令"), at));
        tell.desk("2026-09-08T10:00", at -> new ProvideService(QIAO, ServiceKind.OTHER, note("在洗衣房学会了修机器"), at));
        tell.desk(
                "2026-09-10T09:00",
                at -> new PrepareDeparture(
                        QIAO, DepartureMode.OWN_WISH, EnumSet.of(Signatory.RECIPIENT, Signatory.STAFF), at));
        tell.desk("2026-09-10T09:30", at -> new DepartByOwnWish(QIAO, true, new ShortText("乘车凭证"), null, null, at));
    }
}
