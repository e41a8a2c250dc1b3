package org.homeward.platform.postgres;

import org.jspecify.annotations.Nullable;

/**
 * The embedded PostgreSQL could not be started, or what started may not be trusted with events. The message names the
 * cause and what to do about it; nothing in the data folder has been deleted.
 */
public final class PostgresNotStarted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What stands in the way; the program and its tests branch on this, never on the message. */
    public enum Reason {
        NO_BINARIES_FOR_PLATFORM,
        BINARIES_DO_NOT_RUN,
        FOLDER_NOT_WRITABLE,
        DISK_FULL,
        IN_USE_BY_ANOTHER_PROGRAM,
        CLUSTER_CORRUPTED,
        WRONG_MAJOR_VERSION,
        PASSWORD_LOST,
        UNSAFE_SETTING,
        ACCOUNT_NOT_USABLE,
        SERVER_FAILED
    }

    private final Reason reason;

    PostgresNotStarted(Reason reason, String message) {
        this(reason, message, null);
    }

    PostgresNotStarted(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
