package org.homeward.platform.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.homeward.platform.postgres.PostgresNotStarted.Reason;

/**
 * Asks the running server, on a connection like those the program will use, whether the settings that events depend on
 * are really in force. A setting can be overridden for a server, a database or a role; what counts is what a session sees.
 */
final class SettingsCheck {

    private static final Map<String, String> REQUIRED = Map.ofEntries(
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("data_sync_retry", "off"),
            Map.entry("data_checksums", "on"),
            Map.entry("server_encoding", "UTF8"),
            Map.entry("log_statement", "none"),
            Map.entry("log_min_error_statement", "panic"),
            Map.entry("log_error_verbosity", "terse"),
            Map.entry("log_parameter_max_length", "0"),
            Map.entry("log_parameter_max_length_on_error", "0"));

    private SettingsCheck() {}

    static void require(Connection connection) throws SQLException {
        for (Map.Entry<String, String> required : REQUIRED.entrySet()) {
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
