/** Requests of one station to another, folded and put in order. */
@NullMarked
package org.homeward.query.network;

import org.jspecify.annotations.NullMarked;
