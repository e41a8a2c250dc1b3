package org.homeward.shared.kernel;

import java.time.Instant;

/**
 * Something that became true. Never changed, never deleted; a mistake is mended by a later event.
 *
 * <p>Every event has two times: when it happened, here, and when it was recorded, which the store stamps.
 */
public interface Event {

    /** When it happened. */
    Instant occurredAt();
}
