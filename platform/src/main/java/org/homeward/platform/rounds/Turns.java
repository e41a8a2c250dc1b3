package org.homeward.platform.rounds;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.homeward.platform.messages.Wordless;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets one program work at a time, where several share one store. It holds a lock of the store's own for the time of a round,
 * on a connection of its own: the server lets it go when the program dies.
 */
public final class Turns {

    private static final Logger LOG = LoggerFactory.getLogger(Turns.class);

    private final DataSource events;
    private final Work work;

    /** What only one program does at a time. Each has a number that nothing else locks. */
    public enum Work {
        /** Writing down that deadlines were missed: two at once would be no harm, only twice the work. */
        DEADLINES(0x484F4D45_44554CL),
        /** Signing the tree over all events. */
        PROOF(0x484F4D45_50524FL);

        private final long lock;

        Work(long lock) {
            this.lock = lock;
        }
    }

    /**
     * The turns of one work.
     *
     * @param events the store that the programs share
     */
    public Turns(DataSource events, Work work) {
        this.events = events;
        this.work = work;
    }

    /** Runs it, unless another program does. */
    public void take(Runnable round) {
        try (Connection connection = events.getConnection()) {
            if (!asked(connection, "SELECT pg_try_advisory_lock(?)")) {
                return;
            }
            try {
                round.run();
            } finally {
                asked(connection, "SELECT pg_advisory_unlock(?)");
            }
        } catch (SQLException away) {
            LOG.warn("The store could not be asked whose turn it is: {}", work, Wordless.of(away));
        }
    }

    private boolean asked(Connection connection, String question) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setLong(1, work.lock);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}
