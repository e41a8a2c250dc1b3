package org.homeward.shared.network;

/** Who may sleep in a zone, by age. */
public enum AgeRule {
    CHILD,
    ADULT,
    ANY
}
