package org.homeward.platform.messages;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The hash of the last event of a stream. It travels from the loaded stream to where events are sealed, and brings the new
 * hash back, so that a stream kept in memory goes on from there.
 *
 * <p>A stream whose append fails is dropped from memory, and with it a link that ran ahead.
 */
public final class ChainLink {

    private @Nullable String hash;

    /** Takes over the hash of a stored event. */
    public void at(@Nullable String stored) {
        hash = stored;
    }

    /** Goes on by one event: from the hash before it to its own. */
    String advance(UnaryOperator<@Nullable String> next) {
        String own = next.apply(hash);
        if (own == null) {
            throw new IllegalStateException("an event without a hash");
        }
        hash = own;
        return own;
    }
}
