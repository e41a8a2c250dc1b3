package org.homeward.shared.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One line of at most 200 characters: a name, a title, an address. */
public record ShortText(@JsonValue String value) {

    /** The greatest number of characters. */
    public static final int LONGEST = 200;

    /**
     * Takes the text as typed, without the spaces round it.
     *
     * @throws InvalidValue when it is empty, too long or holds a control character
     */
    @JsonCreator
    public ShortText {
        value = FreeText.line(value, LONGEST);
    }

    @Override
    public String toString() {
        return value;
    }
}
