/** Lets tests of the query side invent histories with the deciders of the stay. */
@NullMarked
package org.homeward.command.intake;

import org.jspecify.annotations.NullMarked;
