/** Family tracing: finding out who somebody is, who is looking for them, and whether a claimed relative is one. */
@NullMarked
package org.homeward.shared.tracing;

import org.jspecify.annotations.NullMarked;
