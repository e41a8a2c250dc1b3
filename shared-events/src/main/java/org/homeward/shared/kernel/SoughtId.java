package org.homeward.shared.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names somebody who is looked for in a report, written {@code sought-…}. */
public record SoughtId(@JsonValue String value) {

    /**
     * Reads an id strictly.
     *
     * @throws InvalidValue when the text is not {@code sought-} followed by 6 to 40 lower-case letters and digits
     */
    @JsonCreator
    public SoughtId {
        IdText.strict("sought", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
