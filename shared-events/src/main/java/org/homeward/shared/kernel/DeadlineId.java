package org.homeward.shared.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names a deadline within one person's stream, written {@code deadline-…}. Nobody makes one up: it is the rule that set
 * the deadline, and the how manieth of that rule it is.
 */
public record DeadlineId(@JsonValue String value) {

    /**
     * Reads an id strictly.
     *
     * @throws InvalidValue when the text is not {@code deadline-} followed by 6 to 40 lower-case letters and digits
     */
    @JsonCreator
    public DeadlineId {
        IdText.strict("deadline", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
