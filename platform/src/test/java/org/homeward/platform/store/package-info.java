/** Tests of how a program comes to its keys. */
@NullMarked
package org.homeward.platform.store;

import org.jspecify.annotations.NullMarked;
