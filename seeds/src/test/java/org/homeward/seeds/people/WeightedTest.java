package org.homeward.seeds.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WeightedTest {
    @Test
    void weighted_values_come_as_often_as_their_weight_says_and_never_with_weight_zero() {
        Weighted<Integer> weighted = Weighted.of(List.of(0, 1, 3), weight -> weight);
        Dice dice = Dice.of(5, 5, 5);
        List<Integer> drawn =
                IntStream.range(0, 40_000).mapToObj(i -> weighted.draw(dice)).toList();
        assertThat(drawn).doesNotContain(0);
        assertThat(drawn.stream().filter(value -> value == 3).count()).isBetween(29_500L, 30_500L);
    }

    @Test
    void ranked_values_fall_with_the_rank_and_all_of_them_occur() {
        Weighted<Integer> weighted =
                Weighted.ranked(IntStream.range(0, 30).boxed().toList());
        Dice dice = Dice.of(6, 6, 6);
        int[] counts = new int[30];
        IntStream.range(0, 60_000).forEach(i -> counts[weighted.draw(dice)]++);
        assertThat(counts[0]).isGreaterThan(2 * counts[10]);
        assertThat(counts[10]).isGreaterThan(counts[29]);
        assertThat(counts[29]).isPositive();
    }

    @Test
    void nothing_to_draw_from_is_refused() {
        assertThatThrownBy(() -> Weighted.of(List.of(0), weight -> weight))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
