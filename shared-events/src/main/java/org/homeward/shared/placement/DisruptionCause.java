package org.homeward.shared.placement;

/** Why a placement broke down. */
public enum DisruptionCause {
    RAN_AWAY,
    CARER_GAVE_UP,
    CARER_UNABLE,
    CONFLICT,
    MALTREATMENT,
    FACILITY_FAILED,
    OTHER
}
