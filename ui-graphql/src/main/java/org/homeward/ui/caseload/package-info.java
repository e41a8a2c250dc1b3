/** Queries about many people. */
@NullMarked
package org.homeward.ui.caseload;

import org.jspecify.annotations.NullMarked;
