package org.homeward.shared.intake;

/** How a person came to the station. */
public enum Channel {
    SELF,
    POLICE,
    URBAN_MANAGEMENT,
    HOSPITAL,
    PUBLIC,
    PATROL,
    OTHER_STATION,
    PARTNER
}
