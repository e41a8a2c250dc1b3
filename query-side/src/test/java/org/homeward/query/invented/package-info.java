/** Invented histories: random commands that the deciders of the program accepted. */
@NullMarked
package org.homeward.query.invented;

import org.jspecify.annotations.NullMarked;
