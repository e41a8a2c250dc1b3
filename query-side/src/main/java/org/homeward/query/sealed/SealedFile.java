package org.homeward.query.sealed;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.IndexInput;

/** A sealed file that is open to be read, block by block, by any thread. */
final class SealedFile implements AutoCloseable {

    private final String name;
    private final IndexInput file;
    private final BlockCipher cipher;
    private final OpenBlocks blocks;
    private final long id;
    private final long length;
    private volatile boolean closed;

    private SealedFile(String name, IndexInput file, BlockCipher cipher, OpenBlocks blocks, long length) {
        this.name = name;
        this.file = file;
        this.cipher = cipher;
        this.blocks = blocks;
        this.id = blocks.nextFile();
        this.length = length;
    }

    static SealedFile open(String name, IndexInput file, FileKeys keys, OpenBlocks blocks) throws IOException {
        byte[] mark = new byte[Layout.MARK.length];
        if (file.length() >= Layout.HEADER_BYTES) {
            file.readBytes(mark, 0, mark.length);
        }
        if (!Arrays.equals(mark, Layout.MARK)) {
            throw new IndexFormatTooOldException(name, "it is not sealed");
        }
        byte[] salt = new byte[Layout.SALT_BYTES];
        file.readBytes(salt, 0, salt.length);
        long length = Layout.contentOf(name, file.length());
        return new SealedFile(name, file, keys.of(salt), blocks, length);
    }

    long length() {
        return length;
    }

    /** What is in a block; whoever gets it only reads it. */
    byte[] block(long number) throws IOException {
        if (closed) {
            throw new AlreadyClosedException("Already closed: " + name);
        }
        byte[] known = blocks.find(id, number);
        if (known != null) {
            return known;
        }
        byte[] opened = opened(number);
        blocks.keep(id, number, opened);
        if (closed) {
            forget();
        }
        return opened;
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            forget();
            file.close();
        }
    }

    private void forget() {
        blocks.forget(id, Layout.blocksOf(length));
    }

    private byte[] opened(long number) throws IOException {
        boolean last = number == Layout.blocksOf(length) - 1;
        long end = last ? file.length() : Layout.begin(number + 1);
        byte[] sealed = new byte[(int) (end - Layout.begin(number))];
        IndexInput reading = file.clone();
        reading.seek(Layout.begin(number));
        reading.readBytes(sealed, 0, sealed.length);
        try {
            return cipher.open(number, last, sealed);
        } catch (GeneralSecurityException broken) {
            throw new CorruptIndexException("block " + number + " does not open", name, broken);
        }
    }
}
