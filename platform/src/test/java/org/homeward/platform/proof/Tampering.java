package org.homeward.platform.proof;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** What somebody might do who has the database and not the heads. */
enum Tampering {
    EDIT {
        @Override
        void apply(JdbcTemplate events, EventRows rows, Random random, long last) {
            long at = existing(random, last);
            String[] changes = {
                "payload = set_byte(payload, length(payload) - 1, (get_byte(payload, length(payload) - 1) + 1) % 256)",
                "payload = payload || '\\x00'::bytea",
                "meta_data = meta_data || '\\x20'::bytea",
                "meta_data = NULL",
                "name = name || '2'",
                "revision = '2'",
                "revision = NULL",
                "stream_type = 'BedZone'",
                "appended_at = '2026-03-01T08:00:01Z'",
                "event_id = event_id || 'x'",
                "sequence = sequence + 1000000"
            };
            events.update(
                    "UPDATE event SET " + changes[random.nextInt(changes.length)] + " WHERE global_index = ?", at);
        }
    },
    DELETE {
        @Override
        void apply(JdbcTemplate events, EventRows rows, Random random, long last) {
            events.update("DELETE FROM event WHERE global_index = ?", existing(random, last));
        }
    },
    INSERT {
        @Override
        void apply(JdbcTemplate events, EventRows rows, Random random, long last) {
            rows.insert(events, existing(random, last) - 1, "person-proof0001", 1_000_000);
        }
    },
    REORDER {
        @Override
        void apply(JdbcTemplate events, EventRows rows, Random random, long last) {
            long one = existing(random, last);
            long other = one == last ? one - EventRows.STEP : one + EventRows.STEP;
            swap(events, "global_index", one, other);
        }
    },
    CUT {
        @Override
        void apply(JdbcTemplate events, EventRows rows, Random random, long last) {
            events.update("DELETE FROM event WHERE global_index >= ?", existing(random, last));
        }
    },
    SWAP_TWO_PEOPLE {
        @Override
        void apply(JdbcTemplate events, EventRows rows, Random random, long last) {
            int one = random.nextInt(30);
            String first = "person-proof%04d".formatted(one);
            String second = "person-proof%04d".formatted(one + 1 + random.nextInt(29));
            events.update("UPDATE event SET stream = 'person-between01' WHERE stream = ?", first);
            events.update("UPDATE event SET stream = ? WHERE stream = ?", first, second);
            events.update("UPDATE event SET stream = ? WHERE stream = 'person-between01'", second);
        }
    },
    SWAP_TWO_CONTENTS {
        @Override
        void apply(JdbcTemplate events, EventRows rows, Random random, long last) {
            long one = existing(random, last);
            long other = one == last ? one - EventRows.STEP : one + EventRows.STEP;
            swap(events, "payload", one, other);
        }
    },
    ROLL_BACK_AND_GO_ON {
        @Override
        void apply(JdbcTemplate events, EventRows rows, Random random, long last) {
            long from = existing(random, last);
            List<@Nullable Long> gone =
                    events.queryForList("SELECT global_index FROM event WHERE global_index >= ?", Long.class, from);
            events.update("DELETE FROM event WHERE global_index >= ?", from);
            for (Long number : gone) {
                long index = Objects.requireNonNull(number);
                rows.insert(events, index, "person-proof0002", 2_000_000 + index);
            }
        }
    };

    abstract void apply(JdbcTemplate events, EventRows rows, Random random, long last);

    private static long existing(Random random, long last) {
        return EventRows.STEP * (1 + random.nextLong(last / EventRows.STEP));
    }

    private static void swap(JdbcTemplate events, String column, long one, long other) {
        if (column.equals("global_index")) {
            events.update("UPDATE event SET global_index = -9 WHERE global_index = ?", one);
            events.update("UPDATE event SET global_index = ? WHERE global_index = ?", one, other);
            events.update("UPDATE event SET global_index = ? WHERE global_index = -9", other);
        } else {
            events.update(
                    "UPDATE event e SET payload = o.payload FROM event o WHERE e.global_index IN (?, ?)"
                            + " AND o.global_index IN (?, ?) AND o.global_index <> e.global_index",
                    one,
                    other,
                    one,
                    other);
        }
    }
}
