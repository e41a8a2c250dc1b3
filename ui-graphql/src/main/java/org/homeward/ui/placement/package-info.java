/** Queries about foster families. */
@NullMarked
package org.homeward.ui.placement;

import org.jspecify.annotations.NullMarked;
