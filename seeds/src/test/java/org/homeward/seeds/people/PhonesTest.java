package org.homeward.seeds.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PhonesTest {
    @Test
    void a_number_has_the_shape_of_a_mobile_number_in_the_block_of_access_codes() {
        assertThat(Phones.number(0)).isEqualTo("17900000000");
        assertThat(Phones.number(9_999_999)).isEqualTo("17909999999").matches("1[3-9][0-9]{9}");
    }

    @Test
    void a_serial_outside_is_refused() {
        assertThatThrownBy(() -> Phones.number(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Phones.number(10_000_000)).isInstanceOf(IllegalArgumentException.class);
    }
}
