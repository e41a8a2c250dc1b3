package org.homeward.shared.network;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.homeward.shared.kernel.InvalidValue;

/** The number on a bed, unique in its zone, such as {@code A-07}. */
public record BedNumber(@JsonValue String value) implements Comparable<BedNumber> {

    private static final Pattern SHAPE = Pattern.compile("[0-9A-Z][0-9A-Z-]{0,11}");

    /**
     * Reads a bed number.
     *
     * @throws InvalidValue when it is not 1 to 12 capitals, digits and hyphens
     */
    @JsonCreator
    public BedNumber {
        if (!SHAPE.matcher(value).matches()) {
            throw new InvalidValue(InvalidValue.Reason.OUT_OF_RANGE, "1 to 12 capitals, digits and hyphens");
        }
    }

    @Override
    public int compareTo(BedNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
