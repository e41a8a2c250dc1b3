package org.homeward.shared.tracing;

/** Where a lead came from. */
public enum LeadSource {
    INTERVIEW,
    DIALECT,
    NOTICE_RESPONSE,
    FACE_CANDIDATE,
    DNA,
    POLICE,
    OTHER_STATION,
    MISSING_REPORT,
    PARTNER,
    OTHER
}
