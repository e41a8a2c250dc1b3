package org.homeward.shared.person;

/** How far a person's identity is proven. */
public enum IdentityState {
    PROVISIONAL,
    IDENTIFIED,
    VERIFIED
}
