package org.homeward.shared.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a group of beds under one rule of sex and age, and its stream, written {@code zone-…}. */
public record BedZoneId(@JsonValue String value) {

    /**
     * Reads an id strictly.
     *
     * @throws InvalidValue when the text is not {@code zone-} followed by 6 to 40 lower-case letters and digits
     */
    @JsonCreator
    public BedZoneId {
        IdText.strict("zone", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
