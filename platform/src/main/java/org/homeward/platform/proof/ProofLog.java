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
 * Lets the tree grow by what was appended, behind the appends and at no cost to them, and signs its head. Only what is
 * settled is taken in: no event can come later whose number is lower. What no longer fits the last head is never signed.
 */
public final class ProofLog {

    /** So many events at once at most, that reading them holds up nobody for long: two hundred tiles. */
    private static final int AT_ONCE = 200 * Tiles.LEAVES;

    private static final String SOME = StoredEvent.ALL_IN_ORDER + " LIMIT " + AT_ONCE;
    private static final int FETCH = 500;

    private final DataSource events;
    private final HeadSeal seal;
    private final Clock clock;
    private SettledNumbers numbers = SettledNumbers.NONE;

    /**
     * A log.
     *
     * @param events the database of the events, where the tree is kept too
     * @param seal   what signs
     * @param clock  what tells when
     */
    public ProofLog(DataSource events, HeadSeal seal, Clock clock) {
        this.events = events;
        this.seal = seal;
        this.clock = clock;
    }

    /**
     * Takes in what is settled and signs the tree, unless nothing was added.
     *
     * @return the new head; nothing when there is none
     * @throws SQLException when the store is away; nothing was changed then
     * @throws ProofBroken  when events that were signed are no longer there, or others
     */
    public synchronized Optional<SignedHead> grow() throws SQLException {
        lookWhatIsSettled();
        return Snapshot.in(events, connection -> {
            Growth growth =
                    new Growth(Tiles.all(connection), Heads.last(connection).orElse(null));
            growth.takeIn(connection, numbers.upTo());
            Optional<SignedHead> head = growth.signed();
            if (head.isPresent()) {
                Heads.add(connection, head.get());
            }
            return head;
        });
    }

    /** Before the snapshot is taken: what is settled by then is seen in it. */
    private void lookWhatIsSettled() throws SQLException {
        try (Connection connection = events.getConnection()) {
            numbers = SettledNumbers.look(connection, numbers);
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

        void takeIn(Connection connection, long settled) throws SQLException {
            try (PreparedStatement question = connection.prepareStatement(SOME)) {
                question.setFetchSize(FETCH);
                question.setLong(1, lastIndex);
                question.setLong(2, settled);
                try (ResultSet rows = question.executeQuery()) {
                    while (rows.next()) {
                        takeIn(connection, StoredEvent.leaf(rows), rows.getLong("global_index"));
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
                Tiles.add(connection, tree.size() / Tiles.LEAVES - 1, new Tile(tile.root(), index));
                tile = new Peaks();
            }
        }

        private void fitsTheHeadBefore() {
            if (before != null
                    && tree.size() == before.size()
                    && !Base64.getEncoder().encodeToString(tree.root()).equals(before.root())) {
                throw new ProofBroken(before);
            }
        }

        Optional<SignedHead> signed() {
            long size = before == null ? 0 : before.size();
            if (before != null && tree.size() < size) {
                throw new ProofBroken(before);
            }
            return tree.size() == size ? Optional.empty() : Optional.of(seal.sign(tree, lastIndex, clock.instant()));
        }
    }
}
