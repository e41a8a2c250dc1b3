package org.homeward.shared.kernel;

/**
 * With which of somebody's keys a personal value is sealed. Each can be withheld from a program, or destroyed, without the
 * others.
 */
public enum Compartment {
    /** Who somebody is and what became of them: whatever is not said to be anything else. */
    PERSON,
    /** What was seen or said of a body and a mind. */
    HEALTH,
    /** Who told, brought or looks for somebody. */
    REPORTER
}
