package org.homeward.query.matching;

import java.time.LocalDate;
import org.homeward.shared.kernel.Birth;
import org.jspecify.annotations.Nullable;

/**
 * A height with what must be known to compare it. That of a child says nothing once the child has grown.
 *
 * @param cm         centimetres
 * @param grown      whether the person grew no more when it was taken
 * @param measuredOn when it was taken or is remembered from, when known
 */
public record Height(int cm, boolean grown, @Nullable LocalDate measuredOn) {

    private static final int GROWN_FROM_AGE = 18;
    /** Where no age is known: hardly any child is taller. */
    private static final int GROWN_FROM_CM = 150;

    /** A height of somebody born then, taken on a day. */
    static Height of(int cm, @Nullable Birth birth, @Nullable LocalDate day) {
        boolean grown = (birth == null || day == null) ? cm >= GROWN_FROM_CM : birth.youngestOn(day) >= GROWN_FROM_AGE;
        return new Height(cm, grown, day);
    }
}
