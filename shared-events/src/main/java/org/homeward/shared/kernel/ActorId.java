package org.homeward.shared.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a member of staff or a program acting for one, written {@code actor-…}. */
public record ActorId(@JsonValue String value) {

    /**
     * Reads an id strictly.
     *
     * @throws InvalidValue when the text is not {@code actor-} followed by 6 to 40 lower-case letters and digits
     */
    @JsonCreator
    public ActorId {
        IdText.strict("actor", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
