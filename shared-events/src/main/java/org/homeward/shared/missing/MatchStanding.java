package org.homeward.shared.missing;

/** What was decided about somebody on file and somebody who is looked for. */
public enum MatchStanding {
    /** Nobody decided yet. */
    POTENTIAL,
    CONFIRMED,
    REJECTED,
    VERIFIED,
    REUNITED
}
