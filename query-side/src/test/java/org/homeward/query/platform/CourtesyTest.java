package org.homeward.query.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Who builds lets those who ask go first, and loses no time when nobody asks. */
class CourtesyTest {

    private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 1);
    private final Courtesy courtesy = new Courtesy(clock::get);

    @Test
    void who_builds_while_nobody_asks_does_not_rest() {
        assertThat(courtesy.restAfter(clock.getAndAdd(100))).isZero();
    }

    @Test
    void who_builds_while_somebody_asks_rests_longer_than_it_worked() {
        courtesy.asked();

        assertThat(courtesy.restAfter(clock.getAndAdd(100))).isGreaterThan(100);
    }

    @Test
    void who_builds_goes_on_at_full_speed_once_nobody_has_asked_for_a_while() {
        courtesy.asked();
        clock.addAndGet(TimeUnit.SECONDS.toNanos(1));

        assertThat(courtesy.restAfter(clock.getAndAdd(100))).isZero();
    }
}
