package org.homeward.shared.tracing;

import org.homeward.shared.kernel.InvalidValue;
import org.homeward.shared.kernel.Personal;
import org.homeward.shared.kernel.ShortText;

/**
 * Somebody whom a comparison of faces proposes: a candidate to look into or to rule out, never a proof.
 *
 * @param reference  where the candidate can be found again
 * @param similarity as the comparing system gave it, in hundredths
 */
public record FaceCandidate(Personal<ShortText> reference, int similarity) {

    private static final int WHOLE = 100;

    /**
     * Checks the similarity.
     *
     * @throws InvalidValue when it is not from 0 to 100
     */
    public FaceCandidate {
        if (similarity < 0 || similarity > WHOLE) {
            throw new InvalidValue(InvalidValue.Reason.OUT_OF_RANGE, "0 to 100");
        }
    }
}
