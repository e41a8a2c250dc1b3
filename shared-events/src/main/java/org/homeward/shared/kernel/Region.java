package org.homeward.shared.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * A province, a prefecture or a county by the two, four or six places with which the codes of all divisions in it begin.
 *
 * @param value the places
 */
public record Region(@JsonValue String value) {

    private static final Pattern SHAPE = Pattern.compile("[1-9]\\d(\\d\\d){0,2}");

    /**
     * Reads the places.
     *
     * @throws InvalidValue when it has not two, four or six digits
     */
    @JsonCreator
    public Region {
        if (!isOne(value)) {
            throw new InvalidValue(InvalidValue.Reason.OUT_OF_RANGE, "two, four or six digits");
        }
    }

    /** Whether these are such places. */
    public static boolean isOne(String value) {
        return SHAPE.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
