package org.homeward.seeds.story;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.seeds.people.Dice;
import org.homeward.seeds.people.Mark;
import org.homeward.seeds.people.PersonProfile;
import org.homeward.shared.kernel.Command;
import org.homeward.shared.kernel.KinId;
import org.homeward.shared.kernel.LeadId;
import org.homeward.shared.kernel.NoticeId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.PhotoId;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.person.Evidence;
import org.homeward.shared.person.EvidenceKind;
import org.homeward.shared.tracing.CheckOutcome;
import org.homeward.shared.tracing.DnaResult;
import org.homeward.shared.tracing.EscalationLevel;
import org.homeward.shared.tracing.LeadSource;
import org.homeward.shared.tracing.NoticeChannel;
import org.homeward.shared.tracing.NoticeText;
import org.homeward.shared.tracing.QuickCheckSource;
import org.homeward.shared.tracing.TracingAim;
import org.homeward.shared.tracing.TracingCommand.ApproveNoticePhoto;
import org.homeward.shared.tracing.TracingCommand.CloseTracing;
import org.homeward.shared.tracing.TracingCommand.EscalateTracing;
import org.homeward.shared.tracing.TracingCommand.OpenTracing;
import org.homeward.shared.tracing.TracingCommand.PublishNotice;
import org.homeward.shared.tracing.TracingCommand.RecordDnaResult;
import org.homeward.shared.tracing.TracingCommand.RecordDnaSample;
import org.homeward.shared.tracing.TracingCommand.RecordLead;
import org.homeward.shared.tracing.TracingCommand.RecordPoliceAnswer;
import org.homeward.shared.tracing.TracingCommand.RequestDna;
import org.homeward.shared.tracing.TracingCommand.RequestPoliceCheck;
import org.homeward.shared.tracing.TracingCommand.RuleOutLead;
import org.homeward.shared.tracing.TracingCommand.RunQuickCheck;
import org.homeward.shared.tracing.TracingCommand.VerifyKin;
import org.homeward.shared.tracing.TracingCommand.WithdrawNotice;
import org.homeward.shared.tracing.TracingOutcome;
import org.jspecify.annotations.Nullable;

/**
 * How a station looks for who an invented person is, or for the family.
 *
 * <p>It has dice of its own, so that looking takes time but changes nothing else of what happens to the person.
 */
final class TracingStory {

    /** Whose dice these are. */
    static final int TOPIC = 79;

    private static final int FEW = 7;
    private static final int SOME = 11;
    private static final int MANY = 15;
    private static final int WITH_PHOTO_PER_MILLE = 400;
    private static final int HIT_PER_MILLE = 60;

    private final PersonProfile person;
    private final Said said;
    private final PersonId file;
    private final Dice dice;
    private final Journal journal;
    private final String number;
    private final NoticeId notice;
    private boolean shown;
    private boolean comparedDna;
    private int leads;

    TracingStory(PersonProfile person, Said said, PersonId file, Dice dice, Journal journal) {
        this.person = person;
        this.said = said;
        this.file = file;
        this.dice = dice;
        this.journal = journal;
        this.number = file.value().substring("person-".length());
        this.notice = new NoticeId("notice-" + number);
    }

    /**
     * Looks for somebody whom nobody knows, and finds nobody yet.
     *
     * @param events how many events there are to tell of the stay: who stays longer is looked for longer
     */
    void looksForName(int events) {
        open(TracingAim.IDENTITY);
        if (events > FEW) {
            publish();
            askPolice();
        }
        if (events > SOME) {
            compareDna(DnaResult.NO_MATCH);
            LeadId lead = lead(LeadSource.OTHER_STATION, "外站来函称曾见过相似的人");
            look(new RuleOutLead(file, lead, Words.note("经当面核对，不是同一人"), journal.now()), 30);
        }
        if (events > MANY) {
            escalate(EscalationLevel.PREFECTURE, "逾期未查明身份");
            if (dice.perMille(300)) {
                escalate(EscalationLevel.PROVINCE, "全市协查无果");
            }
        }
    }

    /** Looks for the family of somebody, up to the day on which a relative answers. */
    void looksForFamily(boolean known) {
        open(known ? TracingAim.FAMILY : TracingAim.IDENTITY);
        if (!known) {
            publish();
        }
        lead(known ? LeadSource.INTERVIEW : LeadSource.NOTICE_RESPONSE, "有人来电，说得出小名与身上特征");
        if (!known) {
            compareDna(DnaResult.MATCH);
        }
    }

