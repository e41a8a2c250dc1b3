package org.homeward.platform.messages;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import org.axonframework.messaging.HandlerExecutionException;

/** Faults that have a name, because whoever meets one must know what is to be done. The names never change. */
public enum NamedFault {
    /** A stored event was changed or cannot be read; the stream waits until it is repaired. */
    HISTORY_DAMAGED,
    /** The database cannot be reached or cannot write: no room, no server, no connection. Trying again later is safe. */
    STORAGE_UNAVAILABLE;

    /** The name of what went wrong, if it has one. */
    public static Optional<NamedFault> in(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof HandlerExecutionException remote
                    && remote.<Object>getDetails().orElse(null) instanceof NamedFault named) {
                return Optional.of(named);
            }
            if (cause instanceof HistoryDamaged) {
                return Optional.of(HISTORY_DAMAGED);
            }
            if (cause instanceof SQLException sql && isOfTheServer(sql)) {
                return Optional.of(STORAGE_UNAVAILABLE);
            }
        }
        return Optional.empty();
    }

    /**
     * Classes 08, 53, 57P and 58 of the SQL states: connection, resources, server going down, system. Without a state it is
     * the word of the pool, whose connection broke before; the rollback after a failed commit hides that first fault.
     */
    private static boolean isOfTheServer(SQLException sql) {
        String state = sql.getSQLState();
        return sql instanceof SQLTransientConnectionException
                || sql instanceof SQLRecoverableException
                || state == null
                || state.startsWith("08")
                || state.startsWith("53")
                || state.startsWith("57P")
                || state.startsWith("58");
    }
}
