package org.homeward.shared.intake;

/** Who was told of a death. */
public enum ToldOfDeath {
    POLICE,
    HEALTH_AUTHORITY,
    KIN,
    SUPERIOR
}
