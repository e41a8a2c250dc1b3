/** Sign-in: local accounts, sessions, and who is looking. */
@NullMarked
package org.homeward.ui.access;

import org.jspecify.annotations.NullMarked;
