/** Queries about reports of missing people. */
@NullMarked
package org.homeward.ui.missing;

import org.jspecify.annotations.NullMarked;
