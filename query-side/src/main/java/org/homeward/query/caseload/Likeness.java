package org.homeward.query.caseload;

/** How a name answers to a typed text, the closest first. */
enum Likeness {
    EXACT(16),
    PREFIX(15),
    FRAGMENT(14),
    PINYIN_WHOLE(13),
    PINYIN_PREFIX(12),
    PINYIN_FRAGMENT(11),
    WORDS(10),
    INITIALS_WHOLE(9),
    INITIALS_PREFIX(8),
    INITIALS_FRAGMENT(7),
    HOMOPHONE_WHOLE(6),
    HOMOPHONE_PREFIX(5),
    HOMOPHONE_FRAGMENT(4),
    OTHER_READING(3);

    private final float rank;

    Likeness(float rank) {
        this.rank = rank;
    }

    /** The score by which a list is ordered. */
    float rank() {
        return rank;
    }
}
