package org.homeward.shared.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a lead that tracing follows, written {@code lead-…}. */
public record LeadId(@JsonValue String value) {

    /**
     * Reads an id strictly.
     *
     * @throws InvalidValue when the text is not {@code lead-} followed by 6 to 40 lower-case letters and digits
     */
    @JsonCreator
    public LeadId {
        IdText.strict("lead", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
