package org.homeward.shared.kernel;

/** Sex as recorded on the file; unknown until somebody knows. */
public enum Sex {
    FEMALE,
    MALE,
    UNKNOWN
}
