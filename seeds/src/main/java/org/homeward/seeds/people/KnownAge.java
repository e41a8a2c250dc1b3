package org.homeward.seeds.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the desk knows of a person's age on arrival.
 *
 * @param birthDate null when the age is only estimated
 * @param fromYears lowest age in completed years
 * @param toYears highest age in completed years; equal to the lowest when the birth date is known
 */
public record KnownAge(@Nullable LocalDate birthDate, int fromYears, int toYears) {

    /** Whether the age is a guess by appearance. */
    public boolean estimated() {
        return birthDate == null;
    }
}
