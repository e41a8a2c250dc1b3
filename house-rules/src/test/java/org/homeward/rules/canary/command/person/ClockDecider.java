package org.homeward.rules.canary.command.person;

import java.time.Clock;
import java.time.Instant;

final class ClockDecider {

    private final Clock clock;

    ClockDecider(Clock clock) {
        this.clock = clock;
    }

    Instant decide() {
        return clock.instant();
    }
}
