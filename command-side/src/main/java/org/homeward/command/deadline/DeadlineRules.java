package org.homeward.command.deadline;

import java.util.Map;
import org.homeward.command.deadline.DeadlineState.Open;
import org.homeward.command.kernel.Context;
import org.homeward.command.person.PersonState;
import org.homeward.shared.kernel.DeadlineId;
import org.homeward.shared.kernel.RefusalCode;
import org.homeward.shared.kernel.Refused;

/** A deadline is missed once, and not before its time. Whoever sweeps may have looked a moment ago. */
final class DeadlineRules {

    private DeadlineRules() {}

    /** It was set, nobody met or lifted it since, and that it is missed is not written down. */
    static Open open(PersonState person, DeadlineId id) {
        Open open = person.deadlines().of(id).orElse(null);
        if (open == null || open.missed()) {
            throw new Refused(RefusalCode.DEADLINE_NOT_OPEN);
        }
        return open;
    }

    static void isDue(Open open, Context context) {
        if (context.now().isBefore(open.dueAt())) {
            throw new Refused(
                    RefusalCode.DEADLINE_NOT_YET_DUE,
                    Map.of("dueAt", open.dueAt().toString()));
        }
    }
}
