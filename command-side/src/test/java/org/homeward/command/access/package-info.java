/** Stories of files that are read in an emergency. */
@NullMarked
package org.homeward.command.access;

import org.jspecify.annotations.NullMarked;
