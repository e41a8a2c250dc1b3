package org.homeward.query.sealed;

import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.spec.SecretKeySpec;

/** Makes the key of each file from the secret and from the random bytes at the file's beginning. */
final class FileKeys {

    private static final int BYTES = 32;
    private static final byte[] PURPOSE = "file of an index".getBytes(StandardCharsets.UTF_8);

    private final byte[] secret;

    FileKeys(byte[] secret) {
        if (secret.length < BYTES) {
            throw new IllegalArgumentException("a secret of " + BYTES + " bytes is needed");
        }
        this.secret = secret.clone();
    }

    BlockCipher of(byte[] salt) {
        try {
            byte[] key = Hkdf.computeHkdf("HMACSHA256", secret, salt, PURPOSE, BYTES);
            return new BlockCipher(new SecretKeySpec(key, "AES"));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
