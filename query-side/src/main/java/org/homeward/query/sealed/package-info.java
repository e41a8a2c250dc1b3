/** Files of an index that nobody can read without the key of this program: sealed as they are written. */
@NullMarked
package org.homeward.query.sealed;

import org.jspecify.annotations.NullMarked;
