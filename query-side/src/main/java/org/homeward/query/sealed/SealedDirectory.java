package org.homeward.query.sealed;

import java.io.IOException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.OutputStreamIndexOutput;

/**
 * A folder of an index whose files hold nothing readable: terms, numbers, stored values, the data of a commit, all of it.
 *
 * <p>A file begins with a mark and 32 random bytes, of which, with the secret of the program, its own key is made. Then
 * come blocks of 16 KiB, each sealed with AES-256-GCM; the number of a block is its nonce, and whether it is the last one
 * is sealed with it. A block of another file, at another place, or an end that was cut off, does not open. The names of
 * the files and their lengths stay readable. A file is written once, from its beginning to its end, as the files of an
 * index are: that is why no nonce comes twice.
 */
public final class SealedDirectory extends FilterDirectory {

    private static final int BUFFER_BYTES = 8 * 1024;

    private final FileKeys keys;
    private final OpenBlocks blocks;

    private SealedDirectory(Directory files, FileKeys keys, OpenBlocks blocks) {
        super(files);
        this.keys = keys;
        this.blocks = blocks;
    }

    /** Seals what is written to these files, and opens what is read; what is opened often stays open in memory. */
    public static SealedDirectory over(Directory files, IndexSecret secret) {
        return new SealedDirectory(files, secret.keys(), secret.blocks());
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
        return sealing(in.createOutput(name, context));
    }

    @Override
    public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) throws IOException {
        return sealing(in.createTempOutput(prefix, suffix, context));
    }

    /**
     * {@inheritDoc}
     *
     * @throws IndexFormatTooOldException for a file that was written without a seal
     * @throws CorruptIndexException      while it is read, where it was changed or sealed with another secret
     */
    @Override
    public IndexInput openInput(String name, IOContext context) throws IOException {
        IndexInput file = in.openInput(name, context);
        try {
            return new SealedInput("sealed " + name, SealedFile.open(name, file, keys, blocks));
        } catch (IOException | RuntimeException broken) {
            file.close();
            throw broken;
        }
    }

    @Override
    public long fileLength(String name) throws IOException {
        return Layout.contentOf(name, in.fileLength(name));
    }

    private IndexOutput sealing(IndexOutput file) throws IOException {
        try {
            return new OutputStreamIndexOutput(
                    "sealed " + file.getName(), file.getName(), SealingStream.begin(file, keys), BUFFER_BYTES);
        } catch (IOException | RuntimeException broken) {
            file.close();
            throw broken;
        }
    }
}
