package org.homeward.platform.proof;

import java.util.Random;
import org.springframework.jdbc.core.JdbcTemplate;

/** What somebody might do to the record of readings who does not want to have read something. */
enum ReadTampering {
    EDIT {
        @Override
        void apply(JdbcTemplate store, ReadRows rows, Random random, long last) {
            String[] changes = {
                "read_at = read_at + interval '1 microsecond'",
                "actor = 'actor-somebodyelse'",
                "role = 'AUDITOR'",
                "station = NULL",
                "station = 'facility-elsewhere1'",
                "operation = 'network.find-facilities'",
                "subjects = subjects || ARRAY['person-innocent1']",
                "subjects = subjects[1:1]",
                "subjects = '{}'",
                "subjects = ARRAY[array_to_string(subjects, ',')]",
                "as_of = read_at",
                "result = 'NOT_FOUND'",
                "request = NULL",
                "request = request || 'x'"
            };
            store.update(
                    "UPDATE read_record SET " + changes[random.nextInt(changes.length)] + " WHERE number = ?",
                    some(random, last));
        }
    },
    DELETE {
        @Override
        void apply(JdbcTemplate store, ReadRows rows, Random random, long last) {
            store.update("DELETE FROM read_record WHERE number = ?", some(random, last));
        }
    },
    DELETE_ALL_OF_ONE_ACCOUNT {
        @Override
        void apply(JdbcTemplate store, ReadRows rows, Random random, long last) {
            store.update("DELETE FROM read_record WHERE actor = ?", "actor-test%02d".formatted(random.nextInt(9)));
        }
    },
    INSERT {
        @Override
        void apply(JdbcTemplate store, ReadRows rows, Random random, long last) {
            long at = some(random, last);
            store.update("DELETE FROM read_record WHERE number = ?", at);
            rows.insert(store, Long.toString(at));
        }
    },
    INSERT_BEFORE_ALL {
        @Override
        void apply(JdbcTemplate store, ReadRows rows, Random random, long last) {
            rows.insert(store, "0");
        }
    },
    REORDER {
        @Override
        void apply(JdbcTemplate store, ReadRows rows, Random random, long last) {
            long one = some(random, last - 1);
            store.update("ALTER TABLE read_record ALTER number DROP IDENTITY");
            store.update("UPDATE read_record SET number = -9 WHERE number = ?", one);
            store.update("UPDATE read_record SET number = ? WHERE number = ?", one, one + 1);
            store.update("UPDATE read_record SET number = ? WHERE number = -9", one + 1);
        }
    },
    CUT {
        @Override
        void apply(JdbcTemplate store, ReadRows rows, Random random, long last) {
            store.update("DELETE FROM read_record WHERE number >= ?", some(random, last));
        }
    },
    TELL_OF_OTHER_FIELDS {
        @Override
        void apply(JdbcTemplate store, ReadRows rows, Random random, long last) {
            store.update("UPDATE read_fields SET names = 'version' WHERE id = ?", "fields" + random.nextInt(12));
        }
    },
    SWAP_TWO_PEOPLE {
        @Override
        void apply(JdbcTemplate store, ReadRows rows, Random random, long last) {
            store.update(
                    "UPDATE read_record SET subjects = array_replace(subjects, ?, 'person-elsewhere1')",
                    "person-read%04d".formatted(random.nextInt(40)));
        }
    };

    abstract void apply(JdbcTemplate store, ReadRows rows, Random random, long last);

    private static long some(Random random, long last) {
        return 1 + random.nextLong(last);
    }
}
