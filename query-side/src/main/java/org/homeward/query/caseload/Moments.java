package org.homeward.query.caseload;

import java.time.Instant;

/** Instants as numbers that keep their order: nanoseconds from 1970, as far as a long reaches (1677 to 2262). */
final class Moments {

    private static final long NANOS = 1_000_000_000L;
    private static final long FURTHEST = Long.MAX_VALUE / NANOS - 1;

    private Moments() {}

    static long nanos(Instant instant) {
        long seconds = instant.getEpochSecond();
        if (seconds > FURTHEST) {
            return FURTHEST * NANOS;
        }
        return seconds < -FURTHEST ? -FURTHEST * NANOS : seconds * NANOS + instant.getNano();
    }
}
