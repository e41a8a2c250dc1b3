package org.homeward.seeds.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShuffleTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 1_000, 4_097})
    void a_shuffle_has_every_number_exactly_once(long size) {
        Shuffle shuffle = new Shuffle(size, 11);
        assertThat(LongStream.range(0, size).map(shuffle::at).sorted().toArray())
                .containsExactly(LongStream.range(0, size).toArray());
    }

    @Test
    void a_position_outside_is_refused() {
        Shuffle shuffle = new Shuffle(10, 11);
        assertThatThrownBy(() -> shuffle.at(10)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> shuffle.at(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
