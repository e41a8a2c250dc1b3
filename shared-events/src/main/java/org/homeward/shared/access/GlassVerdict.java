package org.homeward.shared.access;

/** What a supervisor thinks of an emergency afterwards. */
public enum GlassVerdict {
    /** There was an emergency, and the file was needed. */
    JUSTIFIED,
    /** There was none, or the file was not needed; it is out of reach again at once. */
    NOT_JUSTIFIED
}
