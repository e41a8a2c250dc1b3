/** Shows deadlines: the rule behind each in words, and whether it is one of law. */
@NullMarked
package org.homeward.ui.deadline;

import org.jspecify.annotations.NullMarked;
