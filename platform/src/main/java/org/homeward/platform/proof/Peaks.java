package org.homeward.platform.proof;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * A tree that only grows, of which no more is kept than its full subtrees, one of each size at most: a few dozen hashes for
 * any number of leaves.
 */
final class Peaks {

    private record Peak(int height, byte[] hash) {}

    /** From the highest to the lowest, which is from left to right. */
    private final Deque<Peak> peaks = new ArrayDeque<>();

    private long size;

    /** Appends a leaf. */
    void add(byte[] leaf) {
        add(leaf, 0);
    }

    /**
     * Appends a full subtree at once.
     *
     * @param height that of its root: it has two to this power leaves, by which the size so far can be divided
     */
    void add(byte[] hash, int height) {
        if (size % (1L << height) != 0) {
            throw new IllegalArgumentException("A subtree of height " + height + " cannot begin at leaf " + size);
        }
        size += 1L << height;
        Peak last = new Peak(height, hash);
        while (!peaks.isEmpty() && peaks.getLast().height == last.height) {
            last = new Peak(last.height + 1, Merkle.node(peaks.removeLast().hash, last.hash));
        }
        peaks.addLast(last);
    }

    long size() {
        return size;
    }

    /** The root of the tree as it is. */
    byte[] root() {
        Iterator<Peak> fromTheRight = peaks.descendingIterator();
        if (!fromTheRight.hasNext()) {
            return Merkle.nothing();
        }
        byte[] root = fromTheRight.next().hash;
        while (fromTheRight.hasNext()) {
            root = Merkle.node(fromTheRight.next().hash, root);
        }
        return root;
    }

    /** The roots of the full subtrees, from left to right. */
    List<byte[]> hashes() {
        List<byte[]> hashes = new ArrayList<>();
        peaks.forEach(peak -> hashes.add(peak.hash));
        return hashes;
    }
}
