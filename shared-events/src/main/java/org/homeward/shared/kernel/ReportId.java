package org.homeward.shared.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a report of missing people, written {@code report-…}. */
public record ReportId(@JsonValue String value) {

    /**
     * Reads an id strictly.
     *
     * @throws InvalidValue when the text is not {@code report-} followed by 6 to 40 lower-case letters and digits
     */
    @JsonCreator
    public ReportId {
        IdText.strict("report", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
