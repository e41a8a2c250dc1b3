package org.homeward.shared.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Set;
import org.homeward.shared.kernel.InvalidValue;

/** A country by its two-letter code, or that it is unknown, or that the person has none. */
public record Nationality(@JsonValue String value) {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /** Nobody knows yet. */
    public static final Nationality UNKNOWN = new Nationality("UNKNOWN");

    /** Known to have none. */
    public static final Nationality STATELESS = new Nationality("STATELESS");

    /**
     * Reads a code.
     *
     * @throws InvalidValue when it is no ISO 3166 code and neither {@code UNKNOWN} nor {@code STATELESS}
     */
    @JsonCreator
    public Nationality {
        if (!"UNKNOWN".equals(value) && !"STATELESS".equals(value) && !COUNTRIES.contains(value)) {
            throw new InvalidValue(InvalidValue.Reason.OUT_OF_RANGE, "an ISO 3166 code, UNKNOWN or STATELESS");
        }
    }
}
