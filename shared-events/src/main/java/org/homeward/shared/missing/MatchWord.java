package org.homeward.shared.missing;

/** How far the word of a likely match came. What is decided about, or rests, is in neither. */
public enum MatchWord {
    /** Told, and nobody read it yet. */
    NEW,
    /** Told, and not decided about, whether somebody read it or not. */
    UNDECIDED
}
