package org.homeward.shared.caseload;

import java.util.List;
import java.util.Map;
import org.homeward.shared.kernel.MessageName;
import org.jspecify.annotations.Nullable;

/**
 * A page of people, the newest change first.
 *
 * @param rows      the people
 * @param hasNext   whether there are more
 * @param endCursor where the next page begins
 * @param total     how many there are in all
 * @param facets    for each facet how many people each value has, under the same filter
 * @param rebuilding the percentage done while the list is being built anew, absent when it is complete
 */
@MessageName("caseload.page")
public record CaseloadPage(
        List<CaseloadRow> rows,
        boolean hasNext,
        @Nullable String endCursor,
        long total,
        Map<Facet, Map<String, Long>> facets,
        @Nullable Integer rebuilding) {

    /** What people are counted by. */
    public enum Facet {
        STAGE,
        CATEGORY,
        AGE_BAND,
        SEX,
        IDENTITY,
        STATION,
        PLACEMENT
    }
}
