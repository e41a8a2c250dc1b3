package org.homeward.seeds.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.homeward.seeds.world.Divisions;
import org.junit.jupiter.api.Test;

class DialectsTest {
    private final Dialects dialects = Dialects.load();

    @Test
    void every_province_has_a_dialect_with_two_or_three_sayings() {
        assertThat(Divisions.load().provinces())
                .allSatisfy(province -> assertThat(
                                dialects.of(province.provinceDigits()).sayings())
                        .hasSizeBetween(2, 3)
                        .allSatisfy(saying -> assertThat(saying.en()).isNotBlank()));
        assertThat(dialects.all()).hasSize(34);
    }

    @Test
    void an_unknown_province_is_refused() {
        assertThatThrownBy(() -> dialects.of("99")).isInstanceOf(IllegalArgumentException.class);
    }
}
