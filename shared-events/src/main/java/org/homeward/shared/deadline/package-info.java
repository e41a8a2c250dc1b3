/**
 * The language of deadlines (时限): what is owed to a person until when, as facts in the person's own stream. The rules and
 * their amounts stand in the policy pack.
 */
@NullMarked
package org.homeward.shared.deadline;

import org.jspecify.annotations.NullMarked;
