/** Destroys the keys of those whose erasure was decided, by following the events: no decision is forgotten in a crash. */
@NullMarked
package org.homeward.platform.erasure;

import org.jspecify.annotations.NullMarked;
