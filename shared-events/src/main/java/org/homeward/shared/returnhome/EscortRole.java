package org.homeward.shared.returnhome;

/** As what somebody travels with a person. */
public enum EscortRole {
    STATION_STAFF,
    MEDICAL,
    POLICE,
    CIVIL_AFFAIRS,
    SOCIAL_WORKER,
    VOLUNTEER
}
