package org.homeward.seeds.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdCardsTest {
    @ParameterizedTest
    @CsvSource({"11010519491231002, X", "44052418800101001, 4"})
    void the_examples_of_the_standard_have_the_published_check_digit(String body, char expected) {
        assertThat(IdCards.checkDigit(body)).isEqualTo(expected);
    }

    @Test
    void a_number_carries_place_birth_date_and_sex_and_stays_in_the_kept_sequence() {
        LocalDate birth = LocalDate.of(1980, 2, 29);
        assertThat(IdCards.number("120104", birth, Sex.MALE, false)).startsWith("12010419800229997");
        assertThat(IdCards.number("120104", birth, Sex.MALE, true)).startsWith("12010419800229999");
        assertThat(IdCards.number("120104", birth, Sex.FEMALE, false)).startsWith("12010419800229996");
        assertThat(IdCards.number("120104", birth, Sex.FEMALE, true)).startsWith("12010419800229998");
    }

    @ParameterizedTest
    @CsvSource({
        "11010519491231002X, true",
        "110105194912310021, false",
        "110105194902300024, false",
        "11010519491231002x, false",
        "1101051949123100, false"
    })
    void a_wrong_digit_date_or_length_is_noticed(String number, boolean expected) {
        assertThat(IdCards.isWellFormed(number)).isEqualTo(expected);
    }

    @Test
    void every_changed_digit_changes_the_check_digit() {
        String body = "12010419800229997";
        for (int at = 0; at < body.length(); at++) {
            char other = body.charAt(at) == '9' ? '0' : (char) (body.charAt(at) + 1);
            String changed = body.substring(0, at) + other + body.substring(at + 1);
            assertThat(IdCards.checkDigit(changed)).isNotEqualTo(IdCards.checkDigit(body));
        }
    }

    @Test
    void a_body_of_another_length_is_refused() {
        assertThatThrownBy(() -> IdCards.checkDigit("123")).isInstanceOf(IllegalArgumentException.class);
    }
}
