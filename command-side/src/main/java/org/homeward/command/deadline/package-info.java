/**
 * Decides on deadlines (时限): what is owed to a person until when, as it follows from every fact of every journey. A rule
 * with a time is a {@link org.homeward.command.deadline.DeadlineClock}.
 */
@NullMarked
package org.homeward.command.deadline;

import org.jspecify.annotations.NullMarked;
