package org.homeward.query.sealed;

import com.google.crypto.tink.subtle.Random;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import org.apache.lucene.store.IndexOutput;

/** Writes a sealed file: keeps back a block until it knows whether another one follows. */
final class SealingStream extends OutputStream {

    private final IndexOutput file;
    private final BlockCipher cipher;
    private final byte[] block = new byte[Layout.BLOCK_BYTES];
    private int filled;
    private long number;
    private boolean closed;

    private SealingStream(IndexOutput file, BlockCipher cipher) {
        this.file = file;
        this.cipher = cipher;
    }

    static SealingStream begin(IndexOutput file, FileKeys keys) throws IOException {
        byte[] salt = Random.randBytes(Layout.SALT_BYTES);
        file.writeBytes(Layout.MARK, Layout.MARK.length);
        file.writeBytes(salt, salt.length);
        return new SealingStream(file, keys.of(salt));
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int done = 0;
        while (done < length) {
            if (filled == block.length) {
                seal(false);
            }
            int some = Math.min(block.length - filled, length - done);
            System.arraycopy(bytes, offset + done, block, filled, some);
            filled += some;
            done += some;
        }
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (file) {
            seal(true);
        }
    }

    private void seal(boolean last) throws IOException {
        try {
            byte[] sealed = cipher.seal(number, last, block, filled);
            file.writeBytes(sealed, sealed.length);
        } catch (GeneralSecurityException broken) {
            throw new IOException("a block cannot be sealed", broken);
        }
        number++;
        filled = 0;
    }
}
