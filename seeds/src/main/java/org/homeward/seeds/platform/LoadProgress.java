package org.homeward.seeds.platform;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** How far each part of the demo world is loaded, kept beside the events. */
final class LoadProgress {

    private final JdbcTemplate database;

    LoadProgress(JdbcTemplate database) {
        this.database = database;
    }

    long of(String part, long otherwise) {
        List<Long> done = database.query(
                "SELECT done FROM load_progress WHERE load_id = ?", (row, index) -> row.getLong(1), part);
        return done.isEmpty() ? otherwise : done.getFirst();
    }

    void keep(String part, long done) {
        database.update(
                "INSERT INTO load_progress (load_id, done) VALUES (?, ?)"
                        + " ON CONFLICT (load_id) DO UPDATE SET done = excluded.done",
                part,
                done);
    }
}
