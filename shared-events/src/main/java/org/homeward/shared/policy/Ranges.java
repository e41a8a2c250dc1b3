package org.homeward.shared.policy;

/** Says what was expected when a number lies outside its range. */
final class Ranges {

    private Ranges() {}

    static void require(int number, int least, int most, String what) {
        if (number < least || number > most) {
            throw new IllegalArgumentException("%s from %d to %d".formatted(what, least, most));
        }
    }
}
