/** The language of proof: that what was recorded is what is there. */
@NullMarked
package org.homeward.shared.proof;

import org.jspecify.annotations.NullMarked;
