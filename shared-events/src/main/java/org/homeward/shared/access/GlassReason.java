package org.homeward.shared.access;

/** Why somebody cannot wait until whoever looks after a person is reached. */
public enum GlassReason {
    /** The person needs a doctor now. */
    MEDICAL_EMERGENCY,
    /** A child is in danger now. */
    CHILD_IN_DANGER,
    /** The person is missing, or has run away, and is looked for now. */
    MISSING_NOW,
    /** The person stands at the desk, and the file lies at another station that nobody reaches. */
    STANDS_AT_THE_DESK,
    /** Police or a court asks about the person and cannot wait. */
    AUTHORITY_ASKS
}
