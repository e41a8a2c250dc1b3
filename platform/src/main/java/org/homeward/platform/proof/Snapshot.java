package org.homeward.platform.proof;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** One transaction that sees one instant, whatever is appended meanwhile. */
final class Snapshot {

    /** What is done in it. */
    @FunctionalInterface
    interface Work<T> {
        T done(Connection connection) throws SQLException;
    }

    private Snapshot() {}

    static <T> T in(DataSource events, Work<T> work) throws SQLException {
        try (Connection connection = events.getConnection()) {
            int isolation = connection.getTransactionIsolation();
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            try {
                T result = work.done(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException broken) {
                connection.rollback();
                throw broken;
            } finally {
                connection.setAutoCommit(true);
                connection.setTransactionIsolation(isolation);
            }
        }
    }
}
