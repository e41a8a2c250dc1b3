package org.homeward.seeds.told;

import static org.homeward.seeds.story.Words.note;
import static org.homeward.seeds.story.Words.text;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.homeward.seeds.story.Step;
import org.homeward.shared.intake.Channel;
import org.homeward.shared.intake.Impairment;
import org.homeward.shared.intake.IntakeCommand.ApproveExtension;
import org.homeward.shared.intake.IntakeCommand.AssignBed;
import org.homeward.shared.intake.IntakeCommand.ProposeExtension;
import org.homeward.shared.intake.IntakeCommand.ProvideService;
import org.homeward.shared.intake.IntakeCommand.RecordReferral;
import org.homeward.shared.intake.IntakeCommand.RegisterRecipient;
import org.homeward.shared.intake.IntakeCommand.ScreenSeeker;
import org.homeward.shared.intake.ServiceKind;
import org.homeward.shared.kernel.LeadId;
import org.homeward.shared.kernel.NoticeId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.PhotoId;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.kernel.StayId;
import org.homeward.shared.network.BedNumber;
import org.homeward.shared.person.DivisionCode;
import org.homeward.shared.person.FileCommand.ChangeCategory;
import org.homeward.shared.person.FileCommand.OpenPersonFile;
import org.homeward.shared.person.FileCommand.RecordObservation;
import org.homeward.shared.person.ObservationKind;
import org.homeward.shared.person.RiskAttribute;
import org.homeward.shared.person.StatutoryCategory;
import org.homeward.shared.tracing.CheckOutcome;
import org.homeward.shared.tracing.DnaResult;
import org.homeward.shared.tracing.EscalationLevel;
import org.homeward.shared.tracing.FaceCandidate;
import org.homeward.shared.tracing.LeadSource;
import org.homeward.shared.tracing.NoticeChannel;
import org.homeward.shared.tracing.NoticeText;
import org.homeward.shared.tracing.QuickCheckSource;
import org.homeward.shared.tracing.TracingAim;
import org.homeward.shared.tracing.TracingCommand.ApproveNoticePhoto;
import org.homeward.shared.tracing.TracingCommand.EscalateTracing;
import org.homeward.shared.tracing.TracingCommand.OpenTracing;
import org.homeward.shared.tracing.TracingCommand.PublishNotice;
import org.homeward.shared.tracing.TracingCommand.RecordDnaResult;
import org.homeward.shared.tracing.TracingCommand.RecordDnaSample;
import org.homeward.shared.tracing.TracingCommand.RecordFaceCandidates;
import org.homeward.shared.tracing.TracingCommand.RecordLead;
import org.homeward.shared.tracing.TracingCommand.RecordPoliceAnswer;
import org.homeward.shared.tracing.TracingCommand.RequestDna;
import org.homeward.shared.tracing.TracingCommand.RequestPoliceCheck;
import org.homeward.shared.tracing.TracingCommand.RuleOutLead;
import org.homeward.shared.tracing.TracingCommand.RunQuickCheck;

/**
 * A man of about forty sits by the canal and folds paper boats. He has no papers, hears well, and has not said a word. The
 * station calls him Paper Boat.
 *
 * <p>Everything that can be done is done, and each step is in the file: the quick check, a notice with his photograph, the
 * police, faces (two candidates, both ruled out), DNA (no match), a station down the river that thought it knew him and did
 * not. The case goes up to the prefecture, to the province, to the ministry. His stay is made longer. The notice stands. He
 * stays too, and each boat is folded from the day's newspaper, from the page with the notices.
 */
final class PaperBoats implements ToldStory {

    private static final PersonId BOAT = new PersonId("person-storyboats0001");
    private static final StayId STAY = new StayId("stay-storyboats0001");
    private static final PhotoId PHOTO = new PhotoId("photo-storyboats0001");
    private static final NoticeId NOTICE = new NoticeId("notice-storyboats0001");
    private static final LeadId FACE = new LeadId("lead-storyboats0001face");
    private static final LeadId RIVER = new LeadId("lead-storyboats0001river");

    @Override
    public String title() {
        return "Paper boats";
    }

    @Override
    public List<Step> steps() {
        Teller tell = Teller.atTheStation();
        comes(tell);
        isLookedFor(tell);
        isNotFound(tell);
        goesFurtherUp(tell);
        return tell.steps();
    }

