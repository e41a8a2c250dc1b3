/** The reports of an invented world: in this package for the deciders, which are nobody else's business. */
@NullMarked
package org.homeward.command.missing;

import org.jspecify.annotations.NullMarked;
