package org.homeward.platform.deadline;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.homeward.platform.messages.Wordless;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets one program sweep at a time, where several work on one store. It holds a lock of the store's own for the time of a
 * sweep, on a connection of its own: the server lets it go when the program dies. Two sweeps at once would be no harm, only
 * twice the work.
 */
final class SweepTurns {

    private static final Logger LOG = LoggerFactory.getLogger(SweepTurns.class);

    /** Any number that nothing else locks. */
    private static final long LOCK = 0x484F4D45_44554CL;

    private final DataSource events;

    SweepTurns(DataSource events) {
        this.events = events;
    }

    /** Runs it, unless another program does. */
    void take(Runnable sweep) {
        try (Connection connection = events.getConnection()) {
            if (!asked(connection, "SELECT pg_try_advisory_lock(?)")) {
                return;
            }
            try {
                sweep.run();
            } finally {
                asked(connection, "SELECT pg_advisory_unlock(?)");
            }
        } catch (SQLException away) {
            LOG.warn("The store could not be asked whose turn it is to sweep", Wordless.of(away));
        }
    }

    private static boolean asked(Connection connection, String question) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setLong(1, LOCK);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}
