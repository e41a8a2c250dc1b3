package org.homeward.shared.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A paragraph or more, of at most 4,000 characters: a reason, a description, what somebody said. */
public record Note(@JsonValue String value) {

    /** The greatest number of characters. */
    public static final int LONGEST = 4_000;

    /**
     * Takes the text as typed, without the spaces round it.
     *
     * @throws InvalidValue when it is empty, too long or holds a control character other than a line break or tab
     */
    @JsonCreator
    public Note {
        value = FreeText.lines(value, LONGEST);
    }

    @Override
    public String toString() {
        return value;
    }
}
