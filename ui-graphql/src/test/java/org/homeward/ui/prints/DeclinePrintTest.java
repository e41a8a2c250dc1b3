package org.homeward.ui.prints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.ui.prints.Dossiers.MARK;
import static org.homeward.ui.prints.Dossiers.decision;
import static org.homeward.ui.prints.Dossiers.known;
import static org.homeward.ui.prints.Dossiers.station;
import static org.homeward.ui.prints.Dossiers.stay;

import java.util.stream.Stream;
import org.homeward.shared.dossier.RecipientFile;
import org.homeward.shared.intake.DeclineGround;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.policy.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeclinePrintTest {

    private static final DeclinePrint PRINT = new DeclinePrint(new Prints(PrintFonts.shipped()));

    private static Paper print(RecipientFile file, DeclineDecision decision) {
        return Paper.read(PRINT.print(file, file.stays().getLast(), station(), decision, MARK));
    }

    @Test
    void every_value_of_the_decision_stands_on_the_notice() {
        DeclineDecision decision = decision(DeclineGround.ABLE_TO_PAY, "本人有固定工资收入，\n并已订好旅店。");

        Paper paper = print(Dossiers.file(known("吉克小满"), stay()), decision);

        assertThat(paper.pages()).isOne();
        assertThat(paper.title()).isEqualTo("不予救助通知书");
        assertThat(paper.text())
                .contains(Stream.of(
                                "海河市救助管理站 Haihe Rescue Station",
                                "海救不〔2026〕第 7 号",
                                "person-2026a7k3",
                                "吉克小满：",
                                "您于2026年3月5日 14:20向本站提出求助",
                                "经了解，您有能力自行解决食宿。",
                                "本人有固定工资收入，并已订好旅店。",
                                "（由出具单位填写）",
                                "2026年3月5日",
                                "海河市河沿路 18 号",
                                "022-55550188",
                                "打印人 User：王值班")
                        .map(Paper::squeezed)
                        .toList());
    }

    @Test
    void the_way_to_complain_is_named_and_left_to_the_station_to_check() {
        assertThat(print(Dossiers.file(known("吉克小满"), stay()), decision(DeclineGround.OTHER, "见上"))
                        .text())
                .contains("申请行政复议或者提起行政诉讼", "由出具单位按当地规定核对后填写", "administrativereconsideration");
    }

    @ParameterizedTest
    @EnumSource(DeclineGround.class)
    void each_ground_is_told_in_a_sentence_in_both_languages(DeclineGround ground) {
        Phrase words = Words.of(ground);

        String text = print(Dossiers.file(known("吉克小满"), stay()), decision(ground, "见上"))
                .text();

        assertThat(words.zh()).endsWith("。");
        assertThat(text).contains(Paper.squeezed(words.zh()), Paper.squeezed(words.en()));
    }

    @Test
    void the_rule_it_rests_on_is_cited_when_one_is_given() {
        DeclineDecision plain = decision(DeclineGround.OTHER, "见上");
        DeclineDecision cited = new DeclineDecision(
                plain.noticeNumber(),
                plain.ground(),
                plain.explanation(),
                plain.decidedAt(),
                new Wording("国务院令第381号第6条", "State Council Order 381, art. 6"));

        assertThat(print(Dossiers.file(known("吉克小满"), stay()), cited).text())
                .contains("国务院令第381号第6条StateCouncilOrder381,art.6")
                .doesNotContain("由出具单位填写");
    }

    @Test
    void an_erased_addressee_and_explanation_are_dashes() {
        DeclineDecision plain = decision(DeclineGround.OTHER, "见上");
        DeclineDecision erased =
                new DeclineDecision(plain.noticeNumber(), plain.ground(), Personal.erased(), plain.decidedAt(), null);

        assertThat(print(Dossiers.erased(), erased).text())
                .contains("—：您于", "说明Explanation—")
                .doesNotContain("null");
    }
}
