/** Tests of what is told of foster families. */
@NullMarked
package org.homeward.query.placement;

import org.jspecify.annotations.NullMarked;
