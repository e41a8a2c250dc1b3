/** Canaries: each class but Sound breaks one rule of the house. */
@NullMarked
package org.homeward.rules.canary.platform.messages;

import org.jspecify.annotations.NullMarked;
