package org.homeward.shared.missing;

/** How the search for somebody ended without any station. */
public enum FoundElsewhere {
    HOME_AGAIN,
    FOUND_BY_POLICE,
    FOUND_BY_OTHERS,
    DEAD,
    NO_LONGER_LOOKED_FOR
}
