/** Decides on access in an emergency (紧急查阅): who opens a file out of reach, and who says afterwards whether that was right. */
@NullMarked
package org.homeward.command.access;

import org.jspecify.annotations.NullMarked;
