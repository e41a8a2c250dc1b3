/**
 * The language of placement (安置): where somebody lives who cannot go home yet, from the proposal to the end, the settlement
 * of those whom nobody can identify, and the families that foster children.
 */
@NullMarked
package org.homeward.shared.placement;

import org.jspecify.annotations.NullMarked;
