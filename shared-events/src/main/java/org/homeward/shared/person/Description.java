package org.homeward.shared.person;

import java.util.List;
import org.homeward.shared.kernel.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * What can be told of a person without knowing who they are, in words that can be compared.
 *
 * @param heightCm height in centimetres, from 30 to 250
 * @param marks    what the body bears, at most 20
 * @param speech   the region whose dialect the person speaks, as an administrative division: a province, a prefecture
 *     or a county
 */
public record Description(
        @Nullable Integer heightCm,
        List<Mark> marks,
        @Nullable DivisionCode speech) {

    /** What is known when nobody has looked yet. */
    public static final Description NONE = new Description(null, List.of(), null);

    private static final int SHORTEST = 30;
    private static final int TALLEST = 250;
    private static final int MOST_MARKS = 20;

    /**
     * Checks the figures.
     *
     * @throws InvalidValue when the height is no person's or there are too many marks
     */
    public Description {
        marks = List.copyOf(marks);
        if (heightCm != null && (heightCm < SHORTEST || heightCm > TALLEST)) {
            throw new InvalidValue(InvalidValue.Reason.OUT_OF_RANGE, "a height from 30 to 250 cm");
        }
        if (marks.size() > MOST_MARKS) {
            throw new InvalidValue(InvalidValue.Reason.TOO_LONG, "at most 20 marks");
        }
    }

    @Override
    public String toString() {
        return "Description[hidden]";
    }
}
