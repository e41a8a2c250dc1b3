package org.homeward.shared.kernel;

/** What a member of staff is there for; each account has exactly one. */
public enum Role {
    STATION_STAFF,
    TRACING_OFFICER,
    ESCORT,
    PATROL,
    CHILD_WELFARE_OFFICER,
    SUPERVISOR,
    AUDITOR,
    ADMINISTRATOR,
    PARTNER,
    /** The program itself, in what follows from nobody's wish but from the passing of time. No account has it. */
    SYSTEM
}
