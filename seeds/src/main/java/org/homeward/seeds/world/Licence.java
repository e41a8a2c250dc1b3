package org.homeward.seeds.world;

import java.time.LocalDate;

/**
 * A licence, dated from the day of loading so that the demo world does not age.
 *
 * @param number invented
 * @param validFromDaysAgo days between the first day of validity and the day of loading
 * @param validForDays length of validity in days
 */
public record Licence(String number, int validFromDaysAgo, int validForDays) {

    /** First day of validity. */
    public LocalDate from(LocalDate dayOfLoading) {
        return dayOfLoading.minusDays(validFromDaysAgo);
    }

    /** Last day of validity. */
    public LocalDate until(LocalDate dayOfLoading) {
        return from(dayOfLoading).plusDays(validForDays - 1L);
    }
}
