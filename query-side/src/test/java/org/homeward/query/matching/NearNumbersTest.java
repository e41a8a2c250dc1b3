package org.homeward.query.matching;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.homeward.shared.kernel.InvalidValue;
import org.homeward.shared.person.IdentityNumber;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nobody can feel their way to an identity number: one that is nearly right is not even taken, as its check digit does not fit.
 * So a number finds whom it belongs to, whole, or nobody.
 */
class NearNumbersTest {

    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "130102197003079974", "110105194912310021"})
    void a_number_with_one_place_other_or_two_neighbours_swapped_is_not_taken(String written) {
        String number = written.substring(0, 17) + IdentityNumber.checkDigit(written);
        for (int place = 0; place < number.length(); place++) {
            for (char other : "0123456789X".toCharArray()) {
                if (other != number.charAt(place)) {
                    refused(number.substring(0, place) + other + number.substring(place + 1));
                }
            }
        }
        for (int place = 1; place < number.length(); place++) {
            if (number.charAt(place - 1) != number.charAt(place)) {
                refused(number.substring(0, place - 1)
                        + number.charAt(place)
                        + number.charAt(place - 1)
                        + number.substring(place + 1));
            }
        }
    }

    private static void refused(String number) {
        assertThatThrownBy(() -> new IdentityNumber(number)).as(number).isInstanceOf(InvalidValue.class);
    }
}
