package org.homeward.platform.postgres;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A program of its own for the tests to kill: starts the database and commits one row after the other, saying each number
 * only after its commit was acknowledged.
 */
final class CommitUntilKilled {

    static final String DATABASE = "homeward_events";

    private CommitUntilKilled() {}

    /** Arguments: data folder, binaries folder, how many rows to commit before a normal exit. */
    public static void main(String[] arguments) throws SQLException {
        EmbeddedPostgres postgres = EmbeddedPostgres.in(Path.of(arguments[0]))
                .binariesIn(Path.of(arguments[1]))
                .databases(DATABASE)
                .start();
        commit(postgres.access(DATABASE), Long.parseLong(arguments[2]));
    }

    private static void commit(DatabaseAccess access, long rows) throws SQLException {
        try (Connection connection = DriverManager.getConnection(access.jdbcUrl(), access.user(), access.password())) {
            long next = prepareTable(connection);
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO fact (id) VALUES (?)")) {
                for (long id = next; id < next + rows; id++) {
                    insert.setLong(1, id);
                    insert.executeUpdate();
                    say(Long.toString(id));
                }
            }
        }
    }

    private static long prepareTable(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS fact (id BIGINT PRIMARY KEY)");
            try (var row = statement.executeQuery("SELECT coalesce(max(id), 0) + 1 FROM fact")) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
