package org.homeward.shared.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class AmberAtTest {

    private static final Instant START = Instant.parse("2026-03-03T02:00:00Z");

    @Test
    void three_quarters_of_a_day_are_eighteen_hours() {
        Instant amber = new AmberAt(75).between(START, Instant.parse("2026-03-04T02:00:00Z"));

        assertThat(amber).isEqualTo(Instant.parse("2026-03-03T20:00:00Z"));
    }

    @Test
    void it_lies_within_the_limit_however_short() {
        Instant due = START.plusNanos(1);

        assertThat(new AmberAt(99).between(START, due)).isBetween(START, due);
    }

    @Test
    void a_limit_that_ends_before_it_starts_is_refused() {
        AmberAt amber = new AmberAt(75);

        assertThatIllegalArgumentException().isThrownBy(() -> amber.between(START, START.minusSeconds(1)));
    }

    @Test
    void nothing_and_everything_are_no_share() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AmberAt(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new AmberAt(100));
    }
}
