package org.homeward.platform.proof;

import java.util.List;
import org.homeward.platform.proof.Tiles.Tile;

/**
 * A tree of which the roots of all full tiles are known, and the leaves of one tile and of those behind the last.
 *
 * @param full  the full tiles
 * @param tail  the leaves behind them
 * @param known the tile whose leaves are known
 * @param leaves those leaves
 */
record TiledTree(List<Tile> full, List<byte[]> tail, int known, List<byte[]> leaves) {

    byte[] root(long from, long to) {
        long count = to - from;
        if (count == Tiles.LEAVES && from % Tiles.LEAVES == 0) {
            return full.get((int) (from / Tiles.LEAVES)).root();
        }
        if (count == 1) {
            return leaf(from);
        }
        long middle = from + Long.highestOneBit(count - 1);
        return Merkle.node(root(from, middle), root(middle, to));
    }

    private byte[] leaf(long index) {
        int tile = (int) (index / Tiles.LEAVES);
        int place = (int) (index % Tiles.LEAVES);
        if (tile == full.size()) {
            return tail.get(place);
        }
        if (tile == known) {
            return leaves.get(place);
        }
        throw new IllegalArgumentException("Leaf " + index + " was not read");
    }
}
