package org.homeward.seeds.people;

/**
 * A fixed random order of the numbers from 0 to size - 1 of which any element can be had without the others.
 * A small Feistel network over the next even number of bits; values beyond the size are walked on until one fits.
 */
final class Shuffle {
    private static final int ROUNDS = 4;

    private final long size;
    private final int halfBits;
    private final long mask;
    private final long seed;

    Shuffle(long size, long seed) {
        this.size = size;
        this.seed = seed;
        halfBits = (65 - Long.numberOfLeadingZeros(size - 1)) / 2;
        mask = (1L << halfBits) - 1;
    }

    /** The element at that position; two positions never have the same element. */
    long at(long position) {
        if (position < 0 || position >= size) {
            throw new IndexOutOfBoundsException("No position " + position + " in " + size);
        }
        long value = position;
        do {
            value = scramble(value);
        } while (value >= size);
        return value;
    }

    private long scramble(long value) {
        long left = value >>> halfBits;
        long right = value & mask;
        for (int round = 0; round < ROUNDS; round++) {
            long next = left ^ (Dice.of(seed, right, round).next() & mask);
            left = right;
            right = next;
        }
        return left << halfBits | right;
    }
}
