package org.homeward.shared.operations;

/** What is done with a view. */
public enum ViewState {
    /** It is about to begin. */
    STARTING,
    /** There is no copy that can be trusted; files are folded from their streams, lists are not whole. */
    BUILDING,
    /** It is followed and answers. */
    LIVE,
    /** It is followed and answers, while another copy is built beside it. */
    REBUILDING,
    /** Nothing is done with it any more. */
    STOPPED
}
