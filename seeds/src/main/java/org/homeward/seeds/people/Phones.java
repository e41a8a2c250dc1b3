package org.homeward.seeds.people;

/**
 * Invented mobile numbers that have the right shape and reach nobody.
 *
 * <p>They begin with 179, which China's numbering plan uses for the access codes of IP calls (17951 and the like), so
 * no mobile number can begin with it, while a form that wants eleven digits from 13 to 19 accepts it. A prefix such as 199
 * would not do: it is given out to subscribers.
 */
public final class Phones {
    private static final long FIRST = 17_900_000_000L;
    private static final int CAPACITY = 10_000_000;

    private Phones() {}

    /**
     * The number with that serial; another serial gives another number.
     *
     * @throws IllegalArgumentException for a serial below 0 or from ten million on
     */
    public static String number(long serial) {
        if (serial < 0 || serial >= CAPACITY) {
            throw new IllegalArgumentException("No phone number for serial " + serial);
        }
        // The 0 after the prefix keeps clear of the access codes themselves, which go on with 1 to 9.
        return Long.toString(FIRST + serial);
    }
}
