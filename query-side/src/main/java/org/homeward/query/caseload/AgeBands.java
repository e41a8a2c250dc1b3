package org.homeward.query.caseload;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.search.Query;
import org.homeward.shared.caseload.AgeBand;
import org.homeward.shared.kernel.Birth;

/** The bands of age on one day, as days of birth. An estimated age is in the band of the middle of its span. */
final class AgeBands {

    private static final List<AgeBand> YOUNGEST_FIRST = List.of(
            AgeBand.UNDER_6, AgeBand.FROM_6_TO_13, AgeBand.FROM_14_TO_17, AgeBand.FROM_18_TO_59, AgeBand.FROM_60);
    private static final int[] FIRST_YEARS = {6, 14, 18, 60};
    private static final int[] NUMBERS =
            YOUNGEST_FIRST.stream().mapToInt(Facets.BANDS::number).toArray();

    /** The last day of birth of each band but the youngest, the latest first. */
    private final int[] lastDays;

    AgeBands(LocalDate today) {
        lastDays = Arrays.stream(FIRST_YEARS)
                .map(years -> (int) today.minusYears(years).toEpochDay())
                .toArray();
    }

    static int middle(Birth birth) {
        return (int)
                Math.floorDiv(birth.earliest().toEpochDay() + birth.latest().toEpochDay(), 2L);
    }

    /** The number, as in {@link Facets#BANDS}, of the band of somebody born on that day. */
    int numberOf(int born) {
        int place = 0;
        while (place < lastDays.length && born <= lastDays[place]) {
            place++;
        }
        return NUMBERS[place];
    }

    /** Those in a band that has ages, not {@link AgeBand#UNKNOWN}. */
    Query in(AgeBand band) {
        int place = YOUNGEST_FIRST.indexOf(band);
        int first = place == lastDays.length ? Integer.MIN_VALUE : lastDays[place] + 1;
        int last = place == 0 ? Integer.MAX_VALUE : lastDays[place - 1];
        return IntPoint.newRangeQuery(IndexFields.BORN, first, last);
    }
}
