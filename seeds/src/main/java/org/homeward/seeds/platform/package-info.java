/** Loads the demo world through the bus, as any other sender would, and goes on where it was interrupted. */
@NullMarked
package org.homeward.seeds.platform;

import org.jspecify.annotations.NullMarked;
