/** The GraphQL edge: binds mutations to commands, shapes answers and errors, sets the limits. */
@NullMarked
package org.homeward.ui.platform;

import org.jspecify.annotations.NullMarked;
