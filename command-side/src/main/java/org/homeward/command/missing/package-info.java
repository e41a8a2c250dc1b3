/** Reports of missing people: pure decisions, and the stream of each report. */
@NullMarked
package org.homeward.command.missing;

import org.jspecify.annotations.NullMarked;
