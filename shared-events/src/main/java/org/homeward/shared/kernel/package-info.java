/**
 * What every journey's language is made of: ids, personal data, the two times, refusals and names of messages.
 * Nothing here knows a framework.
 */
@NullMarked
package org.homeward.shared.kernel;

import org.jspecify.annotations.NullMarked;
