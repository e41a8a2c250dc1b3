package org.homeward.shared.proof;

import org.homeward.shared.kernel.MessageName;

/**
 * That one event was stored when a head was signed, and has not been changed since. Below 4 KB for any number of events.
 *
 * @param leaf  the hash of the event as it is stored, in base64
 * @param proof where it is in the tree
 * @param head  the tree
 */
@MessageName("proof.event-proof")
public record EventProof(String leaf, InclusionProof proof, SignedHead head) {}
