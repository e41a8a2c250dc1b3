package org.homeward.shared.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names one person's file and its stream, written {@code person-…}. */
public record PersonId(@JsonValue String value) {

    /**
     * Reads an id strictly.
     *
     * @throws InvalidValue when the text is not {@code person-} followed by 6 to 40 lower-case letters and digits
     */
    @JsonCreator
    public PersonId {
        IdText.strict("person", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
