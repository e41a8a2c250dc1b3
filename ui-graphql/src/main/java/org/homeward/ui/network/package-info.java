/** Queries and live updates about facilities, beds, and what stations ask each other. */
@NullMarked
package org.homeward.ui.network;

import org.jspecify.annotations.NullMarked;
