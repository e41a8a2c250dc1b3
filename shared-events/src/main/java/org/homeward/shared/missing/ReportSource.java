package org.homeward.shared.missing;

/** Who brought the report. */
public enum ReportSource {
    FAMILY,
    POLICE,
    STATION,
    COMMUNITY,
    VOLUNTEERS,
    PUBLIC
}
