package org.homeward.shared.network;

/** How far a request of one station to another is. All but the first are ends. */
public enum RequestState {
    SENT,
    ANSWERED,
    DECLINED,
    WITHDRAWN,
    EXPIRED
}
