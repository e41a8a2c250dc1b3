/** Decides on placement (安置): where somebody lives who cannot go home yet, foster families, settlement. */
@NullMarked
package org.homeward.command.placement;

import org.jspecify.annotations.NullMarked;
