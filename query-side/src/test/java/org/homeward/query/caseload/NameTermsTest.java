package org.homeward.query.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The terms under which a name is found. */
class NameTermsTest {

    private final NameTerms terms = new NameTerms();

    @Test
    void surnames_are_read_as_surnames() {
        assertThat(terms.pinyin("单田芳")).startsWith("shan");
        assertThat(terms.pinyin("曾国强")).startsWith("zeng");
        assertThat(terms.pinyin("仇英")).startsWith("qiu");
        assertThat(terms.pinyin("解建军")).startsWith("xie");
        assertThat(terms.pinyin("欧阳建国")).isEqualTo("ouyangjianguo");
    }

    @Test
    void names_that_sound_alike_have_one_pinyin() {
        assertThat(terms.pinyin("张伟")).isEqualTo(terms.pinyin("章玮")).isEqualTo("zhangwei");
    }

    @Test
    void a_given_name_is_found_by_its_own_beginning() {
        assertThat(terms.pinyinTails("张建国")).contains("zhangjianguo", "jianguo", "guo");
        assertThat(terms.initialTails("张建国")).contains("zjg", "jg", "g");
    }

    @Test
    void pieces_are_of_letters_and_never_of_halves_of_one() {
        assertThat(NameTerms.pieces("𠮷田")).contains("𠮷", "田", "𠮷田").hasSize(3);
    }

    @Test
    void width_case_spaces_and_the_middle_dot_make_no_difference() {
        assertThat(NameTerms.folded("买买提·艾合买提")).isEqualTo(NameTerms.folded("买买提 艾合买提"));
        assertThat(NameTerms.folded("Ｓｍｉｔｈ")).isEqualTo("smith");
    }
}
