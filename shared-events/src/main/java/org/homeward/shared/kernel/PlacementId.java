package org.homeward.shared.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a placement, written {@code placement-…}. */
public record PlacementId(@JsonValue String value) {

    /**
     * Reads an id strictly.
     *
     * @throws InvalidValue when the text is not {@code placement-} followed by 6 to 40 lower-case letters and digits
     */
    @JsonCreator
    public PlacementId {
        IdText.strict("placement", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
