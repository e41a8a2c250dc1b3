/** Tests of what is hidden in answers. */
@NullMarked
package org.homeward.query.masks;

import org.jspecify.annotations.NullMarked;
