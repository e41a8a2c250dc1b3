package org.homeward.shared.kernel;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * When a person was born: a known day, or the span in which it must lie when the age was only estimated.
 *
 * <p>Rules that protect minors give the benefit of the doubt: who may be a child is treated as one.
 *
 * @param earliest the first day it can have been
 * @param latest   the last day it can have been; the same day when the birth date is known
 */
public record Birth(LocalDate earliest, LocalDate latest) {

    private static final int OLDEST = 130;

    /**
     * Checks the span.
     *
     * @throws InvalidValue when it ends before it begins or is wider than any life
     */
    public Birth {
        if (latest.isBefore(earliest) || earliest.plusYears(OLDEST).isBefore(latest)) {
            throw new InvalidValue(InvalidValue.Reason.CONTRADICTORY, "an earliest day not after the latest");
        }
    }

    /** A birth date that is known. */
    public static Birth on(LocalDate day) {
        return new Birth(day, day);
    }

    /** What an estimated age of {@code youngest} to {@code oldest} years, made on a day, says about the birth. */
    public static Birth estimated(int youngest, int oldest, LocalDate on) {
        return new Birth(on.minusYears(oldest + 1L).plusDays(1), on.minusYears(youngest));
    }

    /** Whether only a span is known. Derived, and so no part of the contract. */
    @JsonIgnore
    public boolean isEstimated() {
        return !earliest.equals(latest);
    }

    /** Completed years at the least. */
    public int youngestOn(LocalDate day) {
        return (int) ChronoUnit.YEARS.between(latest, day);
    }

    /** Completed years at the most. */
    public int oldestOn(LocalDate day) {
        return (int) ChronoUnit.YEARS.between(earliest, day);
    }

    /** Whether the person may still be younger than so many years, with the benefit of the doubt. */
    public boolean mayBeYoungerThan(int years, LocalDate on) {
        return youngestOn(on) < years;
    }
}
