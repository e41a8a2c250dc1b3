package org.homeward.platform.proof;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.homeward.shared.proof.EventProof;
import org.homeward.shared.proof.InclusionProof;
import org.homeward.shared.proof.SignedHead;

/** Makes and checks proofs that a leaf is in a tree, after RFC 9162. */
final class Inclusion {

    private Inclusion() {}

    /** For a leaf of a tree whose subtrees somebody can name. */
    static InclusionProof proof(long index, long size, Subtrees subtrees) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("There is no leaf " + index + " in a tree of " + size);
        }
        List<String> path = new ArrayList<>();
        collect(index, 0, size, subtrees, path);
        return new InclusionProof(index, size, path);
    }

    /** The root of every range of leaves that can occur in the tree. */
    @FunctionalInterface
    interface Subtrees {
        byte[] root(long from, long to);
    }

    private static void collect(long index, long from, long to, Subtrees subtrees, List<String> path) {
        if (to - from <= 1) {
            return;
        }
        long middle = from + Long.highestOneBit(to - from - 1);
        if (index < middle) {
            collect(index, from, middle, subtrees, path);
            path.add(encoded(subtrees.root(middle, to)));
        } else {
            collect(index, middle, to, subtrees, path);
            path.add(encoded(subtrees.root(from, middle)));
        }
    }

    /**
     * The root that follows for a leaf; whoever has the signed root compares.
     *
     * @return nothing when the path does not fit a tree of that size
     */
    static Optional<byte[]> root(InclusionProof proof, byte[] leaf) {
        long place = proof.index();
        long last = proof.size() - 1;
        byte[] hash = leaf;
        for (String beside : proof.path()) {
            if (last == 0) {
                return Optional.empty();
            }
            byte[] other = Base64.getDecoder().decode(beside);
            if ((place & 1) == 1 || place == last) {
                hash = Merkle.node(other, hash);
                while ((place & 1) == 0 && place != 0) {
                    place >>= 1;
                    last >>= 1;
                }
            } else {
                hash = Merkle.node(hash, other);
            }
            place >>= 1;
            last >>= 1;
        }
        return last == 0 && proof.index() < proof.size() ? Optional.of(hash) : Optional.empty();
    }

    /** That an event is in the tree of a head. */
    static EventProof of(byte[] leaf, InclusionProof proof, SignedHead head) {
        return new EventProof(encoded(leaf), proof, head);
    }

    /** Whether a proof holds against its head, and the head against its signature. */
    static boolean holds(EventProof event) {
        return HeadSeal.isSigned(Ledger.EVENTS, event.head())
                && event.proof().size() == event.head().size()
                && root(event.proof(), Base64.getDecoder().decode(event.leaf()))
                        .map(Inclusion::encoded)
                        .filter(event.head().root()::equals)
                        .isPresent();
    }

    private static String encoded(byte[] hash) {
        return Base64.getEncoder().encodeToString(hash);
    }
}
