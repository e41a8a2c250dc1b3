package org.homeward.query.matching;

/** What is asked of those in an index, of whom somebody is compared with each. */
enum Question {
    /** Somebody is looked for: who was found? */
    WHO_WAS_FOUND,
    /** Somebody was found: who is looked for? */
    WHO_IS_LOOKED_FOR,
    /** Somebody was found: who else that was found is the same? */
    WHO_IS_THE_SAME
}
