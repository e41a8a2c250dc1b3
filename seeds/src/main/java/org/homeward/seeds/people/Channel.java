package org.homeward.seeds.people;

/** By whom a person came to the station. */
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
