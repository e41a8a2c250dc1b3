/** Facilities, their zones and beds as they stand: the bed board. */
@NullMarked
package org.homeward.query.network;

import org.jspecify.annotations.NullMarked;
