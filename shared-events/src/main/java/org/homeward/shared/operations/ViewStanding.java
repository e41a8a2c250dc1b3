package org.homeward.shared.operations;

import org.homeward.shared.kernel.MessageName;

/**
 * Where a view stands.
 *
 * @param view          its name
 * @param state         what is done with it
 * @param position      the place in the order of all events up to which it is folded, -1 before the first
 * @param behind        how many places it is behind the newest event
 * @param secondsBehind for how many seconds it has not been at the newest event
 * @param percentBuilt  how much of a rebuild is done, 0 to 100; 100 when none is under way
 */
@MessageName("operations.view-standing")
public record ViewStanding(
        String view, ViewState state, long position, long behind, long secondsBehind, int percentBuilt) {}
