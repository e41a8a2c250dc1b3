package org.homeward.shared.missing;

/** What the one who looks allows to be done with the report. */
public enum ReportConsent {
    /** Compare it with the people on file; nobody is proposed without it. */
    COMPARE,
    /** Show it to the stations where a fitting person stays. */
    SHARE_WITH_STATIONS,
    /** Publish it. */
    PUBLISH
}
