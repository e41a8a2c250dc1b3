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

    /** Whether help was asked for, and nobody has decided yet whether it is given. */
    public boolean isRequested() {
        return switch (this) {
            case REQUESTED, SCREENING -> true;
            case MEDICAL_DIVERTED,
                    POLICE_REFERRED,
                    DECLINED,
                    WITHDRAWN,
                    REGISTERED,
                    IN_STATION,
                    IN_HOSPITAL,
                    DEPARTING,
                    DEPARTED,
                    TERMINATED,
                    DECEASED -> false;
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
