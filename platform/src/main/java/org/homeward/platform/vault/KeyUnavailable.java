package org.homeward.platform.vault;

import org.jspecify.annotations.Nullable;

/** A person's key cannot be had: the key store does not know it, or the master key is another one. */
public final class KeyUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KeyUnavailable(String message, @Nullable Exception cause) {
        super(message, cause);
    }
}
