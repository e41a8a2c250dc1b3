package org.homeward.platform.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.homeward.platform.postgres.PostgresNotStarted.Reason;

/**
 * Asks the running server, on a connection like those the program will use, whether the settings that events depend on
 * are really in force. A setting can be overridden for a server, a database or a role; what counts is what a session sees.
 */
final class SettingsCheck {

    private static final Map<String, String> DURABLE = Map.of(
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "data_sync_retry", "off",
            "server_encoding", "UTF8");

    private static final Map<String, String> CHECKED = Map.of("data_checksums", "on");

    private static final Map<String, String> DISCREET = Map.of(
            "log_statement", "none",
            "log_min_error_statement", "panic",
            "log_error_verbosity", "terse",
            "log_parameter_max_length", "0",
            "log_parameter_max_length_on_error", "0");

    private SettingsCheck() {}

    /** On a server of our own everything must be as we wrote it. */
    static void require(Connection connection) throws SQLException {
        require(connection, DURABLE);
        require(connection, CHECKED);
        require(connection, DISCREET);
    }

    /** On any server: what is acknowledged is on disk, whole, and every character of it can be stored. */
    static void requireDurable(Connection connection) throws SQLException {
        require(connection, DURABLE);
    }

    /** Settings that are ours to wish but not to demand on a server of somebody else, where they are not as wished. */
    static List<String> wished(Connection connection) throws SQLException {
        List<String> others = new ArrayList<>();
        for (Map<String, String> group : List.of(CHECKED, DISCREET)) {
            for (Map.Entry<String, String> wish : group.entrySet()) {
                if (!show(connection, wish.getKey()).equals(wish.getValue())) {
                    others.add(wish.getKey() + " = " + wish.getValue());
                }
            }
        }
        return others.stream().sorted().toList();
    }

    private static void require(Connection connection, Map<String, String> wanted) throws SQLException {
        for (Map.Entry<String, String> required : wanted.entrySet()) {
            String setting = required.getKey();
            String actual = show(connection, setting);
            if (!actual.equals(required.getValue())) {
                throw new PostgresNotStarted(
                        Reason.UNSAFE_SETTING,
                        "PostgreSQL runs with " + setting + " = " + actual + " on database " + connection.getCatalog()
                                + ", but events need " + required.getValue() + ". Remove the override (ALTER SYSTEM,"
                                + " ALTER DATABASE or ALTER ROLE ... RESET " + setting + ") and start again.");
            }
        }
    }

    private static String show(Connection connection, String setting) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW " + setting)) {
            row.next();
            return row.getString(1);
        }
    }
}
