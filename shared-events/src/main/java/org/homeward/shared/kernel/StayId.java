package org.homeward.shared.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names one episode of aid, from the request to the departure, written {@code stay-…}. */
public record StayId(@JsonValue String value) {

    /**
     * Reads an id strictly.
     *
     * @throws InvalidValue when the text is not {@code stay-} followed by 6 to 40 lower-case letters and digits
     */
    @JsonCreator
    public StayId {
        IdText.strict("stay", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
