/** The language in which the rules are told: given what happened, when something is asked, then this or why not. */
@NullMarked
package org.homeward.command.story;

import org.jspecify.annotations.NullMarked;
