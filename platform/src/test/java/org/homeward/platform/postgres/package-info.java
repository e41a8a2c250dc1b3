/** The embedded PostgreSQL under restarts, kills and misuse. */
@NullMarked
package org.homeward.platform.postgres;

import org.jspecify.annotations.NullMarked;
