package org.homeward.shared.missing;

/** In which way two values compare, so that a person can follow what the score rests on. */
public enum MatchHow {
    SAME
}
