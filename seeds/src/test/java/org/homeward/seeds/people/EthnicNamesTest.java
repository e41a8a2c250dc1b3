package org.homeward.seeds.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EthnicNamesTest {
    private final EthnicNames names = new EthnicNames(ChineseNames.load());

    @ParameterizedTest
    @EnumSource(names = {"UYGHUR", "KAZAKH", "YI"})
    void names_of_two_parts_are_joined_by_the_middle_dot_of_the_register(Ethnicity ethnicity) {
        PersonName name = names.draw(Dice.of(1, 1, 1), ethnicity, Sex.MALE, 1980);
        assertThat(name.surname()).isEmpty();
        assertThat(name.full()).matches("[\\u4e00-\\u9fff]+\u00b7[\\u4e00-\\u9fff]+");
    }

    @ParameterizedTest
    @EnumSource(names = {"HAN", "HUI", "MANCHU", "ZHUANG", "MIAO", "KOREAN"})
    void the_others_have_a_surname_and_a_given_name(Ethnicity ethnicity) {
        PersonName name = names.draw(Dice.of(1, 1, 1), ethnicity, Sex.FEMALE, 1980);
        assertThat(name.surname()).isNotEmpty();
        assertThat(name.given()).isNotEmpty();
    }

    @Test
    void peoples_live_where_they_live() {
        assertThat(share("65", Ethnicity.UYGHUR)).isBetween(0.43, 0.47);
        assertThat(share("54", Ethnicity.TIBETAN)).isBetween(0.84, 0.88);
        assertThat(share("41", Ethnicity.HAN)).isGreaterThan(0.98);
    }

    private double share(String province, Ethnicity ethnicity) {
        Dice dice = Dice.of(2, 2, 2);
        return IntStream.range(0, 20_000)
                        .filter(i -> names.ethnicity(dice, province) == ethnicity)
                        .count()
                / 20_000.0;
    }
}
