/**
 * How messages are named, signed, serialised, sealed and chained, the same on both sides of the bus.
 */
@NullMarked
package org.homeward.platform.messages;

import org.jspecify.annotations.NullMarked;
