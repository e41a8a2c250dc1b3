package org.homeward.shared.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a tracing notice, written {@code notice-…}. */
public record NoticeId(@JsonValue String value) {

    /**
     * Reads an id strictly.
     *
     * @throws InvalidValue when the text is not {@code notice-} followed by 6 to 40 lower-case letters and digits
     */
    @JsonCreator
    public NoticeId {
        IdText.strict("notice", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
