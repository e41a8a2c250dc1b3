package org.homeward.query.platform;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Lets those who ask go before those who build: while questions come, whoever builds rests after each piece of work, so
 * that a desk notices little of a rebuild. Nobody who asks ever waits here.
 */
final class Courtesy {

    private static final long LATELY_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    /** So long a rest for a piece of work that took one. */
    private static final int REST = 3;

    private final LongSupplier clock;
    private volatile long lastAsked;

    /** With the clock of the machine. */
    Courtesy() {
        this(System::nanoTime);
    }

    /** With a clock that counts nanoseconds from anywhere. */
    Courtesy(LongSupplier clock) {
        this.clock = clock;
        this.lastAsked = clock.getAsLong() - LATELY_NANOS;
    }

    /** Somebody asks something. */
    void asked() {
        lastAsked = clock.getAsLong();
    }

    long now() {
        return clock.getAsLong();
    }

    /** How many nanoseconds to rest after work that began at an instant of the clock; none when nobody asked lately. */
    long restAfter(long began) {
        long now = clock.getAsLong();
        return now - lastAsked < LATELY_NANOS ? REST * (now - began) : 0;
    }

    /** Rests as long as it is due. */
    void rest(long began) {
        try {
            TimeUnit.NANOSECONDS.sleep(restAfter(began));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
