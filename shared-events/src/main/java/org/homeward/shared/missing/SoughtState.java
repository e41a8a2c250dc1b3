package org.homeward.shared.missing;

/** How far the search for one person of a report is. */
public enum SoughtState {
    LOOKED_FOR,
    /** Somebody on file is held to be the person. */
    MATCHED,
    /** That is proven. */
    VERIFIED,
    REUNITED,
    FOUND_ELSEWHERE
}
