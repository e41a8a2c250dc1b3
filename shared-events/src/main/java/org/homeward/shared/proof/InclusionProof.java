package org.homeward.shared.proof;

import java.util.List;

/**
 * That a leaf is in a tree: the hashes beside the way from the leaf to the root, after RFC 9162. 20 of them, 640 bytes, in a
 * tree of a million.
 *
 * @param index the place of the leaf, from 0
 * @param size  how many leaves the tree has
 * @param path  the hashes beside the way, from below, in base64
 */
public record InclusionProof(long index, long size, List<String> path) {

    /** Copies the list. */
    public InclusionProof {
        path = List.copyOf(path);
    }
}
