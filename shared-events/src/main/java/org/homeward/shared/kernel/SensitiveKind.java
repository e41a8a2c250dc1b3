package org.homeward.shared.kernel;

/** What sort of fact about a person is hidden from everybody until somebody says what they need it for. */
public enum SensitiveKind {
    /** The number of an identity document. */
    ID_NUMBER,
    /** How to reach somebody. */
    PHONE,
    /** Where somebody is, lives or goes, closer than the county. */
    PLACE,
    /** What was seen or said of somebody's health. */
    HEALTH,
    /** Harm that was done or is feared, and by whom. */
    PROTECTION,
    /** Who told, brought or looks for somebody. */
    REPORTER
}
