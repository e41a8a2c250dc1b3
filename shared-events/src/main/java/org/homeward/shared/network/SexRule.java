package org.homeward.shared.network;

/** Who may sleep in a zone, by sex. */
public enum SexRule {
    FEMALE,
    MALE,
    ANY
}
