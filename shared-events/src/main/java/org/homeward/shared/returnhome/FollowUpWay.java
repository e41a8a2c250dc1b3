package org.homeward.shared.returnhome;

/** How somebody looked whether it holds. */
public enum FollowUpWay {
    VISIT,
    TELEPHONE,
    /** A body at home looked, and told us. */
    LOCAL_BODY
}
