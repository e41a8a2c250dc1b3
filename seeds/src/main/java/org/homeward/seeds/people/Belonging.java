package org.homeward.seeds.people;

import org.homeward.seeds.world.Wording;

/**
 * Something a person carried on arrival.
 *
 * @param yuan amount in whole yuan for money, 0 for everything else
 */
public record Belonging(Kind kind, Wording text, int yuan) {

    /** What sort of thing it is. */
    public enum Kind {
        MONEY,
        DOCUMENT,
        MEDICINE,
        ITEM
    }
}
