package org.homeward.platform.messages;

import org.jspecify.annotations.Nullable;

/** A sealed field does not open: it was changed, or moved from another person, event or field. */
public final class SealBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SealBroken(String place, @Nullable Exception cause) {
        super("Sealed field does not open: " + place, cause);
    }
}
