package org.homeward.query.platform;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.homeward.query.platform.ViewRuntime.State;

/** How far the views are: told by who builds and follows, asked by everybody else. */
final class Progress {

    private final AtomicLong built = new AtomicLong();
    private volatile State state = State.STARTING;
    private volatile long toBuild;
    private volatile long reached = -1;
    private volatile long caughtUp = System.nanoTime();

    /** Everything is being built anew. */
    void building() {
        state = State.REBUILDING;
        toBuild(0);
    }

    /** From so many events. */
    void toBuild(long events) {
        toBuild = events;
        built.set(0);
    }

    /** So many events more are built. */
    void built(int events) {
        built.addAndGet(events);
    }

    /** The views answer, and are followed from a place on. */
    void live(long place) {
        state = State.LIVE;
        reached = place;
    }

    /** Documents are written up to a place. */
    void reached(long place) {
        reached = place;
    }

    /** Nothing more waits to be followed. */
    void caughtUp() {
        caughtUp = System.nanoTime();
    }

    void stopped() {
        state = State.STOPPED;
    }

    State state() {
        return state;
    }

    long reached() {
        return reached;
    }

    long built() {
        return built.get();
    }

    long secondsSinceCaughtUp() {
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - caughtUp);
    }

    /** How much of a rebuild is done, in hundredths; 100 when nothing is being built. */
    int percentBuilt() {
        return switch (state) {
            case LIVE -> 100;
            case REBUILDING -> toBuild == 0 ? 0 : (int) Math.min(99, built.get() * 100 / toBuild);
            case STARTING, STOPPED -> 0;
        };
    }
}
