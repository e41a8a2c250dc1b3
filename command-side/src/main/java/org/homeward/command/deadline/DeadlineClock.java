package org.homeward.command.deadline;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.command.kernel.Context;
import org.homeward.command.person.PersonState;
import org.homeward.shared.policy.DueDate;
import org.homeward.shared.policy.PolicyKey;

/**
 * A rule with a time: what is owed under it, since when, and what meets it. A pure function of the person.
 *
 * <p>A further rule is one class, or one line where it is like another, in {@link Deadlines}. It is asked after every
 * command on a person, so that it needs no thought for which facts may start or stop it.
 */
interface DeadlineClock {

    /** The rule. */
    PolicyKey key();

    /** Since when something is owed under the rule and not done; none when nothing is. */
    Stream<Instant> running(PersonState person, Context context);

    /**
     * Whether what has been owed since an instant, and is no longer running, was done. Otherwise it is simply no longer
     * owed.
     */
    boolean done(PersonState person, Instant since, Context context);

    /** The first instant that is too late; none where the rule is switched off. */
    default Optional<DueDate> due(PersonState person, Instant since, Context context) {
        return context.policy().due(key(), since);
    }
}
