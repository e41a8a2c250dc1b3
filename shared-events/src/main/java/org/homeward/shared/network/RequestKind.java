package org.homeward.shared.network;

/** What one station asks another to do about somebody. */
public enum RequestKind {
    /** To find out who somebody is, or whether the family lives there (核实). */
    VERIFY,
    /** To take somebody over (接收). */
    RECEIVE,
    /** To accompany somebody on a part of the way (中转接力). */
    RELAY,
    /** To come and fetch somebody (接回). */
    FETCH;

    /** Whether it is sent, answered and taken back only by what happens on the person's way home. */
    public boolean belongsToJourney() {
        return switch (this) {
            case VERIFY -> false;
            case RECEIVE, RELAY, FETCH -> true;
        };
    }
}
