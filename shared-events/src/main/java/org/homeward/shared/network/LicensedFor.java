package org.homeward.shared.network;

/** What a facility is licensed to offer. */
public enum LicensedFor {
    STATION_STAY,
    ENTRUSTED_CARE,
    CHILD_RESIDENTIAL_CARE,
    TEMPORARY_GUARDIANSHIP,
    FOSTER_SUPERVISION,
    ELDER_CARE,
    PSYCHIATRIC_CARE,
    ADULT_RESIDENTIAL_CARE,
    HOSPITAL_CARE
}
