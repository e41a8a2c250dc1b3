package org.homeward.benchmarks.matching;

import java.util.Set;
import org.homeward.query.matching.Profile;

/**
 * Who a report is about.
 *
 * @param index       the person on file, -1 when it is nobody on file
 * @param decidable   see {@link LabelledSet#isDecidable}
 * @param differences in what the file and the report differ
 */
record Truth(int index, boolean decidable, Set<Difference> differences) {

    private static final Truth NOBODY = new Truth(-1, false, Set.of());

    static Truth of(LabelledSet set, int report, Profile asked) {
        int index = set.truth(report);
        if (index < 0) {
            return NOBODY;
        }
        Profile found = set.onFile(index);
        return new Truth(index, LabelledSet.isDecidable(found, asked), Difference.between(found, asked));
    }

    boolean isOnFile() {
        return index >= 0;
    }
}
