package org.homeward.query.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedNameTest {

    @ParameterizedTest
    @CsvSource({
        "ＺＨＡＮＧ　Ｗei, zhangwei",
        "張偉, 张伟",
        "葉問, 叶问",
        "Müller, muller",
        "Łódź, lodz",
        "Straße, strasse",
        "买买提·艾合买提, 买买提艾合买提",
        "买买提•艾合买提, 买买提艾合买提",
        "O'Neil-Smith, oneilsmith",
        "Шевченко, шевченко"
    })
    void spellings_of_one_name_are_alike(String name, String folded) {
        assertThat(FoldedName.of(name).joined()).isEqualTo(folded);
    }

    @Test
    void words_stay_apart() {
        assertThat(FoldedName.of(" Wei  ZHANG·伟 ").words()).containsExactly("wei", "zhang", "伟");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "*", "?:[]", "\uD800", "\u0000\u200B", "·"})
    void what_is_no_letter_leaves_nothing(String text) {
        assertThat(FoldedName.of(text).isEmpty()).isTrue();
    }

    @Test
    void a_text_longer_than_any_name_is_told_from_its_beginning() {
        assertThat(FoldedName.of("张".repeat(FoldedName.LONGEST)).isTooLong()).isFalse();
        assertThat(FoldedName.of("张".repeat(FoldedName.LONGEST + 1)).isTooLong())
                .isTrue();
        assertThat(FoldedName.of("z".repeat(64 << 10)).isTooLong()).isTrue();
    }
}
