package org.homeward.platform.matching;

import java.util.List;
import org.homeward.shared.missing.MissingQuery.FindLikelyMatches.ChangedPerson;
import org.homeward.shared.missing.MissingQuery.FindLikelyMatches.ChangedReport;

/** What changed that is compared, in the order of the events, and how far it was looked through. */
interface Changes {

    /**
     * Some changes.
     *
     * @param people  whose files changed
     * @param reports which reports did
     * @param place   the place in the order of all events behind the last of them
     * @param isLast  whether nothing is known to come behind it
     */
    record Batch(List<ChangedPerson> people, List<ChangedReport> reports, long place, boolean isLast) {

        boolean isEmpty() {
            return people.isEmpty() && reports.isEmpty();
        }
    }

    /** The changes that were not looked through yet, the oldest first; not all of them at once. */
    Batch next();

    /** Everything up to a place is looked through, and what follows from it is recorded. */
    void done(long place);
}
