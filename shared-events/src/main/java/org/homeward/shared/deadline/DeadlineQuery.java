package org.homeward.shared.deadline;

import java.time.Instant;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.Question;
import org.homeward.shared.kernel.Viewer;
import org.jspecify.annotations.Nullable;

/** What is asked about the deadlines of all people. */
public sealed interface DeadlineQuery extends Question {

    /**
     * Whose deadlines have run out without being written down as missed, the oldest first; answered by
     * {@link DueDeadlines}. Only the program itself asks this.
     *
     * @param at          the instant at or before which they ran out
     * @param first       at most so many people, 1 to 500
     * @param afterOldest with {@code afterPerson}: the oldest of the last person of the page before
     * @param afterPerson that person
     */
    @MessageName("deadline.find-due")
    record FindDueDeadlines(
            Viewer viewer,
            Instant at,
            int first,
            @Nullable Instant afterOldest,
            @Nullable PersonId afterPerson) implements DeadlineQuery {}
}
