package org.homeward.shared.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.homeward.shared.kernel.InvalidValue;
import org.homeward.shared.kernel.Sex;

/** A citizen identity number of 18 places with its check digit (GB 11643, ISO 7064 MOD 11-2). */
public record IdentityNumber(@JsonValue String value) {

    private static final Pattern SHAPE = Pattern.compile("[1-9]\\d{16}[\\dX]");
    private static final int LENGTH = 18;
    private static final String CHECK_DIGITS = "10X98765432";

    /**
     * Takes the number as typed.
     *
     * @throws InvalidValue when the shape, the birth date in it or the check digit is wrong
     */
    @JsonCreator
    public IdentityNumber {
        value = value.strip().toUpperCase(Locale.ROOT);
        if (!SHAPE.matcher(value).matches()) {
            throw new InvalidValue(InvalidValue.Reason.OUT_OF_RANGE, "17 digits and a check digit or X");
        }
        if (value.charAt(LENGTH - 1) != checkDigit(value)) {
            throw new InvalidValue(InvalidValue.Reason.CHECK_DIGIT, "a number whose check digit fits");
        }
        birthDate(value);
    }

    /** The birth date in the number. */
    public LocalDate birthDate() {
        return birthDate(value);
    }

    /** The sex in the number: the last place but one is odd for men. */
    public Sex sex() {
        return (value.charAt(LENGTH - 2) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    /** The code of the county where it was first issued. */
    public String divisionCode() {
        return value.substring(0, 6);
    }

    /** The check digit that the first 17 places ask for. */
    public static char checkDigit(String places) {
        int sum = 0;
        for (int place = 0; place < LENGTH - 1; place++) {
            int weight = (1 << (LENGTH - 1 - place)) % 11;
            sum += (places.charAt(place) - '0') * weight;
        }
        return CHECK_DIGITS.charAt(sum % 11);
    }

    private static LocalDate birthDate(String number) {
        try {
            return LocalDate.of(
                    Integer.parseInt(number.substring(6, 10)),
                    Integer.parseInt(number.substring(10, 12)),
                    Integer.parseInt(number.substring(12, 14)));
        } catch (DateTimeException impossible) {
            throw new InvalidValue(InvalidValue.Reason.OUT_OF_RANGE, "a birth date that exists");
        }
    }

    @Override
    public String toString() {
        return "IdentityNumber[hidden]";
    }
}
