package org.homeward.shared.missing;

import java.time.LocalDate;
import org.homeward.shared.kernel.Note;
import org.homeward.shared.person.DivisionCode;
import org.jspecify.annotations.Nullable;

/**
 * How somebody got lost.
 *
 * @param on    the day they were last seen, when known
 * @param place where that was, as closely as known
 * @param cause why, as the family tells it
 * @param story what else the family tells
 */
public record Separation(
        @Nullable LocalDate on,
        @Nullable DivisionCode place,
        SeparationCause cause,
        @Nullable Note story) {

    @Override
    public String toString() {
        return "Separation[hidden]";
    }
}
