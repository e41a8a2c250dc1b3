package org.homeward.shared.person;

/** Why a file must be kept although somebody asks to have it erased. A code and no text. */
public enum HoldGround {
    /** Police or prosecutors look into something that the file may prove. */
    CRIMINAL_CASE,
    /** A court decides something for which the file is needed. */
    COURT_CASE,
    /** An authority or an auditor examines how the station worked. */
    EXAMINATION,
    /** Somebody complains, or asks for damages. */
    COMPLAINT
}
