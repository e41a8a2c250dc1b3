package org.homeward.platform.proof;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table to which rows are only ever added, in the order of a number: each has a tree of its own, whose leaves are its rows as
 * they are stored, to the last byte.
 */
enum Ledger {
    /** What happened. */
    EVENTS("events", "事件", "event", "global_index", """
        SELECT global_index, sequence, stream, stream_type, event_id, name, revision, payload, meta_data, appended_at
        FROM event WHERE global_index > ? AND global_index <= ? ORDER BY global_index\
        """),

    /** Who read what about whom; with the names of the fields that were asked for, which stand in a table of their own. */
    READS("readings", "查阅记录", "read_record", "number", """
        SELECT number, (extract(epoch FROM read_at) * 1000000)::bigint AS read_at, r.actor, r.role, r.station, r.operation,
            r.fields, f.names, r.subjects::text AS subjects, (extract(epoch FROM as_of) * 1000000)::bigint::text AS as_of,
            r.result, r.request
        FROM read_record r LEFT JOIN read_fields f ON f.id = r.fields
        WHERE number > ? AND number <= ? ORDER BY number\
        """);

    private static final List<String> EVENT_NUMBERS = List.of("global_index", "sequence");
    private static final List<String> EVENT_COLUMNS =
            List.of("stream", "stream_type", "event_id", "name", "revision", "payload", "meta_data", "appended_at");
    private static final List<String> READ_NUMBERS = List.of("number", "read_at");
    private static final List<String> READ_COLUMNS = List.of(
            "actor", "role", "station", "operation", "fields", "names", "subjects", "as_of", "result", "request");

    private static final Set<String> BYTES = Set.of("payload", "meta_data");

    private final String things;
    private final String thingsInChinese;
    private final String table;
    private final String number;
    private final String allInOrder;

    Ledger(String things, String thingsInChinese, String table, String number, String allInOrder) {
        this.things = things;
        this.thingsInChinese = thingsInChinese;
        this.table = table;
        this.number = number;
        this.allInOrder = allInOrder;
    }

    /** What its rows are, in English. */
    String things() {
        return things;
    }

    /** What its rows are, in Chinese. */
    String thingsInChinese() {
        return thingsInChinese;
    }

    String table() {
        return table;
    }

    /** The column by which the rows are in order. */
    String number() {
        return number;
    }

    /** The rows behind one number and up to another, in their order, with what {@link #leaf} hashes. */
    String allInOrder() {
        return allInOrder;
    }

    /** Where the roots of full subtrees are kept. */
    String tiles() {
        return this == EVENTS ? "proof_tile" : "read_proof_tile";
    }

    /** Where the heads are kept. */
    String heads() {
        return this == EVENTS ? "proof_head" : "read_proof_head";
    }

    /**
     * The leaf of the row that a result stands at: all of its columns, each with its length, so that nothing can wander from
     * one into the next.
     */
    byte[] leaf(ResultSet row) throws SQLException {
        MessageDigest leaf = Merkle.leaf();
        List<String> numbers = this == EVENTS ? EVENT_NUMBERS : READ_NUMBERS;
        ByteBuffer first = ByteBuffer.allocate(numbers.size() * Long.BYTES);
        for (String column : numbers) {
            first.putLong(row.getLong(column));
        }
        leaf.update(first.flip());
        for (String column : this == EVENTS ? EVENT_COLUMNS : READ_COLUMNS) {
            add(leaf, bytes(row, column));
        }
        return leaf.digest();
    }

    private static byte @Nullable [] bytes(ResultSet row, String column) throws SQLException {
        if (BYTES.contains(column)) {
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
