/** Tests of the keys of persons and of what closes them. */
@NullMarked
package org.homeward.platform.vault;

import org.jspecify.annotations.NullMarked;
