package org.homeward.shared.network;

/** How far a roving mission is. That its last day has passed is told by the calendar and by none of these. */
public enum MissionState {
    /** The hub asked the host. */
    PROPOSED,
    /** The host agreed. */
    AGREED,
    /** The host did not want it. */
    DECLINED,
    /** One of the two called it off before the team was there. */
    CALLED_OFF,
    /** The team is there. */
    STARTED,
    /** One of the two ended it before its last day was over. */
    ENDED
}
