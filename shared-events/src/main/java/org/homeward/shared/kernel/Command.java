package org.homeward.shared.kernel;

import java.time.Instant;

/**
 * Something a member of staff asks for.
 *
 * <p>{@code occurredAt} is when it happened in the world. It may lie in the past (a late entry), never in the future.
 */
public interface Command {

    /** When it happened, as far as the sender knows. */
    Instant occurredAt();
}
