package org.homeward.shared.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a mission on which a tracing team works at another station, written {@code mission-…}. */
public record RovingMissionId(@JsonValue String value) {

    /**
     * Reads an id strictly.
     *
     * @throws InvalidValue when the text is not {@code mission-} followed by 6 to 40 lower-case letters and digits
     */
    @JsonCreator
    public RovingMissionId {
        IdText.strict("mission", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
