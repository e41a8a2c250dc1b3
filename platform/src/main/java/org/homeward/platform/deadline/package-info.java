/**
 * Looks every minute whose deadlines have run out, and has that written down. No timer is kept anywhere: what is owed stands
 * in the events, so that a program that was away loses none.
 */
@NullMarked
package org.homeward.platform.deadline;

import org.jspecify.annotations.NullMarked;