    private static void comes(Teller tell) {
        tell.desk(
                "2026-01-28T11:00",
                at -> new OpenPersonFile(
                        BOAT, tell.station(), text("纸船"), Seen.face(Sex.MALE, 38, 46, "2026-01-28"), at));
        tell.desk(
                "2026-01-28T11:05",
                at -> new RecordReferral(
                        BOAT,
                        STAY,
                        tell.station(),
                        Channel.URBAN_MANAGEMENT,
                        text("街道城管队"),
                        null,
                        note("在运河边坐了两天，折了一地纸船，不说话，听得见。"),
                        at));
        tell.desk("2026-01-28T11:20", at -> new ScreenSeeker(BOAT, Seen.inNeed(Impairment.SUSPECTED), at));
        tell.desk("2026-01-28T11:30", at -> new RegisterRecipient(BOAT, note("来历不明，不语"), true, true, at));
        tell.desk("2026-01-28T11:40", at -> new AssignBed(BOAT, tell.zone("male-a"), new BedNumber("48"), null, at));
        tell.desk(
                "2026-01-29T09:00",
                at -> new ChangeCategory(
                        BOAT,
                        StatutoryCategory.VAGRANT_OR_BEGGAR,
                        EnumSet.of(RiskAttribute.STATELESS_OR_UNKNOWN_NATIONALITY),
                        note("身份不明"),
                        at));
        tell.desk(
                "2026-01-29T10:00",
                at -> new RecordObservation(BOAT, ObservationKind.BEHAVIOUR, note("每天折一只纸船，用当天报纸登寻人启事的那一版"), at));
    }

    private static void isLookedFor(Teller tell) {
        tell.tracing("2026-01-28T14:00", at -> new OpenTracing(BOAT, TracingAim.IDENTITY, note("无名，无证，无语"), at));
        tell.tracing(
                "2026-01-28T14:30",
                at -> new RunQuickCheck(BOAT, EnumSet.allOf(QuickCheckSource.class), CheckOutcome.NO_HIT, null, at));
        tell.supervisor("2026-01-29T11:00", at -> new ApproveNoticePhoto(BOAT, PHOTO, note("正面照一张"), at));
        tell.tracing(
                "2026-01-29T14:00",
                at -> new PublishNotice(
                        BOAT,
                        NOTICE,
                        new NoticeText(
                                null,
                                Sex.MALE,
                                null,
                                note("四十岁上下，中等身材，左手无名指少一节"),
                                note("未开口"),
                                note("灰色工装，口袋里全是旧报纸"),
                                LocalDate.parse("2026-01-28"),
                                new DivisionCode("120100"),
                                PHOTO,
                                new ShortText("天津市救助管理站寻亲热线")),
                        EnumSet.allOf(NoticeChannel.class),
                        at));
        tell.tracing(
                "2026-01-30T09:00",
                at -> new RequestPoliceCheck(BOAT, new ShortText("属地公安分局"), new ShortText("协查函0130-2"), at));
        tell.tracing("2026-02-02T10:00", at -> new RequestDna(BOAT, new ShortText("市公安局刑侦部门"), at));
        tell.tracing("2026-02-04T10:00", at -> new RecordDnaSample(BOAT, text("样本BOAT-1"), at));
        tell.tracing(
                "2026-02-06T09:00",
                at -> new RecordFaceCandidates(
                        BOAT,
                        new ShortText("人像比对平台"),
                        List.of(new FaceCandidate(text("候选一"), 71), new FaceCandidate(text("候选二"), 64)),
                        at));
        tell.tracing(
                "2026-02-06T09:30",
                at -> new RecordLead(BOAT, FACE, LeadSource.FACE_CANDIDATE, note("候选一左手亦有残缺"), null, at));
    }

    private static void isNotFound(Teller tell) {
        tell.tracing("2026-02-09T16:00", at -> new RuleOutLead(BOAT, FACE, note("候选一本人在家，右手残缺"), at));
        tell.tracing("2026-02-11T10:00", at -> new RecordPoliceAnswer(BOAT, CheckOutcome.NO_HIT, null, at));
        tell.tracing(
                "2026-03-03T10:00",
                at -> new RecordLead(
                        BOAT, RIVER, LeadSource.OTHER_STATION, note("下游一站称去年有一人也折纸船"), new DivisionCode("130929"), at));
        tell.tracing("2026-03-20T15:00", at -> new RuleOutLead(BOAT, RIVER, note("见面不相识，那人折的是纸鹤"), at));
        tell.tracing("2026-03-24T11:00", at -> new RecordDnaResult(BOAT, DnaResult.NO_MATCH, note("全国库未比中"), at));
    }

    private static void goesFurtherUp(Teller tell) {
        tell.desk(
                "2026-02-06T15:00",
                at -> new ProposeExtension(BOAT, LocalDate.parse("2026-04-30"), note("身份尚未查明"), at));
        tell.supervisor("2026-02-06T16:00", at -> new ApproveExtension(BOAT, at));
        tell.tracing(
                "2026-03-01T09:00", at -> new EscalateTracing(BOAT, EscalationLevel.PREFECTURE, note("三十日未查明"), at));
        tell.tracing("2026-04-29T09:00", at -> new EscalateTracing(BOAT, EscalationLevel.PROVINCE, note("三个月未查明"), at));
        tell.supervisor(
                "2026-08-03T09:00",
                at -> new EscalateTracing(BOAT, EscalationLevel.MINISTRY, note("半年未查明，报请全国协查"), at));
        tell.desk("2026-08-04T10:00", at -> new ProvideService(BOAT, ServiceKind.OTHER, note("食堂窗台上的纸船满一百只"), at));
    }
}
