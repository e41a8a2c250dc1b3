package org.homeward.platform.proof;

import org.homeward.shared.proof.SignedHead;

/** Events that were signed are no longer there, or no longer what they were. */
public final class ProofBroken extends RuntimeException {

    private static final long serialVersionUID = 1;

    ProofBroken(SignedHead head) {
        super("The events no longer fit the head over %d of them that was signed at %s"
                .formatted(head.size(), head.at()));
    }
}
