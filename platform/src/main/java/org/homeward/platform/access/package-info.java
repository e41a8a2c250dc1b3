/** Who may do and see what. One policy for commands, queries, fields, prints and live updates. */
@NullMarked
package org.homeward.platform.access;

import org.jspecify.annotations.NullMarked;
