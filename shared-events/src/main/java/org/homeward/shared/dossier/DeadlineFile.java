package org.homeward.shared.dossier;

import java.time.Instant;
import org.homeward.shared.deadline.DeadlineStanding;
import org.homeward.shared.kernel.DeadlineId;
import org.homeward.shared.kernel.PersonId;
import org.homeward.shared.policy.PolicyKey;
import org.jspecify.annotations.Nullable;

/**
 * Something that is or was owed to a person by a certain time.
 *
 * @param personId   whose stream it stands in: another one than asked for when files were merged
 * @param deadlineId which one
 * @param key        the rule that asks for it
 * @param since      when the time began to run
 * @param amberAt    the first instant at which it is pressing
 * @param dueAt      the first instant that is too late
 * @param standing   how it stands
 * @param missed     whether it is written down that the time ran out, whatever came after
 * @param endedAt    when it was met or lifted; absent while it is owed
 */
public record DeadlineFile(
        PersonId personId,
        DeadlineId deadlineId,
        PolicyKey key,
        Instant since,
        Instant amberAt,
        Instant dueAt,
        DeadlineStanding standing,
        boolean missed,
        @Nullable Instant endedAt) {}
