/** Reports of missing people: who looks for whom, since when, and whom of those on file each of them may be. */
@NullMarked
package org.homeward.shared.missing;

import org.jspecify.annotations.NullMarked;
