package org.homeward.platform.messages;

import org.jspecify.annotations.Nullable;

/**
 * A stored event was changed after it was stored, or cannot be read. Whatever would be made of its stream would be wrong, so
 * nothing is: no command is decided on it and no document folded. Nothing personal is in the message.
 */
public final class HistoryDamaged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    HistoryDamaged(String what, @Nullable Exception cause) {
        super(what, cause);
    }
}
