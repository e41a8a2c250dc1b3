package org.homeward.platform.proof;

import com.google.crypto.tink.subtle.Ed25519Sign;
import com.google.crypto.tink.subtle.Ed25519Verify;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import org.homeward.shared.proof.SignedHead;

/** Signs heads, and checks them. Whoever checks needs no more than the public key. */
public final class HeadSeal {

    private final Ed25519Sign signer;
    private final String publicKey;

    /**
     * A signer.
     *
     * @param secret 32 bytes that nobody else has
     */
    public HeadSeal(byte[] secret) {
        try {
            Ed25519Sign.KeyPair pair = Ed25519Sign.KeyPair.newKeyPairFromSeed(secret);
            this.signer = new Ed25519Sign(pair.getPrivateKey());
            this.publicKey = Base64.getEncoder().encodeToString(pair.getPublicKey());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** In base64. */
    public String publicKey() {
        return publicKey;
    }

    SignedHead sign(Ledger ledger, Peaks tree, long lastIndex, Instant at) {
        String root = Base64.getEncoder().encodeToString(tree.root());
        try {
            byte[] signature = signer.sign(statement(ledger, tree.size(), lastIndex, root, at));
            return new SignedHead(
                    tree.size(),
                    lastIndex,
                    root,
                    at,
                    publicKey,
                    Base64.getEncoder().encodeToString(signature));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether a head of such a tree was signed with the key that it names. */
    static boolean isSigned(Ledger ledger, SignedHead head) {
        try {
            new Ed25519Verify(Base64.getDecoder().decode(head.key()))
                    .verify(
                            Base64.getDecoder().decode(head.signature()),
                            statement(ledger, head.size(), head.lastIndex(), head.root(), head.at()));
            return true;
        } catch (GeneralSecurityException | IllegalArgumentException forged) {
            return false;
        }
    }

    private static byte[] statement(Ledger ledger, long size, long lastIndex, String root, Instant at) {
        return String.join(
                        "\n",
                        "homeward " + ledger.things(),
                        Long.toString(size),
                        Long.toString(lastIndex),
                        root,
                        at.toString())
                .getBytes(StandardCharsets.UTF_8);
    }
}
