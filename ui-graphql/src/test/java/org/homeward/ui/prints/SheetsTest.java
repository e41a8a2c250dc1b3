package org.homeward.ui.prints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.ui.prints.Dossiers.MARK;
import static org.homeward.ui.prints.Dossiers.known;
import static org.homeward.ui.prints.Dossiers.station;
import static org.homeward.ui.prints.Dossiers.stay;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.homeward.shared.dossier.JourneyFile;
import org.homeward.shared.dossier.JourneyFile.Stop;
import org.homeward.shared.dossier.JourneyFile.Team;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.dossier.TracingFile.DnaComparison;
import org.homeward.shared.dossier.TracingFile.Notice;
import org.homeward.shared.dossier.TracingFile.PoliceCheck;
import org.homeward.shared.kernel.FacilityId;
import org.homeward.shared.kernel.JourneyId;
import org.homeward.shared.kernel.KinId;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.kernel.NoticeId;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.Sex;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.person.DivisionCode;
import org.homeward.shared.returnhome.Escort;
import org.homeward.shared.returnhome.EscortRole;
import org.homeward.shared.returnhome.Handover;
import org.homeward.shared.returnhome.JourneyMode;
import org.homeward.shared.returnhome.JourneyStage;
import org.homeward.shared.returnhome.Medicines;
import org.homeward.shared.returnhome.Reception;
import org.homeward.shared.tracing.DnaStep;
import org.homeward.shared.tracing.NoticeChannel;
import org.homeward.shared.tracing.NoticeText;
import org.junit.jupiter.api.Test;

/** The papers of tracing and of the return home say what the file says, and a public one nothing else. */
class SheetsTest {

    private static final Prints PRINTS = new Prints(PrintFonts.shipped());
    private static final Instant THEN = Instant.parse("2026-03-05T06:20:00Z");
    private static final FacilityId HERE = new FacilityId("facility-haihe00001");
    private static final FacilityId THERE = new FacilityId("facility-athome001");

    private static String read(Sheet sheet) {
        return Paper.read(PRINTS.render(sheet, MARK)).text();
    }

    private static RecipientFile file() {
        return Dossiers.file(known("吉克小满"), stay());
    }

    @Test
    void a_tracing_notice_says_what_was_published_and_nothing_else_of_the_file() {
        NoticeText text = new NoticeText(
                text("小满"),
                Sex.FEMALE,
                null,
                note("左眉有疤"),
                note("四川口音"),
                null,
                LocalDate.of(2026, 3, 4),
                new DivisionCode("120100"),
                null,
                new ShortText("寻亲热线"));
        Notice notice = new Notice(
                file().personId(),
                new NoticeId("notice-example1"),
                text,
                Set.of(NoticeChannel.LOCAL_MEDIA),
                THEN,
                null,
                null);

        String paper = read(TracingSheets.notice(notice, station(), ZoneOffset.ofHours(8)));

        assertThat(paper).contains("寻亲公告", "小满", "左眉有疤", "四川口音", "寻亲热线", "2026年3月4日");
        assertThat(paper)
                .doesNotContain("吉克小满", "13955550177", file().personId().value());
        assertThat(PrintedValues.personal(file().identity().idNumber(), number -> Phrase.of(number.value())))
                .satisfies(number -> assertThat(paper).doesNotContain(number.zh()));
    }

    @Test
    void the_police_are_asked_by_letter_who_somebody_is_and_for_dna() {
        PoliceCheck check = new PoliceCheck(new ShortText("河东分局"), new ShortText("协查 12 号"), THEN, null, null, null);
        DnaComparison dna =
                new DnaComparison(new ShortText("刑侦支队"), DnaStep.REQUESTED, THEN, null, null, null, null, null);

        assertThat(read(TracingSheets.policeRequest(file(), check, station(), ZoneOffset.ofHours(8))))
                .contains("协查函", "河东分局", "协查12号", "吉克小满", "请协助查询");
        assertThat(read(TracingSheets.dnaRequest(file(), dna, station(), ZoneOffset.ofHours(8))))
                .contains("DNA采集申请", "刑侦支队", "吉克小满", "打拐DNA");
    }

    @Test
    void a_relative_who_must_be_kept_away_is_marked_on_the_form_that_verifies_kinship() {
        RecipientFile.Kin mother = file().kin().getFirst();
        RecipientFile.Kin husband = file().kin().getLast();

        assertThat(read(TracingSheets.kinVerification(file(), mother, station())))
                .contains("亲属核实表", "吉克阿牛", "母亲", "自称，待核实")
                .doesNotContain("不得交接");
        assertThat(read(TracingSheets.kinVerification(file(), husband, station())))
                .contains("沈立强", "不得交接");
    }

    @Test
    void an_escort_order_says_who_goes_with_whom_and_to_whom() {
        String paper = read(sheets(List.of()).escortOrder(station()));

        assertThat(paper).contains("护送任务单", "吉克小满", "护送返乡", "洛阳市救助管理站", "赵强（站内工作人员）13800000000", "G1701");
    }

    @Test
    void a_handover_is_printed_to_be_signed_and_as_it_was_signed() {
        Handover signed =
                new Handover(text("王站长"), text("豫A-1"), true, true, true, true, Medicines.HANDED_OVER, note("降压药一盒"));

        assertThat(read(sheets(List.of()).handover(station())))
                .contains("交接单", "海河市救助管理站", "洛阳市救助管理站", "□已随交")
                .doesNotContain("王站长");
        assertThat(read(sheets(List.of(new JourneyFile.Paper(0, null, signed, THEN)))
                        .handover(station())))
                .contains("王站长", "豫A-1", "已移交", "降压药一盒", "2026年3月5日14:20");
    }

    @Test
    void what_is_erased_is_a_dash() {
        PoliceCheck check = new PoliceCheck(new ShortText("河东分局"), null, THEN, null, null, null);
        Sheet sheet = TracingSheets.policeRequest(
                Dossiers.file(known("吉克小满"), stay()), check, station(), ZoneOffset.ofHours(8));
        assertThat(sheet.number()).isEqualTo(file().personId().value());
        Handover erased = new Handover(
                Personal.erased(), Personal.erased(), true, true, true, true, Medicines.NONE_NEEDED, Personal.erased());
        assertThat(read(sheets(List.of(new JourneyFile.Paper(0, new KinId("kin-mother01"), erased, THEN)))
                        .handover(station())))
                .contains("—");
    }

    private static JourneySheets sheets(List<JourneyFile.Paper> papers) {
        JourneyFile journey = new JourneyFile(
                file().personId(),
                new JourneyId("journey-example1"),
                JourneyMode.ESCORT,
                JourneyStage.APPROVED,
                HERE,
                HERE,
                new DivisionCode("410300"),
                List.of(new Stop(THERE, null, null, Reception.CONFIRMED, null, null, null, null, null)),
                0,
                note("送返"),
                null,
                THEN,
                null,
                List.of(),
                List.of(new Team(
                        0, List.of(new Escort(text("赵强"), EscortRole.STATION_STAFF, Sex.MALE, text("13800000000"))))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                text("G1701"),
                null,
                null,
                null,
                List.of(),
                papers,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
        return new JourneySheets(file(), journey, SheetsTest::place, ZoneOffset.ofHours(8));
    }

    private static Phrase place(FacilityId id) {
        return Phrase.of(id.equals(THERE) ? "洛阳市救助管理站" : "海河市救助管理站");
    }

    private static Personal<ShortText> text(String words) {
        return Personal.of(new ShortText(words));
    }

    private static Personal<Note> note(String words) {
        return Personal.of(new Note(words));
    }
}
