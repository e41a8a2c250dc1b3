package org.homeward.query.sealed;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** Seals and opens the blocks of one file, each bound to its number and to whether it is the last. */
final class BlockCipher {

    private static final int NONCE_BYTES = 12;
    private static final byte[] LAST = {1};
    private static final byte[] NOT_LAST = {0};

    private final SecretKey key;

    BlockCipher(SecretKey key) {
        this.key = key;
    }

    byte[] seal(long number, boolean last, byte[] content, int length) throws GeneralSecurityException {
        return cipher(Cipher.ENCRYPT_MODE, number, last).doFinal(content, 0, length);
    }

    byte[] open(long number, boolean last, byte[] sealed) throws GeneralSecurityException {
        return cipher(Cipher.DECRYPT_MODE, number, last).doFinal(sealed);
    }

    private Cipher cipher(int mode, long number, boolean last) throws GeneralSecurityException {
        byte[] nonce = ByteBuffer.allocate(NONCE_BYTES)
                .putLong(NONCE_BYTES - Long.BYTES, number)
                .array();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(Layout.TAG_BYTES * Byte.SIZE, nonce));
        cipher.updateAAD(last ? LAST : NOT_LAST);
        return cipher;
    }
}
