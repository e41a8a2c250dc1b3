/** Queries and live updates about facilities and beds. */
@NullMarked
package org.homeward.ui.network;

import org.jspecify.annotations.NullMarked;
