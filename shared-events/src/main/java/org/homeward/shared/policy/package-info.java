/**
 * The policy pack: every limit, threshold and list of codes that a jurisdiction's rules lay down, with its source,
 * and the calendar by which working days are counted. No limit is a constant anywhere else.
 */
@NullMarked
package org.homeward.shared.policy;

import org.jspecify.annotations.NullMarked;
