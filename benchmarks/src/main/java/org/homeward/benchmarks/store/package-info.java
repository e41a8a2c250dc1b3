/** How fast each store that was thought of appends when every commit must be on disk, against the disk itself. */
@NullMarked
package org.homeward.benchmarks.store;

import org.jspecify.annotations.NullMarked;
