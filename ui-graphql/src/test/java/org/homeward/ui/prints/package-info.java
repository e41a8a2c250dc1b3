/** Tests of the printed papers: they read the finished PDF. */
@NullMarked
package org.homeward.ui.prints;

import org.jspecify.annotations.NullMarked;
