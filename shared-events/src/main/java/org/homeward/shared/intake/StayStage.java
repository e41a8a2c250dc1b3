package org.homeward.shared.intake;

/** Where an episode of aid stands. */
public enum StayStage {
    REQUESTED,
    SCREENING,
    MEDICAL_DIVERTED,
    POLICE_REFERRED,
    DECLINED,
    WITHDRAWN,
    REGISTERED,
    IN_STATION,
    IN_HOSPITAL,
    DEPARTING,
    DEPARTED,
    TERMINATED,
    DECEASED;

    /** Whether the episode goes on. A person can have one open episode at a time, anywhere. */
    public boolean isOpen() {
        return switch (this) {
            case REQUESTED, SCREENING, MEDICAL_DIVERTED, REGISTERED, IN_STATION, IN_HOSPITAL, DEPARTING -> true;
            case POLICE_REFERRED, DECLINED, WITHDRAWN, DEPARTED, TERMINATED, DECEASED -> false;
        };
    }

    /** Whether the person was registered and has not left: the stay itself. */
    public boolean isStay() {
        return switch (this) {
            case REGISTERED, IN_STATION, IN_HOSPITAL, DEPARTING -> true;
            default -> false;
        };
    }
}
