package org.homeward.platform.proof;

import org.homeward.shared.proof.SignedHead;

/** Rows that were signed are no longer there, or no longer what they were. */
public final class ProofBroken extends RuntimeException {

    private static final long serialVersionUID = 1;

    ProofBroken(Ledger ledger, SignedHead head) {
        super("The %s no longer fit the head over %d of them that was signed at %s"
                .formatted(ledger.things(), head.size(), head.at()));
    }
}
