/** What proves that nothing was changed, for auditors. */
@NullMarked
package org.homeward.ui.proof;

import org.jspecify.annotations.NullMarked;
