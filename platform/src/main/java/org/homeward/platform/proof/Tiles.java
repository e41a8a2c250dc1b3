package org.homeward.platform.proof;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The roots of full subtrees of 1,024 leaves, as they were when they were signed. They save reading all rows again whenever
 * some were added; nobody who verifies believes them.
 */
final class Tiles {

    static final int HEIGHT = 10;
    static final int LEAVES = 1 << HEIGHT;

    /**
     * One of them.
     *
     * @param lastIndex the number of the last of its rows
     */
    record Tile(byte[] root, long lastIndex) {}

    private Tiles() {}

    static List<Tile> all(Connection connection, Ledger ledger) throws SQLException {
        List<Tile> tiles = new ArrayList<>();
        try (PreparedStatement question = connection.prepareStatement(
                        "SELECT root, last_index FROM " + ledger.tiles() + " ORDER BY number");
                ResultSet rows = question.executeQuery()) {
            while (rows.next()) {
                tiles.add(new Tile(rows.getBytes("root"), rows.getLong("last_index")));
            }
        }
        return tiles;
    }

    /** The number of the last row of the last of these; what comes behind is greater. */
    static long end(List<Tile> tiles) {
        return tiles.isEmpty() ? -1 : tiles.getLast().lastIndex();
    }

    static void add(Connection connection, Ledger ledger, long number, Tile tile) throws SQLException {
        try (PreparedStatement addition = connection.prepareStatement(
                "INSERT INTO " + ledger.tiles() + " (number, root, last_index) VALUES (?, ?, ?)")) {
            addition.setLong(1, number);
            addition.setBytes(2, tile.root());
            addition.setLong(3, tile.lastIndex());
            addition.executeUpdate();
        }
    }
}
