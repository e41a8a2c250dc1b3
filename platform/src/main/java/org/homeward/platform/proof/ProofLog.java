package org.homeward.platform.proof;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.homeward.platform.axon.SettledNumbers;
import org.homeward.platform.proof.Tiles.Tile;
import org.homeward.shared.proof.SignedHead;
import org.jspecify.annotations.Nullable;

/**
 * Lets a tree grow by what was added, behind the writers and at no cost to them, and signs its head. Only what is
 * settled is taken in: no row can come later whose number is lower. What no longer fits the last head is never signed.
 */
final class ProofLog {

    /** So many rows at once at most, that reading them holds up nobody for long: two hundred tiles. */
    private static final int AT_ONCE = 200 * Tiles.LEAVES;

    private static final int FETCH = 500;

    private final DataSource store;
    private final Ledger ledger;
    private final HeadSeal seal;
    private final Clock clock;
    private SettledNumbers numbers = SettledNumbers.NONE;

    /**
     * A log.
     *
     * @param store  the database, where the tree is kept too
     * @param ledger what the tree is over
     * @param seal   what signs
     * @param clock  what tells when
     */
    ProofLog(DataSource store, Ledger ledger, HeadSeal seal, Clock clock) {
        this.store = store;
        this.ledger = ledger;
        this.seal = seal;
        this.clock = clock;
    }

    /**
     * Takes in what is settled and signs the tree, unless nothing was added.
     *
     * @return the new head; nothing when there is none
     * @throws SQLException when the store is away; nothing was changed then
     * @throws ProofBroken  when rows that were signed are no longer there, or others
     */
    synchronized Optional<SignedHead> grow() throws SQLException {
        lookWhatIsSettled();
        return Snapshot.in(store, connection -> {
            Growth growth = new Growth(
                    Tiles.all(connection, ledger),
                    Heads.last(connection, ledger).orElse(null));
            growth.takeIn(connection);
            Optional<SignedHead> head = growth.signed();
            if (head.isPresent()) {
                Heads.add(connection, ledger, head.get());
            }
            return head;
        });
    }

    /** Before the snapshot is taken: what is settled by then is seen in it. */
    private void lookWhatIsSettled() throws SQLException {
        try (Connection connection = store.getConnection()) {
            numbers = SettledNumbers.look(connection, ledger.table(), ledger.number(), numbers);
        }
    }

    /** One step of the growth, from the last full tile on. */
    private final class Growth {

        private final Peaks tree = new Peaks();
        private final @Nullable SignedHead before;
        private Peaks tile = new Peaks();
        private long lastIndex;

        Growth(List<Tile> tiles, @Nullable SignedHead before) {
            tiles.forEach(full -> tree.add(full.root(), Tiles.HEIGHT));
            this.before = before;
            this.lastIndex = Tiles.end(tiles);
            fitsTheHeadBefore();
        }

        /** What was signed was settled then, also when a writer is seen before anything was found settled by this program. */
        void takeIn(Connection connection) throws SQLException {
            long settled = Math.max(numbers.upTo(), before == null ? 0 : before.lastIndex());
            try (PreparedStatement question = connection.prepareStatement(ledger.allInOrder() + " LIMIT " + AT_ONCE)) {
                question.setFetchSize(FETCH);
                question.setLong(1, lastIndex);
                question.setLong(2, settled);
                try (ResultSet rows = question.executeQuery()) {
                    while (rows.next()) {
                        takeIn(connection, ledger.leaf(rows), rows.getLong(ledger.number()));
                    }
                }
            }
        }

        private void takeIn(Connection connection, byte[] leaf, long index) throws SQLException {
            lastIndex = index;
            tree.add(leaf);
            tile.add(leaf);
            fitsTheHeadBefore();
            if (tile.size() == Tiles.LEAVES) {
                Tiles.add(connection, ledger, tree.size() / Tiles.LEAVES - 1, new Tile(tile.root(), index));
                tile = new Peaks();
            }
        }

        private void fitsTheHeadBefore() {
            if (before != null
                    && tree.size() == before.size()
                    && !Base64.getEncoder().encodeToString(tree.root()).equals(before.root())) {
                throw new ProofBroken(ledger, before);
            }
        }

        Optional<SignedHead> signed() {
            long size = before == null ? 0 : before.size();
            if (before != null && tree.size() < size) {
                throw new ProofBroken(ledger, before);
            }
            return tree.size() == size
                    ? Optional.empty()
                    : Optional.of(seal.sign(ledger, tree, lastIndex, clock.instant()));
        }
    }
}
