package org.homeward.shared.deadline;

import java.time.Instant;
import java.util.List;
import org.homeward.shared.kernel.DeadlineId;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.PersonId;

/**
 * What of one person's deadlines has run out and is not written down as missed.
 *
 * @param personId  whose
 * @param deadlines which, the oldest first, at least one
 */
@MessageName("deadline.due")
public record DueDeadlines(PersonId personId, List<Due> deadlines) {

    /**
     * One of them.
     *
     * @param deadlineId which
     * @param dueAt      the first instant that was too late
     */
    public record Due(DeadlineId deadlineId, Instant dueAt) {}

    /** When the oldest of them ran out. */
    public Instant oldest() {
        return deadlines.getFirst().dueAt();
    }
}
