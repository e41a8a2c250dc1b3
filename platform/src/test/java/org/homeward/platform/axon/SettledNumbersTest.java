package org.homeward.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** A number is settled once all who were writing when it had been seen have ended, and not a moment earlier. */
class SettledNumbersTest {

    @Test
    void everything_seen_is_settled_while_nobody_writes() {
        assertThat(SettledNumbers.NONE.after(7, Set.of()).upTo()).isEqualTo(7);
    }

    @Test
    void nothing_more_is_settled_while_one_of_those_who_wrote_then_still_does() {
        SettledNumbers numbers = SettledNumbers.NONE
                .after(7, Set.of())
                .after(9, Set.of("a", "b"))
                .after(12, Set.of("b", "c"));
        assertThat(numbers.upTo()).isEqualTo(7);
    }

    @Test
    void those_who_began_later_hold_up_only_what_was_seen_later() {
        SettledNumbers numbers = SettledNumbers.NONE
                .after(9, Set.of("a", "b"))
                .after(12, Set.of("b", "c"))
                .after(15, Set.of("c"));
        assertThat(numbers.upTo()).isEqualTo(9);
        assertThat(numbers.after(16, Set.of("d")).upTo()).isEqualTo(15);
    }

    @Test
    void numbers_that_begin_anew_are_not_taken_for_settled() {
        assertThat(SettledNumbers.NONE.after(9, Set.of()).after(1, Set.of()).upTo())
                .isEqualTo(1);
    }
}
