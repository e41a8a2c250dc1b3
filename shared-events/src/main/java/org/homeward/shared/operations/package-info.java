/** The language of those who keep the program running: where views stand, what is held, what to try again. */
@NullMarked
package org.homeward.shared.operations;

import org.jspecify.annotations.NullMarked;
