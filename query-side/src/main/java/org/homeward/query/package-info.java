/** The query side: views by journey, and the program that keeps them where programs are apart. */
@NullMarked
package org.homeward.query;

import org.jspecify.annotations.NullMarked;
