/** Takes out of every answer what its viewer may not see unasked. */
@NullMarked
package org.homeward.query.masks;

import org.jspecify.annotations.NullMarked;
