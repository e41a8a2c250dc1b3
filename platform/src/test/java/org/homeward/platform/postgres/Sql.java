package org.homeward.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Statements the tests send, as the program would or as an operator with the password file would. */
final class Sql {

    private Sql() {}

    static Connection connect(DatabaseAccess access) throws SQLException {
        return DriverManager.getConnection(access.jdbcUrl(), access.user(), access.password());
    }

    static Connection asOperator(EmbeddedPostgres postgres, Path dataFolder) throws SQLException, IOException {
        String password =
                Files.readString(dataFolder.resolve("postgres-password")).strip();
        String url = "jdbc:postgresql://127.0.0.1:" + postgres.port() + "/postgres?sslmode=disable";
        return DriverManager.getConnection(url, "homeward_admin", password);
    }

    static void execute(DatabaseAccess access, String... statements) throws SQLException {
        try (Connection connection = connect(access)) {
            execute(connection, statements);
        }
    }

    static void execute(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    static List<String> column(DatabaseAccess access, String query) throws SQLException {
        try (Connection connection = connect(access)) {
            return column(connection, query);
        }
    }

    static List<String> column(Connection connection, String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
