package org.homeward.ui.prints;

import java.util.List;

/**
 * A paper of one table, with every value as it is printed: what is said on the left, what is true of it on the right, and
 * below who signs.
 *
 * @param letterhead who issues it
 * @param title      what it is
 * @param number     its number, or that of what it is about
 * @param facts      what it says, in order
 * @param signatures who signs it
 */
public record Sheet(Letterhead letterhead, Phrase title, String number, List<Fact> facts, List<Phrase> signatures) {

    /**
     * One line of the table.
     *
     * @param label what it is about
     * @param value what is true of it
     */
    public record Fact(Phrase label, Phrase value) {}

    static Fact fact(String zh, String en, Phrase value) {
        return new Fact(new Phrase(zh, en), value);
    }
}
