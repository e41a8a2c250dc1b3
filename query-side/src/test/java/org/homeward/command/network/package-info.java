/** Lets tests of the query side invent histories with the deciders of the network. */
@NullMarked
package org.homeward.command.network;

import org.jspecify.annotations.NullMarked;
