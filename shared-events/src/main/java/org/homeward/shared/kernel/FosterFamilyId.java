package org.homeward.shared.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a foster family, written {@code family-…}. */
public record FosterFamilyId(@JsonValue String value) {

    /**
     * Reads an id strictly.
     *
     * @throws InvalidValue when the text is not {@code family-} followed by 6 to 40 lower-case letters and digits
     */
    @JsonCreator
    public FosterFamilyId {
        IdText.strict("family", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
