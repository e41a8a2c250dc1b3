package org.homeward.shared.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a station, institution or home, and its stream, written {@code facility-…}. */
public record FacilityId(@JsonValue String value) {

    /**
     * Reads an id strictly.
     *
     * @throws InvalidValue when the text is not {@code facility-} followed by 6 to 40 lower-case letters and digits
     */
    @JsonCreator
    public FacilityId {
        IdText.strict("facility", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
