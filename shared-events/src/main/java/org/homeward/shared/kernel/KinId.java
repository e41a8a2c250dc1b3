package org.homeward.shared.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a relative as one person's file knows them, written {@code kin-…}. */
public record KinId(@JsonValue String value) {

    /**
     * Reads an id strictly.
     *
     * @throws InvalidValue when the text is not {@code kin-} followed by 6 to 40 lower-case letters and digits
     */
    @JsonCreator
    public KinId {
        IdText.strict("kin", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
