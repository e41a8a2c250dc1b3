package org.homeward.platform.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import com.google.crypto.tink.subtle.Random;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.stream.Stream;

/**
 * The key that wraps all others. It can be made anew ({@code ./homeward rewrap}): what it wraps is then wrapped by the latest,
 * while what has to stay as it is, as the key that signs heads, follows from the first there ever was.
 *
 * <p>Whoever loses its file loses all personal data: it is backed up apart from the databases.
 */
public final class MasterKey {

    static final int BYTES = 32;

    private final List<byte[]> secrets;
    private final List<Aead> wrapping;

    /**
     * A master key.
     *
     * @param secrets of 32 bytes each, the latest first
     */
    MasterKey(List<byte[]> secrets) {
        this.secrets = List.copyOf(secrets);
        this.wrapping = secrets.stream()
                .map(secret -> cipher(derived(secret, "wrap-person-keys")))
                .toList();
    }

    /**
     * Reads a file in which it lies in the clear.
     *
     * @throws KeyUnavailable when it is missing or damaged
     */
    public static MasterKey read(Path file) {
        return new MasterKeyFile(file, null).read();
    }

    /** Reads such a file, after making one at the very first start. */
    public static MasterKey readOrCreate(Path file) {
        return new MasterKeyFile(file, null).readOrCreate();
    }

    /** One of which there was none before. */
    static MasterKey fresh() {
        return new MasterKey(List.of(Random.randBytes(BYTES)));
    }

    /** A new one, which still opens what those before wrapped. */
    MasterKey renewed() {
        return new MasterKey(Stream.concat(Stream.of(Random.randBytes(BYTES)), secrets.stream())
                .toList());
    }

    /** The latest and the first: those between wrap nothing any more. */
    MasterKey withoutThoseBetween() {
        return secrets.size() <= 2 ? this : new MasterKey(List.of(secrets.getFirst(), secrets.getLast()));
    }

    /** The latest first. */
    List<byte[]> secrets() {
        return secrets;
    }

    /** Wraps the key of a person, bound to that person. */
    byte[] wrap(byte[] key, byte[] bound) {
        try {
            return wrapping.getFirst().encrypt(key, bound);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Opens such a key, whichever of them wrapped it. */
    byte[] unwrap(byte[] wrapped, byte[] bound) throws GeneralSecurityException {
        GeneralSecurityException refused = null;
        for (Aead one : wrapping) {
            try {
                return one.decrypt(wrapped, bound);
            } catch (GeneralSecurityException another) {
                refused = another;
            }
        }
        throw refused == null ? new GeneralSecurityException("there is no master key") : refused;
    }

    /** A secret of 32 bytes for one purpose, which tells nothing of the others and stays when the key is made anew. */
    public byte[] derive(String purpose) {
        return derived(secrets.getLast(), purpose);
    }

    /** The same for what can itself be made anew: it is another one when the key is. */
    public byte[] deriveFromLatest(String purpose) {
        return derived(secrets.getFirst(), purpose);
    }

    private static byte[] derived(byte[] secret, String purpose) {
        try {
            return Hkdf.computeHkdf("HMACSHA256", secret, new byte[0], purpose.getBytes(StandardCharsets.UTF_8), BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Aead cipher(byte[] secret) {
        try {
            return new AesGcmJce(secret);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
