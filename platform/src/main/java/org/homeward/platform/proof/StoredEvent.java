package org.homeward.platform.proof;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of the table of events, as it is stored, to the last byte. */
final class StoredEvent {

    /** In the one order of all events. The columns are those that {@link #leaf} hashes, in its order. */
    static final String ALL_IN_ORDER = """
        SELECT global_index, sequence, stream, stream_type, event_id, name, revision, payload, meta_data, appended_at
        FROM event WHERE global_index > ? AND global_index <= ? ORDER BY global_index\
        """;

    private static final List<String> COLUMNS =
            List.of("stream", "stream_type", "event_id", "name", "revision", "payload", "meta_data", "appended_at");

    private StoredEvent() {}

    /**
     * The leaf of the row that a result stands at: all of its columns, each with its length, so that nothing can wander from
     * one into the next.
     */
    static byte[] leaf(ResultSet row) throws SQLException {
        MessageDigest leaf = Merkle.leaf();
        leaf.update(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(row.getLong("global_index"))
                .putLong(row.getLong("sequence"))
                .flip());
        for (String column : COLUMNS) {
            add(leaf, bytes(row, column));
        }
        return leaf.digest();
    }

    private static byte @Nullable [] bytes(ResultSet row, String column) throws SQLException {
        if (column.equals("payload") || column.equals("meta_data")) {
            return row.getBytes(column);
        }
        String text = row.getString(column);
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }

    private static void add(MessageDigest leaf, byte @Nullable [] bytes) {
        int length = bytes == null ? -1 : bytes.length;
        leaf.update(ByteBuffer.allocate(Integer.BYTES).putInt(length).flip());
        if (bytes != null) {
            leaf.update(bytes);
        }
    }
}
