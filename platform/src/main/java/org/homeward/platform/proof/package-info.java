/**
 * Proof that nothing that was stored has been changed since: a Merkle tree over all events in their one order, whose head is
 * signed from time to time and can be kept elsewhere. What is hashed is what is stored, sealed; destroyed keys change nothing.
 */
@NullMarked
package org.homeward.platform.proof;

import org.jspecify.annotations.NullMarked;
