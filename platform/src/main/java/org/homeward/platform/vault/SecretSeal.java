package org.homeward.platform.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * Seals small secrets of accounts (AES-256-GCM) for the database. What is sealed for one account does not open for another.
 */
public final class SecretSeal {

    private final Aead cipher;

    /** Uses a key of 32 bytes that serves nothing else. */
    public SecretSeal(byte[] key) {
        try {
            this.cipher = new AesGcmJce(key);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Seals it for the account. */
    public byte[] seal(byte[] secret, String account) {
        try {
            return cipher.encrypt(secret, account.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Opens what was sealed for the account.
     *
     * @throws KeyUnavailable when it was sealed for another, by another key, or is damaged
     */
    public byte[] open(byte[] sealed, String account) {
        try {
            return cipher.decrypt(sealed, account.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException broken) {
            throw new KeyUnavailable("The secret of an account does not open: " + account, broken);
        }
    }
}
