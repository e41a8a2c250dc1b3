package org.homeward.shared.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names one emergency in which somebody read a file out of their reach, written {@code glass-…}. */
public record GlassId(@JsonValue String value) {

    /**
     * Reads an id strictly.
     *
     * @throws InvalidValue when the text is not {@code glass-} followed by 6 to 40 lower-case letters and digits
     */
    @JsonCreator
    public GlassId {
        IdText.strict("glass", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
