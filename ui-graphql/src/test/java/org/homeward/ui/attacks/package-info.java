/** What somebody who means ill may try, row by row, on the running program and on what has a hole there. */
@NullMarked
package org.homeward.ui.attacks;

import org.jspecify.annotations.NullMarked;
