/** Opens the databases: the embedded PostgreSQL of the default, or the ones that are named by URL. */
@NullMarked
package org.homeward.platform.store;

import org.jspecify.annotations.NullMarked;
