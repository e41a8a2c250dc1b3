package org.homeward.seeds.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;

/**
 * Invented identity numbers of 18 digits that pass every check a program can make (GB 11643).
 *
 * <p>The sequence number is always one of 996 to 999. In the older numbers of 15 digits these were kept for people of
 * a hundred years and more, and a district hardly ever has that many births on one day, so a number of this space with
 * a later year of birth should belong to nobody. That rests on common knowledge of the practice, not on a rule that
 * was read: no range is officially kept for tests.
 */
public final class IdCards {
    private static final int[] FACTORS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";
    private static final DateTimeFormatter BIRTH =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private IdCards() {}

    /**
     * The number of a person of the demo world.
     *
     * @param second true for the second of the two numbers that each sex has for one place and day
     */
    public static String number(String divisionCode, LocalDate birthDate, Sex sex, boolean second) {
        int sequence = (sex == Sex.MALE ? 997 : 996) + (second ? 2 : 0);
        String body = divisionCode + BIRTH.format(birthDate) + sequence;
        return body + checkDigit(body);
    }

    /** The last character for the 17 digits before it, by ISO 7064 MOD 11-2. */
    public static char checkDigit(String body) {
        if (body.length() != FACTORS.length) {
            throw new IllegalArgumentException("17 digits wanted");
        }
        int sum = 0;
        for (int i = 0; i < FACTORS.length; i++) {
            sum += (body.charAt(i) - '0') * FACTORS[i];
        }
        return CHECK_DIGITS.charAt(sum % 11);
    }

    /** Whether length, birth date and check digit are right; the division is not looked up. */
    public static boolean isWellFormed(String number) {
        return number.matches("[1-9][0-9]{16}[0-9X]")
                && isDate(number.substring(6, 14))
                && number.charAt(17) == checkDigit(number.substring(0, 17));
    }

    private static boolean isDate(String digits) {
        try {
            LocalDate.parse(digits, BIRTH);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
