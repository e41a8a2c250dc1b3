package org.homeward.ui.prints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.homeward.ui.prints.Dossiers.MARK;
import static org.homeward.ui.prints.Dossiers.known;
import static org.homeward.ui.prints.Dossiers.note;
import static org.homeward.ui.prints.Dossiers.station;
import static org.homeward.ui.prints.Dossiers.stay;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.homeward.shared.dossier.Custody;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.dossier.StayFile;
import org.homeward.shared.intake.Custodian;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated
class HelpRequestPrintTest {

    private static final HelpRequestPrint PRINT = new HelpRequestPrint(new Prints(PrintFonts.shipped()));

    private static Printed print(RecipientFile file) {
        return PRINT.print(file, file.stays().getLast(), station(), MARK);
    }

    private static Printed print(StayFile stay) {
        return print(Dossiers.file(known("吉克小满"), stay));
    }

    @Test
    void every_value_of_the_file_stands_on_the_form() {
        Paper paper = Paper.read(print(stay()));

        assertThat(paper.text())
                .contains(Stream.of(
                                "海河市救助管理站 Haihe Rescue Station",
                                "stay-2026b81x",
                                "person-2026a7k3",
                                "吉克小满",
                                "女 female",
                                "34 岁",
                                "1991年6月14日",
                                "中国 China",
                                "彝族",
                                Dossiers.ID_NUMBER,
                                "四川省凉山彝族自治州昭觉县新城镇",
                                "13855550123",
                                "□ 自行求助",
                                "■ 公安护送",
                                "2026年3月5日 14:20",
                                "河沿派出所",
                                "外出务工被骗，钱包及手机遗失，三天没有住处，希望联系家人返乡。",
                                "左脚扭伤，行走缓慢，血压正常。",
                                "黑色双肩包1救助机构保管 station B-0317",
                                "人民币现金 36.50 元1本人保管",
                                "母亲 mother 吉克阿牛昭觉县新城镇 13 号，13955550177",
                                "无力自行解决食宿",
                                "有明显外伤",
                                "神志清楚，能说明来历，情绪低落。",
                                "予以救助 help granted")
                        .map(Paper::squeezed)
                        .toList());
    }

    @Test
    void no_paper_tells_how_to_reach_a_relative_who_must_be_kept_away() {
        assertThat(Paper.read(print(stay())).text()).contains("沈立强不得联系").doesNotContain("13755550199");
    }

    @Test
    void it_is_a_page_of_a4_with_its_fonts_embedded() {
        Printed printed = print(stay());
        Paper paper = Paper.read(printed);

        assertThat(printed.warnings()).isEmpty();
        assertThat(paper.pages()).isOne();
        assertThat(paper.size().getWidth()).isCloseTo(PDRectangle.A4.getWidth(), within(0.5f));
        assertThat(paper.size().getHeight()).isCloseTo(PDRectangle.A4.getHeight(), within(0.5f));
        assertThat(paper.fonts()).isNotEmpty().allMatch(name -> name.matches("[A-Z]{6}\\+NotoSans.*"));
        assertThat(paper.embedded()).isEqualTo(paper.fonts().size());
        assertThat(paper.title()).isEqualTo("求助登记表");
        assertThat(printed.pdf().length).isLessThan(150_000);
    }

    @Test
    void what_was_erased_is_a_dash_and_what_nobody_knows_is_said_so() {
        String erased = Paper.read(print(Dossiers.erased())).text();
        String unknown = Paper.read(print(Dossiers.nobodyKnows())).text();

        assertThat(erased).contains("姓名Name—", "求助原因Cause—", "—2救助机构保管").doesNotContain("姓名Name不详");
        assertThat(unknown)
                .contains("姓名Name海河二号（暂用名）", "性别Sex不详unknown", "身份证号IDnumber不详", "尚未甄别")
                .contains("物品Item", "无登记nonerecorded");
    }

    @Test
    void each_page_tells_who_printed_it_when_and_what_for() {
        Paper paper = Paper.read(print(stay(note("很长的经过。".repeat(600)), null, List.of())));

        assertThat(paper.pages()).isGreaterThan(2);
        assertThat(paper.feet())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, paper.pages())
                        .mapToObj(page -> "打印人User：王值班时间Time：2026年3月5日16:00用途Purpose：存档第%d页，共%d页page/of"
                                .formatted(page, paper.pages()))
                        .toList());
        assertThat(paper.text().split("stay-2026b81x", -1)).hasSize(paper.pages() + 1);
    }

    @Test
    void nothing_of_a_long_story_or_a_long_list_is_cut_off() {
        List<String> stops =
                IntStream.range(0, 500).mapToObj("第%d站。"::formatted).toList();
        List<StayFile.Item> things = IntStream.range(0, 120)
                .mapToObj(i -> new StayFile.Item(Dossiers.line("物件" + i), 1, Custodian.PERSON, null, Custody.NOT_KEPT))
                .toList();

        String text = Paper.read(print(stay(note(String.join("\n", stops)), null, things)))
                .text();

        assertThat(text)
                .contains(stops)
                .contains(IntStream.range(0, 120).mapToObj("物件%d1本人"::formatted).toList());
    }

    @Test
    void an_endless_word_breaks_instead_of_running_off_the_page() {
        String word = "x".repeat(190);

        Paper paper = Paper.read(print(Dossiers.file(known(word), stay())));

        assertThat(paper.text()).contains(word);
        assertThat(paper.rightmost()).isLessThan(paper.size().getWidth() - 30);
    }

    @Test
    void the_same_form_printed_at_the_same_time_is_the_same_file_whoever_else_prints() {
        byte[] alone = print(stay()).pdf();

        List<byte[]> together = IntStream.range(0, 16)
                .parallel()
                .mapToObj(i -> i % 2 == 0
                        ? print(stay()).pdf()
                        : print(Dossiers.nobodyKnows()).pdf())
                .toList();

        assertThat(IntStream.range(0, 16).filter(i -> i % 2 == 0).mapToObj(together::get))
                .allSatisfy(pdf -> assertThat(pdf).isEqualTo(alone));
    }

    /** Processor time: the machine that runs the tests does other things too. */
    @Test
    void once_warm_a_print_takes_less_than_half_a_second() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        LongStream nanoseconds = IntStream.range(0, 20).mapToLong(i -> {
            long start = threads.getCurrentThreadCpuTime();
            print(stay());
            return threads.getCurrentThreadCpuTime() - start;
        });

        assertThat(Duration.ofNanos(nanoseconds.sorted().skip(10).findFirst().orElseThrow()))
                .isLessThan(Duration.ofMillis(500));
    }
}
