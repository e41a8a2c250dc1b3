package org.homeward.shared.operations;

import java.time.Instant;
import org.homeward.shared.kernel.MessageName;
import org.jspecify.annotations.Nullable;

/**
 * A stream that cannot be folded; nothing in here says what its events are about.
 *
 * @param stream   its id
 * @param event    the stable name of the event it stopped at, where that is known
 * @param sequence the place of that event in the stream, where it is known
 * @param problem  the kind of problem
 * @param since    since when
 */
@MessageName("operations.held-stream")
public record HeldStream(
        String stream, @Nullable String event, @Nullable Long sequence, String problem, Instant since) {}
