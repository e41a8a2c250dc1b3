/** What each account read in emergencies, folded. */
@NullMarked
package org.homeward.query.access;

import org.jspecify.annotations.NullMarked;
