package org.homeward.query.matching;

import java.util.List;

/**
 * A name, read once so that it can be compared many times.
 *
 * @param joined    all letters, folded
 * @param letters   each letter
 * @param words     what stood between spaces and dots
 * @param sounds    for each syllable the ways to read it, the likeliest first
 * @param heard     the same as somebody with an accent hears it
 * @param chinese   whether it has the shape of a Chinese name: up to three characters in one word, four after a surname of two
 * @param surname   how many of its letters are the surname, 0 when it has none
 * @param full      whether it is meant to be a full name, so that another full name speaks against it
 * @param core      the letter of a nickname that comes from the name, -1 when it is no such nickname
 * @param nicknames whose letter that may be
 */
record ReadName(
        String joined,
        List<String> letters,
        List<String> words,
        List<List<String>> sounds,
        List<List<String>> heard,
        boolean chinese,
        int surname,
        boolean full,
        int core,
        Nickname nicknames) {

    /** From which part of the name a nickname is made. */
    enum Nickname {
        NONE,
        OF_GIVEN,
        OF_SURNAME,
        OF_EITHER;

        boolean mayBeOfGiven() {
            return this == OF_GIVEN || this == OF_EITHER;
        }

        boolean mayBeOfSurname() {
            return this == OF_SURNAME || this == OF_EITHER;
        }
    }

    int length() {
        return letters.size();
    }

    boolean hasCore() {
        return core >= 0;
    }

    /** How many letters the given name has. */
    int given() {
        return letters.size() - surname;
    }

    /** The sound of the letters in a stretch, each in its likeliest way, as it is heard. */
    String heard(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int at = from; at < to; at++) {
            text.append(heard.get(at).getFirst());
        }
        return text.toString();
    }

    /** The sound of the letters in a stretch, each in its likeliest way. */
    String sound(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int at = from; at < to; at++) {
            text.append(sounds.get(at).getFirst());
        }
        return text.toString();
    }
}
