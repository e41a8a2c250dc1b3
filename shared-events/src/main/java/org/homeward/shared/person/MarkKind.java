package org.homeward.shared.person;

/** What sort of mark a body bears. */
public enum MarkKind {
    SCAR,
    MOLE,
    TATTOO,
    BIRTHMARK,
    BURN,
    MISSING_PART,
    DEFORMITY,
    DENTAL,
    PIERCING,
    OTHER
}
