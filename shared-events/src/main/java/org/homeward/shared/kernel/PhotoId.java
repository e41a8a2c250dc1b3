package org.homeward.shared.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a photograph of a person, written {@code photo-…}. */
public record PhotoId(@JsonValue String value) {

    /**
     * Reads an id strictly.
     *
     * @throws InvalidValue when the text is not {@code photo-} followed by 6 to 40 lower-case letters and digits
     */
    @JsonCreator
    public PhotoId {
        IdText.strict("photo", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
