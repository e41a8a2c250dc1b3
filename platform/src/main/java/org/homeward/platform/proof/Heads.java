package org.homeward.platform.proof;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.shared.proof.SignedHead;

/** The heads that were signed, in the database beside what they are about: from here they are copied to where they are kept. */
final class Heads {

    private static final String COLUMNS = "size, last_index, root, signed_at, public_key, signature";
    private static final String LAST = "SELECT " + COLUMNS + " FROM %s ORDER BY size DESC LIMIT ?";
    private static final String AFTER = "SELECT " + COLUMNS + " FROM %s WHERE size > ? ORDER BY size";

    private Heads() {}

    static Optional<SignedHead> last(Connection connection, Ledger ledger) throws SQLException {
        return ask(connection, LAST, ledger, 1).stream().findFirst();
    }

    /** The newest first. */
    static List<SignedHead> last(Connection connection, Ledger ledger, int atMost) throws SQLException {
        return ask(connection, LAST, ledger, atMost);
    }

    /** Those of a larger tree, the smallest first. */
    static List<SignedHead> after(Connection connection, Ledger ledger, long size) throws SQLException {
        return ask(connection, AFTER, ledger, size);
    }

    static void add(Connection connection, Ledger ledger, SignedHead head) throws SQLException {
        try (PreparedStatement addition = connection.prepareStatement(
                "INSERT INTO " + ledger.heads() + " (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?)")) {
            addition.setLong(1, head.size());
            addition.setLong(2, head.lastIndex());
            addition.setString(3, head.root());
            addition.setString(4, head.at().toString());
            addition.setString(5, head.key());
            addition.setString(6, head.signature());
            addition.executeUpdate();
        }
    }

    private static List<SignedHead> ask(Connection connection, String question, Ledger ledger, long bound)
            throws SQLException {
        List<SignedHead> heads = new ArrayList<>();
        try (PreparedStatement asked = connection.prepareStatement(question.formatted(ledger.heads()))) {
            asked.setLong(1, bound);
            try (ResultSet rows = asked.executeQuery()) {
                while (rows.next()) {
                    heads.add(new SignedHead(
                            rows.getLong("size"),
                            rows.getLong("last_index"),
                            rows.getString("root"),
                            Instant.parse(rows.getString("signed_at")),
                            rows.getString("public_key"),
                            rows.getString("signature")));
                }
            }
        }
        return heads;
    }
}
