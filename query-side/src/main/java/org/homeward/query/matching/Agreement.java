package org.homeward.query.matching;

/** How well the two sides agree in a field. */
public enum Agreement {
    SAME,
    CLOSE,
    DIFFERENT
}
