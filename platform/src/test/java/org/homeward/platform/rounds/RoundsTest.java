package org.homeward.platform.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What the program does by itself leaves most of the time to those who wait for an answer. */
class RoundsTest {

    @Test
    void the_rest_is_four_times_as_long_as_the_work_and_ten_seconds_at_the_most() {
        assertThat(Rounds.restAfter(Duration.ofMillis(20))).isEqualTo(Duration.ofMillis(80));
        assertThat(Rounds.restAfter(Duration.ofMillis(2_500))).isEqualTo(Duration.ofSeconds(10));
        assertThat(Rounds.restAfter(Duration.ofMinutes(1)))
                .as("work that waited for something else")
                .isEqualTo(Duration.ofSeconds(10));
    }
}