    /** The relative is who she says she is; with that, it is over. Who is known by now is shown to nobody any more. */
    void found(KinId relative, boolean known) {
        if (shown && !known) {
            look(new WithdrawNotice(file, notice, Words.note("亲属已找到"), journal.now()), 1);
        }
        List<Evidence> proof = comparedDna
                ? List.of(new Evidence(EvidenceKind.DNA_MATCH, Words.text("DNA比对意见")))
                : List.of(
                        new Evidence(EvidenceKind.OTHER_DOCUMENT, Words.text("居民户口簿")),
                        new Evidence(EvidenceKind.RELATIVE_STATEMENT, Words.text("亲属书面陈述")));
        look(new VerifyKin(file, relative, proof, journal.now()), 5);
        journal.decided(new CloseTracing(file, TracingOutcome.REUNITED, Words.note("亲属当面相认"), journal.now()), 5, dice);
    }

    private void open(TracingAim aim) {
        String why = aim == TracingAim.IDENTITY ? "身份不明" : "查找亲属";
        look(new OpenTracing(file, aim, Words.note(why), journal.now()), 1);
        CheckOutcome outcome = dice.perMille(HIT_PER_MILLE) ? CheckOutcome.HIT : CheckOutcome.NO_HIT;
        look(
                new RunQuickCheck(
                        file,
                        EnumSet.of(QuickCheckSource.NATIONAL_RESCUE_SYSTEM, QuickCheckSource.FINGERPRINTS),
                        outcome,
                        outcome == CheckOutcome.HIT ? Words.note("他站有相似登记，待核") : null,
                        journal.now()),
                4);
        if (person.dialect() != null) {
            lead(LeadSource.DIALECT, "口音似" + person.dialect().region().zh());
        }
    }

    private void publish() {
        PhotoId photo = null;
        if (dice.perMille(WITH_PHOTO_PER_MILLE)) {
            photo = new PhotoId("photo-" + number);
            journal.decided(new ApproveNoticePhoto(file, photo, Words.note("正面照一张"), journal.now()), 3, dice);
        }
        Set<NoticeChannel> channels = dice.perMille(500)
                ? EnumSet.of(NoticeChannel.NATIONAL_TRACING_SITE)
                : EnumSet.of(NoticeChannel.NATIONAL_TRACING_SITE, NoticeChannel.SOCIAL_MEDIA);
        look(new PublishNotice(file, notice, text(photo), channels, journal.now()), 20);
        shown = true;
    }

    private NoticeText text(@Nullable PhotoId photo) {
        String marks = person.marks().stream()
                .filter(mark -> mark.kind() != Mark.Kind.INJURY)
                .map(mark -> mark.text().zh())
                .collect(Collectors.joining("；"));
        return new NoticeText(
                person.nickname() == null ? null : Words.text(person.nickname()),
                said.sex(),
                said.byAppearance().birth(),
                marks.isEmpty() ? null : Words.note(marks),
                person.dialect() == null
                        ? null
                        : Words.note(person.dialect().region().zh()),
                null,
                person.arrival(),
                null,
                photo,
                new ShortText("救助管理站寻亲热线"));
    }

    private void askPolice() {
        look(new RequestPoliceCheck(file, new ShortText("属地派出所"), null, journal.now()), dice.between(20, 70));
        look(new RecordPoliceAnswer(file, CheckOutcome.NO_HIT, null, journal.now()), 5);
    }

    private void compareDna(DnaResult result) {
        look(new RequestDna(file, new ShortText("市公安局刑侦部门"), journal.now()), dice.between(10, 50));
        look(new RecordDnaSample(file, Words.text("样本" + number), journal.now()), dice.between(80, 240));
        comparedDna = true;
        look(new RecordDnaResult(file, result, null, journal.now()), 10);
    }

    private LeadId lead(LeadSource source, String words) {
        LeadId id = new LeadId("lead-" + number + "x" + leads++);
        look(new RecordLead(file, id, source, Words.note(words), null, journal.now()), dice.between(5, 40));
        return id;
    }

    private void escalate(EscalationLevel level, String why) {
        look(new EscalateTracing(file, level, Words.note(why), journal.now()), dice.between(30, 200));
    }

    private void look(Command command, int hours) {
        journal.looked(command, hours, dice);
    }
}
