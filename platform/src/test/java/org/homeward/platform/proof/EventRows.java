package org.homeward.platform.proof;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.springframework.jdbc.core.JdbcTemplate;

/** Fills the table of events with rows of invented bytes, every third number of the order. */
final class EventRows {

    static final int STEP = 3;
    private static final int STREAMS = 60;
    private static final int LONGEST = 300;

    private final JdbcTemplate database;
    private final Random random;
    private int written;

    EventRows(JdbcTemplate database, long seed) {
        this.database = database;
        this.random = new Random(seed);
    }

    void add(int count) {
        for (int i = 0; i < count; i++) {
            insert(
                    database,
                    (long) ++written * STEP,
                    "person-proof%04d".formatted(written % STREAMS),
                    written / STREAMS);
        }
    }

    /** A row at a number of its own. */
    void insert(JdbcTemplate where, long number, String stream, long sequence) {
        where.update(
                "INSERT INTO event (global_index, stream, sequence, stream_type, event_id, name, revision, payload,"
                    + " meta_data, appended_at) VALUES (?, ?, ?, 'PersonFile', ?, 'person.observation-recorded', '1',"
                    + " ?, ?, '2026-03-01T08:00:00Z')",
                number,
                stream,
                sequence,
                "event-" + number + "-" + random.nextInt(),
                bytes(),
                "{\"hash\":\"%d\"}".formatted(random.nextLong()).getBytes(StandardCharsets.UTF_8));
    }

    byte[] bytes() {
        byte[] bytes = new byte[1 + random.nextInt(LONGEST)];
        random.nextBytes(bytes);
        return bytes;
    }
}
