/** Tests of how names are folded, read and heard. */
@NullMarked
package org.homeward.query.names;

import org.jspecify.annotations.NullMarked;
