package org.homeward.platform.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The databases of a running server, each with a role of its own name that owns it and is let into no other: whoever
 * finds a hole in the queries on events still cannot read keys.
 */
final class Databases {

    static final String ADMINISTRATOR = "homeward_admin";
    private static final Pattern PLAIN = Pattern.compile("[a-z][a-z0-9_]{0,62}");
    private static final List<String> TAKEN = List.of("postgres", "template0", "template1", ADMINISTRATOR);

    private final int port;
    private final String administratorPassword;

    Databases(int port, String administratorPassword) {
        this.port = port;
        this.administratorPassword = administratorPassword;
    }

    static void requirePlainName(String name) {
        if (!PLAIN.matcher(name).matches() || TAKEN.contains(name) || name.startsWith("pg_")) {
            throw new IllegalArgumentException("Not usable as a database name: " + name);
        }
    }

    Map<String, DatabaseAccess> prepare(List<String> names) {
        Map<String, DatabaseAccess> access = new LinkedHashMap<>();
        try (Connection administrator = connect("postgres", ADMINISTRATOR, administratorPassword)) {
            SettingsCheck.require(administrator);
            for (String name : names) {
                access.put(name, prepare(administrator, name));
            }
        } catch (SQLException failure) {
            throw StartFailure.refusing(failure);
        }
        return access;
    }

    private DatabaseAccess prepare(Connection administrator, String name) throws SQLException {
        createIfMissing(administrator, name);
        String password = AdminPassword.random();
        setPassword(administrator, name, password);
        try (Connection owner = connect(name, name, password)) {
            SettingsCheck.require(owner);
        }
        return new DatabaseAccess(url(name), name, password);
    }

    private static void createIfMissing(Connection administrator, String name) throws SQLException {
        String quoted = '"' + name + '"';
        try (Statement statement = administrator.createStatement()) {
            if (!exists(administrator, "SELECT 1 FROM pg_roles WHERE rolname = ?", name)) {
                statement.execute("CREATE ROLE " + quoted + " LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE");
            }
            // Error messages can quote values. The program gets them through JDBC; the server's log must not.
            statement.execute("ALTER ROLE " + quoted + " SET log_min_messages = 'log'");
            if (!exists(administrator, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
                statement.execute("CREATE DATABASE " + quoted + " OWNER " + quoted + " TEMPLATE template0");
            }
            statement.execute("REVOKE ALL ON DATABASE " + quoted + " FROM PUBLIC");
        }
    }

    private static void setPassword(Connection administrator, String name, String password) throws SQLException {
        try (Statement statement = administrator.createStatement()) {
            statement.execute("ALTER ROLE \"" + name + "\" PASSWORD '" + password + "'");
        }
    }

    private static boolean exists(Connection administrator, String query, String name) throws SQLException {
        try (PreparedStatement statement = administrator.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private Connection connect(String database, String user, String password) throws SQLException {
        return DriverManager.getConnection(url(database), user, password);
    }

    /** Server detail stays out of exceptions because it quotes the row that was refused. */
    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database
                + "?sslmode=disable&gssEncMode=disable&logServerErrorDetail=false&ApplicationName=homeward";
    }
}
