package org.homeward.shared.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a journey home, written {@code journey-…}. */
public record JourneyId(@JsonValue String value) {

    /**
     * Reads an id strictly.
     *
     * @throws InvalidValue when the text is not {@code journey-} followed by 6 to 40 lower-case letters and digits
     */
    @JsonCreator
    public JourneyId {
        IdText.strict("journey", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
