/** Folds foster families (寄养家庭) and answers what is asked about them. */
@NullMarked
package org.homeward.query.placement;

import org.jspecify.annotations.NullMarked;
