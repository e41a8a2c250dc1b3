package org.homeward.shared.deadline;

import java.time.Instant;
import org.homeward.shared.kernel.DeadlineId;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.person.PersonCommand;

/** What is asked about deadlines. Nobody sets or meets one: that follows from what happens to the person. */
public sealed interface DeadlineCommand extends PersonCommand {

    /**
     * Writes down that the time has run out. Only the program itself asks this.
     *
     * @param personId   whose file
     * @param deadlineId which deadline
     * @param occurredAt the due instant
     */
    @MessageName("deadline.record-missed")
    record RecordDeadlineMissed(PersonId personId, DeadlineId deadlineId, Instant occurredAt)
            implements DeadlineCommand {}
}
