package org.homeward.query.caseload;

/** How a name answers to a typed text, the closest first. */
enum Likeness {
    EXACT(16, 100),
    PREFIX(15, 70),
    FRAGMENT(14, 60),
    PINYIN_WHOLE(13, 80),
    PINYIN_PREFIX(12, 50),
    PINYIN_FRAGMENT(11, 40),
    WORDS(10, 60),
    INITIALS_WHOLE(9, 0),
    INITIALS_PREFIX(8, 0),
    INITIALS_FRAGMENT(7, 0),
    HOMOPHONE_WHOLE(6, 80),
    HOMOPHONE_PREFIX(5, 50),
    HOMOPHONE_FRAGMENT(4, 40),
    OTHER_READING(3, 60),
    ACCENT(2, 60),
    PART_OF_TYPED(1, 50);

    private final float rank;
    private final float evidence;

    Likeness(float rank, float evidence) {
        this.rank = rank;
        this.evidence = evidence;
    }

    /** The score by which a list is ordered. */
    float rank() {
        return rank;
    }

    /** How much it says for the same person, from 0 for nothing to 100 for the same name. */
    float evidence() {
        return evidence;
    }
}
