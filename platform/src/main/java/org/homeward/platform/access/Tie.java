package org.homeward.platform.access;

/** How somebody has to do with whom an operation is about, besides working somewhere. */
public enum Tie {
    /** Not at all. */
    NONE,
    /** Travels with them: the journey is entrusted to the account, and is not over. */
    ASSIGNED,
    /** Brought them in: opened the file, or opens it by this. */
    BROUGHT_IN
}
