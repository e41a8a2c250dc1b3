/** Foster families of an invented world: what the deciders of the program keep to themselves. */
@NullMarked
package org.homeward.command.placement;

import org.jspecify.annotations.NullMarked;
