/** The views on the real store, with invented histories and with damage. */
@NullMarked
package org.homeward.query.platform;

import org.jspecify.annotations.NullMarked;
