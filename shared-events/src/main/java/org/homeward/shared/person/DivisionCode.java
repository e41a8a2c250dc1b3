package org.homeward.shared.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.homeward.shared.kernel.InvalidValue;
import org.homeward.shared.kernel.Region;

/**
 * An administrative division by its six-place code (GB/T 2260): two places each for province, prefecture, county.
 * Codes that were withdrawn stay valid, because old papers carry them.
 */
public record DivisionCode(@JsonValue String value) {

    private static final Pattern SHAPE = Pattern.compile("[1-9]\\d{5}");

    /**
     * Reads a code.
     *
     * @throws InvalidValue when it has not six digits
     */
    @JsonCreator
    public DivisionCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new InvalidValue(InvalidValue.Reason.OUT_OF_RANGE, "six digits");
        }
    }

    /** Whether this division lies in another one, or is it. */
    public boolean isWithin(DivisionCode other) {
        String prefix = other.value.replaceFirst("(00)+$", "");
        return value.startsWith(prefix);
    }

    /** Whether this division lies in a region. */
    public boolean isWithin(Region region) {
        return value.startsWith(region.value());
    }

    @Override
    public String toString() {
        return value;
    }
}
