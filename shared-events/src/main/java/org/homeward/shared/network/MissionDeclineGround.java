package org.homeward.shared.network;

/** Why a station does not want a roving team. Chosen and not written, so that nothing is said of anybody. */
public enum MissionDeclineGround {
    /** These days do not suit. */
    OTHER_DAYS,
    /** There is nobody to look after the team, or no room. */
    NO_CAPACITY,
    /** There is nobody there whose family or identity is looked for. */
    NOBODY_TO_TRACE,
    /** Something else. */
    OTHER
}
