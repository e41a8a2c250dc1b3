package org.homeward.platform.messages;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.homeward.shared.kernel.Provenance;

/**
 * Signs who asks, so that the command side believes only what the edge, or the loader of a demo world, wrote.
 *
 * <p>The signature covers the provenance and the content of the command: it fits no other command.
 */
public final class ProvenanceSignature {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    /** Signs and checks with a secret that all trusted programs share. */
    public ProvenanceSignature(byte[] secret) {
        this.key = new SecretKeySpec(secret, ALGORITHM);
    }

    /** The signature of a provenance over a command with the given fingerprint. */
    public String sign(Provenance by, String fingerprint) {
        return mac(String.join(
                "\n",
                by.actor().value(),
                by.role().name(),
                by.station() == null ? "" : by.station().value(),
                by.region() == null ? "" : by.region().value(),
                by.commandId().value(),
                by.purpose() == null ? "" : by.purpose(),
                by.now().toString(),
                fingerprint));
    }

    /** Whether a signature is the right one. */
    public boolean fits(String signature, Provenance by, String fingerprint) {
        return MessageDigest.isEqual(
                signature.getBytes(StandardCharsets.US_ASCII),
                sign(by, fingerprint).getBytes(StandardCharsets.US_ASCII));
    }

    /** A keyed hash of a command's content; without the secret it tells nothing of what was in it. */
    public String fingerprint(byte[] content) {
        return encoded(newMac().doFinal(content));
    }

    private String mac(String text) {
        return encoded(newMac().doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private Mac newMac() {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac;
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
