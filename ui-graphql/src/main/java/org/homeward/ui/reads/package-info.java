/** Who read what about whom: kept before an answer leaves, and shown to those who look after it. */
@NullMarked
package org.homeward.ui.reads;

import org.jspecify.annotations.NullMarked;
