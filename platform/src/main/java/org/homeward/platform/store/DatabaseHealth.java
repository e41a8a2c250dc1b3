package org.homeward.platform.store;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whether a database answers, and still forces to disk what it confirms. */
final class DatabaseHealth implements HealthIndicator {

    private static final int PATIENCE_SECONDS = 3;
    private static final String DURABLE =
            "SELECT current_setting('fsync') = 'on' AND current_setting('synchronous_commit') <> 'off'";

    private final JdbcTemplate database;

    DatabaseHealth(DataSource database) {
        this.database = new JdbcTemplate(database);
        this.database.setQueryTimeout(PATIENCE_SECONDS);
    }

    /** The kind of a problem is told and no more of it: messages of a database may quote rows. */
    @Override
    public Health health() {
        try {
            boolean durable = Boolean.TRUE.equals(database.queryForObject(DURABLE, Boolean.class));
            return (durable ? Health.up() : Health.down())
                    .withDetail("forcesToDisk", durable)
                    .build();
        } catch (DataAccessException broken) {
            String state = broken.getRootCause() instanceof SQLException sql ? String.valueOf(sql.getSQLState()) : "";
            return Health.down()
                    .withDetail("problem", broken.getClass().getSimpleName())
                    .withDetail("sqlState", state)
                    .build();
        }
    }
}
