package org.homeward.seeds.people;

import org.homeward.seeds.world.Wording;

/** Something on the body by which a person can be recognised, with its place. */
public record Mark(Kind kind, Wording text) {

    /** What sort of mark it is. */
    public enum Kind {
        SCAR,
        MOLE,
        TATTOO,
        BIRTHMARK,
        INJURY,
        DEFORMITY,
        MISSING_PART,
        FEATURE
    }
}
