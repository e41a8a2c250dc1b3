package org.homeward.seeds.people;

import java.util.List;

/**
 * A stream of pseudo-random numbers that is the same for the same seed on every machine and every Java version.
 *
 * <p>This is SplitMix64. The generators of the JDK are not used because their bounded draws are not specified, so a new
 * Java version may change them; a demo world must not change under the people who learned it. Only integers are
 * drawn, for the same reason. Not for secrets.
 */
public final class Dice {
    private static final long GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    private Dice(long state) {
        this.state = state;
    }

    /** A stream of its own for one topic of one person, so that a new draw in one topic leaves the others alone. */
    public static Dice of(long seed, long index, int topic) {
        return new Dice(mix(mix(seed + GAMMA) + index * GAMMA) + mix(topic));
    }

    /** The next 64 bits. */
    public long next() {
        state += GAMMA;
        return mix(state);
    }

    /** A number from 0 (inclusive) to the bound (exclusive). */
    public int below(int bound) {
        if (bound < 1) {
            throw new IllegalArgumentException("bound must be at least 1: " + bound);
        }
        return (int) Math.unsignedMultiplyHigh(next(), bound);
    }

    /** A number between the two, both included. */
    public int between(int low, int high) {
        return low + below(high - low + 1);
    }

    /** True that many times in a thousand. */
    public boolean perMille(int rate) {
        return below(1000) < rate;
    }

    /** One of the values, each as likely as the other. */
    public <T> T pick(List<T> values) {
        return values.get(below(values.size()));
    }

    private static long mix(long z) {
        long once = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long twice = (once ^ (once >>> 27)) * 0x94D049BB133111EBL;
        return twice ^ (twice >>> 31);
    }
}
