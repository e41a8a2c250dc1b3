package org.homeward.shared.deadline;

import java.time.Instant;
import org.homeward.shared.kernel.DeadlineId;
import org.homeward.shared.kernel.MessageName;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.kernel.ShortText;
import org.homeward.shared.person.PersonEvent;
import org.homeward.shared.policy.PolicyKey;

/** What became true of something that is owed to a person by a certain time. */
public sealed interface DeadlineEvent extends PersonEvent {

    /** Which deadline. */
    DeadlineId deadlineId();

    /**
     * Something is owed from now on. The due date stands for ever: a later policy pack does not move it.
     *
     * @param personId   whose file
     * @param deadlineId which deadline
     * @param key        the rule that asks for it
     * @param since      when the time began to run
     * @param amberAt    the first instant at which it is pressing
     * @param dueAt      the first instant that is too late
     * @param policy     jurisdiction, version and calendar of the pack that gave the due date
     * @param occurredAt when the fact happened that it follows from
     */
    @MessageName("deadline.set")
    record DeadlineSet(
            PersonId personId,
            DeadlineId deadlineId,
            PolicyKey key,
            Instant since,
            Instant amberAt,
            Instant dueAt,
            ShortText policy,
            Instant occurredAt)
            implements DeadlineEvent {}

    /** What was owed is done, in time or late. */
    @MessageName("deadline.met")
    record DeadlineMet(PersonId personId, DeadlineId deadlineId, Instant occurredAt) implements DeadlineEvent {}

    /** It is no longer owed, though nobody did it: the person left, died or is known now. */
    @MessageName("deadline.lifted")
    record DeadlineLifted(PersonId personId, DeadlineId deadlineId, Instant occurredAt) implements DeadlineEvent {}

    /** The time ran out, and it is still owed. It happened at the due instant, whenever that was noticed. */
    @MessageName("deadline.missed")
    record DeadlineMissed(PersonId personId, DeadlineId deadlineId, Instant occurredAt) implements DeadlineEvent {}
}
