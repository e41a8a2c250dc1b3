package org.homeward.command.platform;

import java.util.Optional;
import org.homeward.platform.messages.EventHash;
import org.homeward.platform.messages.HomewardJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Walks the chain of one stream over what is stored. */
final class Chain {

    private static final JsonMapper JSON = HomewardJson.mapper();

    private Chain() {}

    private record Row(long sequence, String name, String revision, byte[] payload, String hash) {}

    /** The first sequence whose hash does not fit. */
    static Optional<Long> brokenAt(JdbcTemplate database, String stream) {
        var rows = database.query(
                "SELECT sequence, name, revision, payload, meta_data FROM event WHERE stream = ? ORDER BY sequence",
                (row, index) -> new Row(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getBytes(4),
                        JSON.readTree(row.getBytes(5)).path("hash").asString()),
                stream);
        @Nullable String previous = null;
        for (Row row : rows) {
            String hash = EventHash.of(previous, stream, row.sequence(), row.name(), row.revision(), row.payload());
            if (!hash.equals(row.hash())) {
                return Optional.of(row.sequence());
            }
            previous = hash;
        }
        return Optional.empty();
    }
}
