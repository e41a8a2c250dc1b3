package org.homeward.platform.proof;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** How leaves and nodes of the tree are hashed, after RFC 9162: no leaf can be taken for a node. */
final class Merkle {

    static final int HASH_BYTES = 32;

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private Merkle() {}

    /** Begins a leaf: whatever is added is its content. */
    static MessageDigest leaf() {
        MessageDigest digest = sha256();
        digest.update(LEAF);
        return digest;
    }

    static byte[] node(byte[] left, byte[] right) {
        MessageDigest digest = sha256();
        digest.update(NODE);
        digest.update(left);
        digest.update(right);
        return digest.digest();
    }

    /** The root of a tree without leaves. */
    static byte[] nothing() {
        return sha256().digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
