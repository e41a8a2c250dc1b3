package org.homeward.shared.proof;

import java.time.Instant;
import org.homeward.shared.kernel.MessageName;

/**
 * What the tree over all events was at one time, signed: whoever keeps it elsewhere can tell later whether anything up to there
 * was changed. It tells nothing of what the events say.
 *
 * @param size      how many events the tree has
 * @param lastIndex the number of the last of them in the order of all events
 * @param root      the root of the tree, SHA-256, in base64
 * @param at        when it was signed
 * @param key       the public key of who signed, Ed25519, in base64
 * @param signature over all of the above, in base64
 */
@MessageName("proof.signed-head")
public record SignedHead(long size, long lastIndex, String root, Instant at, String key, String signature) {}
