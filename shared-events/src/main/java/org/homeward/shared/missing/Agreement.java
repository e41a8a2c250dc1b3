package org.homeward.shared.missing;

/** How well two descriptions agree in a field. */
public enum Agreement {
    SAME,
    CLOSE,
    DIFFERENT
}
