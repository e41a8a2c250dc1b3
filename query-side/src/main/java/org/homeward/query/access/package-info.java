/** Who read what in an emergency, and whether that is open now. */
@NullMarked
package org.homeward.query.access;

import org.jspecify.annotations.NullMarked;
