package org.homeward.shared.tracing;

/** How far it is proven that somebody is a relative. */
public enum KinStanding {
    CLAIMED,
    VERIFIED,
    REJECTED
}
