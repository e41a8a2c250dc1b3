package org.homeward.shared.tracing;

/** What a person is compared with at once after being taken in. */
public enum QuickCheckSource {
    NATIONAL_RESCUE_SYSTEM,
    FINGERPRINTS,
    PHYSICAL_FEATURES,
    MISSING_REPORTS
}
