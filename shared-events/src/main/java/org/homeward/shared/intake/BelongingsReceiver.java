package org.homeward.shared.intake;

/** Who is given what the station kept. */
public enum BelongingsReceiver {
    RECIPIENT,
    KIN,
    POLICE,
    OTHER_BODY
}
