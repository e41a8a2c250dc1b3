/** Facilities, their zones and beds as they stand, and what stations ask each other. */
@NullMarked
package org.homeward.query.network;

import org.jspecify.annotations.NullMarked;
