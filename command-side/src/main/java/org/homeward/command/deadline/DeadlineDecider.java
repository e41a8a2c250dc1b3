package org.homeward.command.deadline;

import java.util.List;
import org.homeward.command.deadline.DeadlineState.Open;
import org.homeward.command.kernel.Context;
import org.homeward.command.person.PersonState;
import org.homeward.shared.deadline.DeadlineCommand;
import org.homeward.shared.deadline.DeadlineCommand.RecordDeadlineMissed;
import org.homeward.shared.deadline.DeadlineEvent;
import org.homeward.shared.deadline.DeadlineEvent.DeadlineMissed;

/** Decides what is asked about deadlines. What is owed is asked by nobody: it follows, see {@link Deadlines}. */
public final class DeadlineDecider {

    private DeadlineDecider() {}

    /** Decides. */
    public static List<DeadlineEvent> decide(PersonState person, DeadlineCommand command, Context context) {
        return List.of(
                switch (command) {
                    case RecordDeadlineMissed ask -> missed(person, ask, context);
                });
    }

    private static DeadlineEvent missed(PersonState person, RecordDeadlineMissed ask, Context context) {
        Open open = DeadlineRules.open(person, ask.deadlineId());
        DeadlineRules.isDue(open, context);
        return new DeadlineMissed(ask.personId(), ask.deadlineId(), open.dueAt());
    }
}
