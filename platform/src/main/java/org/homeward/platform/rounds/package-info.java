/** Work that the program does by itself, again and again, by one program at a time. */
@NullMarked
package org.homeward.platform.rounds;

import org.jspecify.annotations.NullMarked;
