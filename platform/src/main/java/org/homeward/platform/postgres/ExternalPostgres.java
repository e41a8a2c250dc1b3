package org.homeward.platform.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A PostgreSQL that somebody else runs. Before anything is written to it, it is asked whether it keeps what it confirms. */
public final class ExternalPostgres {

    private static final Logger LOG = LoggerFactory.getLogger(ExternalPostgres.class);

    private ExternalPostgres() {}

    /**
     * Refuses a server that may confirm a commit which is not on disk. What else should be set otherwise, above all so that
     * its log quotes no rows, is only said in our log: such settings belong to whoever runs the server.
     *
     * @throws PostgresNotStarted with {@code UNSAFE_SETTING}, naming the setting
     */
    public static void requireDurable(String name, DataSource database) {
        try (Connection connection = database.getConnection()) {
            SettingsCheck.requireDurable(connection);
            List<String> wished = SettingsCheck.wished(connection);
            if (!wished.isEmpty()) {
                LOG.warn("The PostgreSQL of the {} would better run with {}", name, String.join(", ", wished));
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(
                    "The PostgreSQL of the " + name + " cannot be asked how it is set", failure);
        }
    }
}
