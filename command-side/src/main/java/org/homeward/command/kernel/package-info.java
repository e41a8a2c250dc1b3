/** What every decision is given besides the state: who asks, when, and which limits hold. */
@NullMarked
package org.homeward.command.kernel;

import org.jspecify.annotations.NullMarked;
