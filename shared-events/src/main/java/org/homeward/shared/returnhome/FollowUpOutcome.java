package org.homeward.shared.returnhome;

/** What a look after a person who came home found. */
public enum FollowUpOutcome {
    WELL,
    NEEDS_HELP,
    NOT_REACHED,
    /** Wandering again. */
    WANDERING_AGAIN,
    /** No longer with those who received the person. */
    SEPARATED_AGAIN,
    /** The person wishes no more calls. */
    WISHES_NO_CONTACT;

    /** Whether the return did not hold. */
    public boolean isBroken() {
        return this == WANDERING_AGAIN || this == SEPARATED_AGAIN;
    }

    /** Whether nobody looks again after it. */
    public boolean isLast() {
        return isBroken() || this == WISHES_NO_CONTACT;
    }
}
