package org.homeward.shared.intake;

/** Who signed a paper. */
public enum Signatory {
    RECIPIENT,
    STAFF,
    COLLECTOR,
    WITNESS,
    GUARDIAN
}
