/**
 * The keys that seal personal data: three a person, wrapped by a master key, kept apart from the events.
 * Destroying a person's keys is what erases that person.
 */
@NullMarked
package org.homeward.platform.vault;

import org.jspecify.annotations.NullMarked;
