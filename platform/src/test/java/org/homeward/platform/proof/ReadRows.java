package org.homeward.platform.proof;

import java.util.Random;
import org.springframework.jdbc.core.JdbcTemplate;

/** Fills the record of readings with rows that somebody invented. */
final class ReadRows {

    private static final int FIELDS = 12;
    private static final int PEOPLE = 40;

    private final JdbcTemplate database;
    private final Random random;

    ReadRows(JdbcTemplate database, long seed) {
        this.database = database;
        this.random = new Random(seed);
        for (int i = 0; i < FIELDS; i++) {
            database.update("INSERT INTO read_fields (id, names) VALUES (?, ?)", "fields" + i, "version\nname" + i);
        }
    }

    void add(int count) {
        for (int i = 0; i < count; i++) {
            insert(database, "DEFAULT");
        }
    }

    /** A row that looks like the others, at the number that is given. */
    void insert(JdbcTemplate where, String number) {
        where.update(
                "INSERT INTO read_record (number, read_at, actor, role, station, operation, fields, subjects, as_of,"
                        + " result, request) OVERRIDING SYSTEM VALUE VALUES (" + number
                        + ", timestamptz '2026-03-01 08:00:00.123456Z' + ? * interval '1 second', ?, 'STATION_STAFF',"
                        + " 'facility-teststation', 'dossier.get-recipient-file', ?, ARRAY[?, ?], NULL, 'SHOWN', ?)",
                random.nextInt(1_000_000),
                "actor-test%02d".formatted(random.nextInt(9)),
                "fields" + random.nextInt(FIELDS),
                person(),
                person(),
                "request-" + random.nextInt());
    }

    private String person() {
        return "person-read%04d".formatted(random.nextInt(PEOPLE));
    }
}
