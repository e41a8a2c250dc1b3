package org.homeward.platform.proof;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.flywaydb.core.Flyway;
import org.homeward.platform.postgres.DatabaseAccess;
import org.homeward.platform.postgres.EmbeddedPostgres;
import org.homeward.shared.proof.SignedHead;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The tables of events and of readings in a store of their own, to be signed, changed and verified. */
record SignedStore(EmbeddedPostgres server, HikariDataSource database) implements AutoCloseable {

    /** An empty one below a folder. */
    static SignedStore in(Path folder) {
        EmbeddedPostgres server = EmbeddedPostgres.in(folder)
                .databases("homeward_events")
                .binariesIn(Path.of("target", "postgres-binaries"))
                .start();
        DatabaseAccess access = server.access("homeward_events");
        HikariDataSource database = new HikariDataSource();
        database.setJdbcUrl(access.jdbcUrl());
        database.setUsername(access.user());
        database.setPassword(access.password());
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/events")
                .load()
                .migrate();
        return new SignedStore(server, database);
    }

    JdbcTemplate rows() {
        return new JdbcTemplate(database);
    }

    /** What is found after a change, which is made in a transaction that is taken back. */
    Verdict verified(Ledger ledger, List<SignedHead> heads, Consumer<JdbcTemplate> change) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                change.accept(new JdbcTemplate(new SingleConnectionDataSource(connection, true)));
                return new Verification(ledger, heads, null).of(connection);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    /** What the program for outsiders answers with, and what it says. */
    static String asked(String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int answer =
                VerifyProgram.run(List.of(arguments), Map.of(), new PrintStream(said, true, StandardCharsets.UTF_8));
        return answer + " " + said.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        database.close();
        server.close();
    }
}
