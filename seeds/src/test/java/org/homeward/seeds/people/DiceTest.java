package org.homeward.seeds.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DiceTest {
    @Test
    void the_stream_is_fixed_for_ever() {
        Dice dice = Dice.of(1, 2, 3);
        assertThat(LongStream.range(0, 3).map(i -> dice.next()))
                .containsExactly(-1718079113601660533L, -3377155714691126862L, 6563933318713520381L);
    }

    @Test
    void neighbouring_people_and_topics_have_streams_of_their_own() {
        Set<Long> firsts = new HashSet<>();
        for (long index = 0; index < 1_000; index++) {
            for (int topic = 0; topic < 20; topic++) {
                firsts.add(Dice.of(7, index, topic).next());
            }
        }
        assertThat(firsts).hasSize(20_000);
    }

    @Test
    void numbers_below_a_bound_are_even_and_stay_below_it() {
        Dice dice = Dice.of(1, 1, 1);
        int[] counts = new int[7];
        IntStream.range(0, 70_000).forEach(i -> counts[dice.below(7)]++);
        assertThat(IntStream.of(counts).boxed())
                .allSatisfy(count -> assertThat(count).isBetween(9_600, 10_400));
    }

    @Test
    void a_bound_below_one_is_refused() {
        assertThatThrownBy(() -> Dice.of(1, 1, 1).below(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
