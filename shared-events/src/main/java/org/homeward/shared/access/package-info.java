/** The language of access in an emergency (紧急查阅): a file that is out of reach is opened, and a supervisor reviews it. */
@NullMarked
package org.homeward.shared.access;

import org.jspecify.annotations.NullMarked;
