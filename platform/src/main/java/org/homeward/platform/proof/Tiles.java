package org.homeward.platform.proof;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The roots of full subtrees of 1,024 leaves, as they were when they were signed. They save reading all events again whenever
 * some were added; nobody who verifies believes them.
 */
final class Tiles {

    static final int HEIGHT = 10;
    static final int LEAVES = 1 << HEIGHT;

    private static final String ALL = "SELECT root, last_index FROM proof_tile ORDER BY number";
    private static final String ADD = "INSERT INTO proof_tile (number, root, last_index) VALUES (?, ?, ?)";

    /**
     * One of them.
     *
     * @param lastIndex the number of the last of its events in the order of all
     */
    record Tile(byte[] root, long lastIndex) {}

    private Tiles() {}

    static List<Tile> all(Connection connection) throws SQLException {
        List<Tile> tiles = new ArrayList<>();
        try (PreparedStatement question = connection.prepareStatement(ALL);
                ResultSet rows = question.executeQuery()) {
            while (rows.next()) {
                tiles.add(new Tile(rows.getBytes("root"), rows.getLong("last_index")));
            }
        }
        return tiles;
    }

    /** The number of the last event of the last of these; what comes behind is greater. */
    static long end(List<Tile> tiles) {
        return tiles.isEmpty() ? -1 : tiles.getLast().lastIndex();
    }

    static void add(Connection connection, long number, Tile tile) throws SQLException {
        try (PreparedStatement addition = connection.prepareStatement(ADD)) {
            addition.setLong(1, number);
            addition.setBytes(2, tile.root());
            addition.setLong(3, tile.lastIndex());
            addition.executeUpdate();
        }
    }
}
