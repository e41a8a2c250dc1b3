package org.homeward.platform.proof;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.homeward.platform.proof.Tiles.Tile;
import org.homeward.shared.proof.EventProof;
import org.homeward.shared.proof.InclusionProof;
import org.homeward.shared.proof.SignedHead;

/** Answers with heads, and with proofs that single events are in the tree. */
public final class Proofs {

    private static final String INDEX = "SELECT global_index FROM event WHERE stream = ? AND sequence = ?";
    private static final String BEFORE = "SELECT count(*) FROM event WHERE global_index > ? AND global_index < ?";

    private final DataSource events;
    private final Ledger ledger;

    /** About the events, from their database. */
    public Proofs(DataSource events) {
        this(events, Ledger.EVENTS);
    }

    Proofs(DataSource store, Ledger ledger) {
        this.events = store;
        this.ledger = ledger;
    }

    /** The newest heads, the newest first. */
    public List<SignedHead> heads(int atMost) throws SQLException {
        return Snapshot.in(events, connection -> Heads.last(connection, ledger, atMost));
    }

    /** The heads of a larger tree than that, the smallest first. */
    public List<SignedHead> headsAfter(long size) throws SQLException {
        return Snapshot.in(events, connection -> Heads.after(connection, ledger, size));
    }

    /** Whether this head is among those of the store. */
    boolean isSigned(SignedHead head) throws SQLException {
        return headsAfter(head.size() - 1).stream()
                .findFirst()
                .filter(head::equals)
                .isPresent();
    }

    /**
     * The proof that a fact was there when the last head was signed.
     *
     * @param stream   the id of the stream
     * @param sequence the place in it, from 0
     * @return nothing when there is no such fact, or no head since
     */
    public Optional<EventProof> of(String stream, long sequence) throws SQLException {
        return Snapshot.in(events, connection -> {
            long index = indexOf(connection, stream, sequence);
            Optional<SignedHead> head =
                    Heads.last(connection, Ledger.EVENTS).filter(signed -> signed.lastIndex() >= index);
            return index < 0 || head.isEmpty() ? Optional.empty() : Optional.of(proof(connection, index, head.get()));
        });
    }

    private static EventProof proof(Connection connection, long index, SignedHead head) throws SQLException {
        List<Tile> tiles = Tiles.all(connection, Ledger.EVENTS);
        int tile =
                (int) tiles.stream().takeWhile(full -> full.lastIndex() < index).count();
        int place = (int) number(connection, BEFORE, Tiles.end(tiles.subList(0, tile)), index);
        List<byte[]> around = leaves(connection, tiles, tile, head);
        List<byte[]> tail = leaves(connection, tiles, tiles.size(), head);
        TiledTree tree = new TiledTree(tiles, tail, tile, around);
        InclusionProof path = Inclusion.proof((long) tile * Tiles.LEAVES + place, head.size(), tree::root);
        return Inclusion.of(around.get(place), path, head);
    }

    /** Those of one tile, or those behind the last full one that the head has. */
    private static List<byte[]> leaves(Connection connection, List<Tile> tiles, int tile, SignedHead head)
            throws SQLException {
        List<byte[]> leaves = new ArrayList<>();
        try (PreparedStatement question = connection.prepareStatement(Ledger.EVENTS.allInOrder())) {
            question.setLong(1, Tiles.end(tiles.subList(0, tile)));
            question.setLong(2, tile < tiles.size() ? tiles.get(tile).lastIndex() : head.lastIndex());
            try (ResultSet rows = question.executeQuery()) {
                while (rows.next()) {
                    leaves.add(Ledger.EVENTS.leaf(rows));
                }
            }
        }
        return leaves;
    }

    private static long indexOf(Connection connection, String stream, long sequence) throws SQLException {
        return number(connection, INDEX, stream, sequence);
    }

    private static long number(Connection connection, String question, Object... parameters) throws SQLException {
        try (PreparedStatement asked = connection.prepareStatement(question)) {
            for (int i = 0; i < parameters.length; i++) {
                asked.setObject(i + 1, parameters[i]);
            }
            try (ResultSet row = asked.executeQuery()) {
                return row.next() ? row.getLong(1) : -1;
            }
        }
    }
}
