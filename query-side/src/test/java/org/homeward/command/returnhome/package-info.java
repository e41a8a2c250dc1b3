/** Lets tests of the query side invent histories with the deciders of the journey home. */
@NullMarked
package org.homeward.command.returnhome;

import org.jspecify.annotations.NullMarked;
