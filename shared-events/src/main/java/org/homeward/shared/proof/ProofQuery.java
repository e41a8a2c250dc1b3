package org.homeward.shared.proof;

import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.Question;
import org.homeward.shared.kernel.Viewer;

/** What auditors ask, to hold the program to what it recorded. */
public sealed interface ProofQuery extends Question {

    /**
     * The newest heads that were signed; answered by {@link SignedHead}s, the newest first.
     *
     * @param first how many at most, 1 to 100
     */
    @MessageName("proof.find-heads")
    record FindSignedHeads(Viewer viewer, int first) implements ProofQuery {}

    /**
     * That one fact was stored when the newest head was signed; answered by an {@link EventProof}.
     *
     * @param stream   the id of the stream
     * @param sequence the place of the fact in it, from 0
     */
    @MessageName("proof.of-fact")
    record ProveFact(Viewer viewer, String stream, long sequence) implements ProofQuery {}
}
