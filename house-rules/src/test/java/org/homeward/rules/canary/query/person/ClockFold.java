package org.homeward.rules.canary.query.person;

import java.time.Clock;
import java.time.Instant;

final class ClockFold {

    Instant evolve(Clock clock) {
        return clock.instant();
    }
}
