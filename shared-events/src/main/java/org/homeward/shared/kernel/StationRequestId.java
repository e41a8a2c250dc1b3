package org.homeward.shared.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a request of one station to another, written {@code request-…}. */
public record StationRequestId(@JsonValue String value) {

    /**
     * Reads an id strictly.
     *
     * @throws InvalidValue when the text is not {@code request-} followed by 6 to 40 lower-case letters and digits
     */
    @JsonCreator
    public StationRequestId {
        IdText.strict("request", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
