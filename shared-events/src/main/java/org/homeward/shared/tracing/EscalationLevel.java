package org.homeward.shared.tracing;

/** How far up a case went that a station could not resolve, from the nearest level to the farthest. */
public enum EscalationLevel {
    PREFECTURE,
    PROVINCE,
    MINISTRY
}
