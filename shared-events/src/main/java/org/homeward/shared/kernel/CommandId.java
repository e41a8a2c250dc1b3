package org.homeward.shared.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Made by the client for each thing it asks; sending it again asks nothing new, written {@code cmd-…}. */
public record CommandId(@JsonValue String value) {

    /**
     * Reads an id strictly.
     *
     * @throws InvalidValue when the text is not {@code cmd-} followed by 6 to 40 lower-case letters and digits
     */
    @JsonCreator
    public CommandId {
        IdText.strict("cmd", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
