package org.homeward.shared.network;

/** What a zone is for. */
public enum ZonePurpose {
    GENERAL,
    MOTHER_AND_CHILD,
    OBSERVATION,
    INFIRMARY,
    ACCESSIBLE
}
